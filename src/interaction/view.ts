/**
 * What a picture shows, as numbers. A view sets every parameter between 0 (absent) and 1 (complete);
 * between two views each parameter runs in its own window of the way, so that a transition can tell
 * one thing after the other and can be scrubbed to and fro.
 */
export type View<Param extends string> = Readonly<Record<Param, number>>;

/** The part of a transition, from 0 to 1, in which a parameter changes. */
export type Windows<Param extends string> = Readonly<
  Record<Param, readonly [start: number, end: number]>
>;

/** `value` limited to [low, high]; NaN becomes `low`. */
export const clamp = (value: number, low = 0, high = 1): number =>
  value > low ? Math.min(value, high) : low;

/** The point at share `t` of the way from `a` to `b`. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** An opacity as an attribute: left out where a thing is all there, as most are. */
export const fade = (share: number): number | undefined => (share < 1 ? share : undefined);

/** Slow at both ends, so that a picture settles when scrolling stops. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

/** The view at `progress` (0 to 1) of the way from one view to the next. */
export function between<Param extends string>(
  from: View<Param>,
  to: View<Param>,
  progress: number,
  windows: Windows<Param>,
): View<Param> {
  const view: Record<string, number> = {};
  for (const param in windows) {
    const [start, end] = windows[param];
    const t = clamp((clamp(progress) - start) / (end - start));
    view[param] = mix(from[param], to[param], ease(t));
  }
  return view as View<Param>;
}

/** Whether two views show the same. */
export function sameView<Param extends string>(a: View<Param>, b: View<Param>): boolean {
  for (const param in a) if (a[param] !== b[param]) return false;
  return true;
}
