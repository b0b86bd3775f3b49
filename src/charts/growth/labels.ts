/**
 * Words in a picture of growth: at the right, beside the ends of their series, and yearly rates along
 * their ways, on neither another way nor another rate, where there is room.
 */
import { tenth, WIDTH } from '../box';
import { sideLabels, TOP, type SideLabel } from '../dodge';
import { placeText, type TextChoice, type Scene, type Text } from '../labels';
import { PHONE, RISE, textWidth, wrapped } from '../textWidth';
import { BESIDE, type GrowthInput, type GrowthLayout, type GrowthLine, type Rate } from './lines';

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

/** Along a way, as shares of it. */
const ALONG = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];
/** Beside it, and above or below it. */
const ASIDE = 8;
const OFF = 5;
const RADIUS = 6;

function choicesFor({ start, end }: GrowthLine, rate: string): TextChoice[] {
  const lines = [rate];
  return ALONG.flatMap((share, i) => {
    const x = start.x + (end.x - start.x) * share;
    const y = start.y + (end.y - start.y) * share;
    const texts: Text[] = [
      { lines, bold: true, anchor: 'end', x: x - ASIDE, y: y - OFF, drop: 0 },
      { lines, bold: true, anchor: 'start', x: x + ASIDE, y: y + OFF, drop: RISE },
      { lines, bold: true, anchor: 'start', x: x + ASIDE, y: y - OFF, drop: 0 },
      { lines, bold: true, anchor: 'end', x: x - ASIDE, y: y + OFF, drop: RISE },
    ];
    return texts.map((text) => ({ cost: i, places: [[{ text, cost: 0 }]] }));
  });
}

function rateOf(line: GrowthLine, text: string, scene: Scene): Rate | undefined {
  const [placed] = placeText(choicesFor(line, text), [scene], PHONE) ?? [];
  if (!placed) return undefined;
  const { anchor, x, y, drop } = placed;
  return { text, anchor, x: tenth(x), y: tenth(y), drop };
}

/** The lines with their rates; one without room for it has none: its note says it. */
export function placeRates(
  lines: readonly GrowthLine[],
  inputs: readonly GrowthInput[],
  { left, right, top, bottom }: GrowthLayout['plot'],
): GrowthLine[] {
  const scene: Scene = {
    bounds: { x: left, y: top - RADIUS, width: right - left, height: bottom - top + RADIUS },
    texts: [],
    dots: lines.flatMap(({ start, end }) => [start, end].map((place) => ({ ...place, r: RADIUS }))),
    lines: lines.map(({ start, end }) => [start.x, start.y, end.x, end.y]),
  };
  return lines.map((line, i) => {
    const said = inputs[i]!.rate;
    const rate = said === undefined ? undefined : rateOf(line, said, scene);
    return { ...line, ...(rate && { rate }) };
  });
}
