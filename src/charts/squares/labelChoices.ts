/** Where the label of a datum may stand: above, below or beside its dot, in one line or in several. */
import type { Anchor, Choice, Place } from '../labels';
import { DROP, LINE, RISE } from '../textWidth';
import type { Spot } from './trendScene';
import { FAR } from './view';

/** A datum that is labelled: when it was, its value, and both in one line. */
export interface Labelled {
  id: string;
  when: string;
  value: string;
  both: string;
}

interface Form {
  lines: readonly string[];
  cost: number;
  bold: boolean;
}

/** A text of several words in two lines of like length. */
function halves(text: string): string[] {
  const words = text.split(' ');
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1), words.slice(i + 1)]);
  const pairs = splits.map((split) => split.map((part) => part.join(' ')));
  const longest = (pair: string[]) => Math.max(...pair.map(({ length }) => length));
  return pairs.sort((a, b) => longest(a) - longest(b))[0] ?? [text];
}

const formsOf = ({ when, value, both }: Labelled, bold: boolean): Form[] => [
  { lines: [both], cost: 0, bold },
  { lines: [when, value], cost: 4, bold },
  { lines: [when, ...halves(value)], cost: 8, bold },
];

/** How far a label may move off its dot, in steps of so many units. */
const STEP = 8;
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** A label above or below its dot begins or ends a little beyond it. */
const BEYOND = 4;

function overAndUnder({ x, y, r }: Spot, { lines, bold }: Form, anchor: Anchor, dx: number) {
  const text = { lines, bold, anchor, x: x + dx };
  const place = (by: number, drop: number, cost: number): Place => ({
    text: { ...text, y: y + by, drop },
    cost,
    ...(Math.abs(by) > FAR && { leader: [x, y + Math.sign(by) * (r + 2), x, y + by] as const }),
  });
  return STEPS.flatMap((step) => [
    place(-(r + 6 + step * STEP), -(lines.length - 1) * LINE, 3 * step),
    place(r + 3 + step * STEP, RISE, 3 * step + 1),
  ]);
}

function beside({ x, y }: Spot, { lines, bold }: Form, anchor: Anchor, dx: number): Place[] {
  const drop = (RISE - DROP - (lines.length - 1) * LINE) / 2;
  return [0, -6, 6, -12, 12, -18, 18].map((dy) => ({
    text: { lines, bold, anchor, x: x + dx, y: y + dy, drop },
    cost: Math.abs(dy) / 3,
  }));
}

/** All choices for a label of a dot, as it stands on each of the scales. */
export function labelChoices(label: Labelled, spots: readonly Spot[], bold: boolean): Choice[] {
  const { r } = spots[0]!;
  const sides = [
    { place: overAndUnder, anchor: 'start', dx: -BEYOND, cost: 0 },
    { place: overAndUnder, anchor: 'end', dx: BEYOND, cost: 0 },
    { place: overAndUnder, anchor: 'middle', dx: 0, cost: 1 },
    { place: beside, anchor: 'start', dx: r + 6, cost: 2 },
    { place: beside, anchor: 'end', dx: -r - 6, cost: 2 },
  ] as const;
  return formsOf(label, bold).flatMap((form) =>
    sides.map(({ place, anchor, dx, cost }) => ({
      cost: cost + form.cost,
      places: spots.map((spot) => place(spot, form, anchor, dx)),
    })),
  );
}
