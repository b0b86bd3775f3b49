/**
 * How an embedded page shows its steps: asked by its address, and decided by what the host has
 * done, not by guessing at it.
 */

/** What the address may ask for. Anything that is not in a list is not asked. */
interface Parameters {
  theme: 'auto' | 'light' | 'dark';
  /** Id of the step to begin with, or null for the first. */
  step: string | null;
  /** All steps, or the picture of one alone. */
  steps: 'all' | 'one';
}

/** `fallback` unless `list` holds what was asked. */
const listed = <const Item extends string, Fallback>(
  asked: string | null,
  list: readonly Item[],
  fallback: Fallback,
): Item | Fallback => list.find((item) => item === asked) ?? fallback;

/** Reads a query such as `?theme=dark&step=ferries-2010`; `stepIds` are those that the page has. */
export function parameters(query: string, stepIds: readonly string[]): Parameters {
  const asked = new URLSearchParams(query);
  return {
    theme: listed(asked.get('theme'), ['light', 'dark'], 'auto'),
    step: listed(asked.get('step'), stepIds, null),
    steps: listed(asked.get('steps'), ['one'], 'all'),
  };
}

/**
 * `scroll`: pinned by our host script, which says how far the reader is. `flow`: the host has given the
 * page all the height it needs, so the steps stand below each other. `stepper`: one step at a time.
 */
export type Mode = 'scroll' | 'flow' | 'stepper';

/** A host may round a height down. */
const TOLERANCE = 1;

/** `room` is the frame's height and `needed` that of all steps, in px; `screens` is how many there are. */
export function modeFor({
  pinned,
  room,
  needed,
  screens,
}: {
  pinned: boolean;
  room: number;
  needed: number;
  screens: number;
}): Mode {
  // What has one screen fills the frame with it.
  if (screens === 1) return 'stepper';
  if (pinned) return 'scroll';
  return needed > 0 && room >= needed - TOLERANCE ? 'flow' : 'stepper';
}
