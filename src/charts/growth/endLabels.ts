/** Labels at the right of the plot, beside the ends of their series. */
import { WIDTH } from '../box';
import { sideLabels, TOP, type SideLabel } from '../dodge';
import { PHONE, textWidth, wrapped } from '../textWidth';
import type { GrowthInput } from './lines';
import { BESIDE } from './plot';

interface Wanted extends Pick<GrowthInput, 'name' | 'said'> {
  /** Where its series ends. */
  y: number;
}

/** The plot needs the rest. */
const WIDEST = 190;

/** Name and multiple in one line where the plot leaves room for it, else below each other. */
function linesOf({ name, said }: Wanted, room: number): string[] {
  const one = `${name} ${said}`;
  const width = (text: string) => textWidth(text, true) * PHONE;
  if (width(one) <= room) return [one];
  const lines = [...wrapped(name, WIDEST / PHONE, true), said];
  const wide = lines.find((line) => width(line) > WIDEST);
  if (wide)
    throw new RangeError(`growth has no room for a label of “${wide}”; name its mark shorter`);
  return lines;
}

/** Labels in the order given, `right` of the plot, which they push to the left where they need more room. */
export function endLabels(
  wanted: readonly Wanted[],
  farthest: number,
  title: string,
): { labels: SideLabel[]; right: number } {
  const labels = wanted.map((label) => ({
    lines: linesOf(label, WIDTH - farthest - BESIDE),
    y: label.y,
  }));
  const widths = labels.flatMap(({ lines }) => lines.map((line) => textWidth(line, true)));
  const right = Math.min(farthest, Math.floor(WIDTH - BESIDE - Math.max(...widths) * PHONE));
  const top = textWidth(title) * PHONE > right ? TOP.titled : TOP.free;
  return { labels: sideLabels(labels, top), right };
}
