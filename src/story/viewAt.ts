/** What a picture shows at a place in its chapter. */
import { between, type View, type Windows } from '../interaction/view';
import type { Position } from '../scroll/position';

/** A step's view when it is in place, and on its way there what lies between it and the one before. */
export function viewAt<Param extends string>(
  steps: readonly { view: View<Param> }[],
  { index, progress }: Position,
  windows: Windows<Param>,
): View<Param> {
  const to = steps[index]!.view;
  const from = steps[index - 1]?.view ?? to;
  return progress < 1 ? between(from, to, progress, windows) : to;
}
