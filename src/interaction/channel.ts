/**
 * What a picture shows, as numbers. A view sets every channel between 0 (absent) and 1 (complete);
 * between two views each channel runs in its own window of the way, so that a transition can tell
 * one thing after the other and can be scrubbed to and fro.
 */
export type View<Channel extends string> = Readonly<Record<Channel, number>>;

/** The part of a transition, from 0 to 1, in which a channel changes. */
export type Windows<Channel extends string> = Readonly<
  Record<Channel, readonly [start: number, end: number]>
>;

/** `value` limited to [low, high]; NaN becomes `low`. */
export const clamp = (value: number, low = 0, high = 1): number =>
  value > low ? Math.min(value, high) : low;

/** The point at share `t` of the way from `a` to `b`. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** An opacity as an attribute: left out where a thing is all there, as most are. */
export const fade = (share: number): number | undefined => (share < 1 ? share : undefined);

/** Slow at both ends, so that a picture settles when scrolling stops. */
const ease = (t: number): number => t * t * (3 - 2 * t);

/** The view at `progress` (0 to 1) of the way from one view to the next. */
export function between<Channel extends string>(
  from: View<Channel>,
  to: View<Channel>,
  progress: number,
  windows: Windows<Channel>,
): View<Channel> {
  const view: Record<string, number> = {};
  for (const channel in windows) {
    const [start, end] = windows[channel];
    const t = clamp((clamp(progress) - start) / (end - start));
    view[channel] = mix(from[channel], to[channel], ease(t));
  }
  return view as View<Channel>;
}

/** Whether two views show the same. */
export function sameView<Channel extends string>(a: View<Channel>, b: View<Channel>): boolean {
  for (const channel in a) if (a[channel] !== b[channel]) return false;
  return true;
}
