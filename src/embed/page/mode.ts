/** How an embedded page shows its steps: decided by what the host has done, not by guessing at it. */

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
