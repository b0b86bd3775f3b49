/** Where the answers of a picture are, in it. */
import { HEIGHT, tenth, WIDTH } from '../charts/box';
import { spotOf, type Inspected, type Target, type TimeAxis } from '../interaction/targets';
import { nameOf, type Note } from '../interaction/chart';

/** As percentages of the picture. */
export const placeOf = ({ x, y }: Pick<Inspected, 'x' | 'y'>) => ({
  x: (x / WIDTH) * 100,
  y: (y / HEIGHT) * 100,
});

/** What the button of a mark says and where it is; `notes`, and what more it is called, are by the marks' ids. */
export function markOf(
  target: Target,
  notes: Readonly<Record<string, Note>>,
  more: Readonly<Record<string, string>> = {},
) {
  const { id } = target;
  const { x, y } = placeOf(spotOf(target));
  const name = [nameOf(notes[id]!), more[id]].filter(Boolean).join(', ');
  return { id, x: tenth(x), y: tenth(y), name };
}

/** Beside a time axis a finger that moves sideways is answered, and does not move the page. */
export const touchAction = (axis: TimeAxis | null | undefined): string | undefined =>
  axis ? 'pan-y pinch-zoom' : undefined;
