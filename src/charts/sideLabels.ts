/** Labels beside what they name, below each other, moved apart where they would meet. Runs at build. */
import { HEIGHT } from './box';
import { tenth } from './tenth';
import { LINE, PHONE } from './textWidth';

export interface SideLabel {
  lines: string[];
  /** The baseline of a single line; of several, that of a line in their middle. */
  y: number;
  /** From there to the first baseline, as a multiple of the size of the text. */
  drop: number;
}

/** From the middle of a line to its baseline, in viewBox units. */
const MIDDLE = 5;
/** Baselines of two labels are so far apart: a line of text on a phone, and a little. */
const APART = 24;
/** The highest baseline; below a title that reaches as far right as labels stand. */
export const TOP = { free: APART, titled: 38 };

interface Wanted {
  lines: string[];
  /** The height of what it names. */
  y: number;
}

/** Space that all lines but the first take, in viewBox units. */
const more = ({ lines }: Wanted) => (lines.length - 1) * LINE * PHONE;

/**
 * Labels in the order given. They move up, from the lowest on, until each has lines of its own; all down
 * if one would stand above `top`. Throws a RangeError where there are too many for the picture.
 */
export function sideLabels(wanted: readonly Wanted[], top = TOP.free): SideLabel[] {
  let free = Infinity;
  const middles = new Map<Wanted, number>();
  const fromBelow = [...wanted].sort((a, b) => b.y - a.y);
  for (const label of fromBelow) {
    const last = Math.min(label.y + MIDDLE + more(label) / 2, free - APART);
    free = last - more(label);
    middles.set(label, last - more(label) / 2);
  }
  const down = Math.max(0, top - free);
  const lowest = fromBelow[0];
  if (lowest && middles.get(lowest)! + more(lowest) / 2 + down > HEIGHT)
    throw new RangeError(`there is no room for ${wanted.length} labels; leave some out`);
  return wanted.map((label) => ({
    lines: label.lines,
    y: tenth(middles.get(label)! + down),
    drop: label.lines.length > 1 ? (-(label.lines.length - 1) * LINE) / 2 : 0,
  }));
}
