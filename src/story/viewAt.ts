/** What a picture shows at a place in its chapter. */
import { between, type View, type Windows } from '../interaction/channel';
import type { Position } from '../scroll/position';

/** A step's view when it is in place, and on its way there what lies between it and the one before. */
export function viewAt<Channel extends string>(
  steps: readonly { view: View<Channel> }[],
  { index, progress }: Position,
  windows: Windows<Channel>,
): View<Channel> {
  const to = steps[index]!.view;
  const from = steps[index - 1]?.view ?? to;
  return progress < 1 ? between(from, to, progress, windows) : to;
}
