/** How an embedded page shows its steps: decided by what the host has done, not by guessing at it. */

/**
 * `scroll`: pinned by our host script, which says how far the reader is. `flow`: the host has given the
 * page all the height it needs, so the steps stand below each other. `stepper`: one step at a time.
 */
export type Mode = 'scroll' | 'flow' | 'stepper';

/** A host may round a height down. */
const TOLERANCE = 1;

/** `room` is the frame's height and `needed` the height of all steps, in px. */
export function modeFor(at: { pinned: boolean; room: number; needed: number }): Mode {
  if (at.pinned) return 'scroll';
  return at.needed > 0 && at.room >= at.needed - TOLERANCE ? 'flow' : 'stepper';
}
