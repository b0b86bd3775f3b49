/**
 * What is drawn of a rebase, where its axis and rows stand, in viewBox units, and what follows from what
 * the reader chose to compare. No D3: browsers run it.
 */
import { doublingTime, multiple, yearlyRate } from '../../facts/derive';
import { mix, type View } from '../../interaction/view';
import { logShare, tenth } from '../box';

/** `ends`: from the bases alone to the bases measured against the chosen end. */
export type Param = 'ends';
export type RebaseView = View<Param>;

/** Ids of a base and an end. */
export interface Choice {
  base: string;
  end: string;
}

export interface Value {
  id: string;
  /** In years: 2014, or 2014.5 for July; rates count from it. */
  time: number;
  /** Above zero, in one unit. */
  value: number;
  /** The value in words. */
  said: string;
}

/** What one can count to. */
export interface End extends Value {
  /** Its time in words, by which it is chosen. */
  when: string;
  /** Set where its value is said at its line, and not at the right of the picture. */
  atLine?: true;
}

/** What one can count from. */
export interface Base extends Value {
  kind: 'article' | 'context';
  /** Name of its row, by which it is chosen. */
  label: string;
  /** A sentence for those who choose it. */
  note?: string;
}

export interface RebaseWords {
  /** Name of the instrument, and of its two choices. */
  choose: string;
  from: string;
  to: string;
  /** Sentences with the places {from}, {to}, {multiple}, {rate} and {time}. */
  doubling: string;
  halving: string;
  level: string;
}

export interface Row extends Base {
  y: number;
  /** Set where its value is said to the left of its mark. */
  leftwards?: true;
}

export interface RebaseLayout {
  rows: Row[];
  ends: readonly End[];
  /** The values between which the axis runs. */
  low: number;
  high: number;
  ticks: { text: string; value: number }[];
  /** Title of the axis: its unit. */
  title: string;
  /** How far the name of a row stands above its value, in viewBox units. */
  above: number;
  chosen: Choice;
  words: RebaseWords;
}

export const plot = { left: 14, right: 322, top: 34, bottom: 332 };

/** From a mark to what is said beside it. */
export const BESIDE = 12;

/** Where a value stands on the axis. */
export const xOf = ({ low, high }: Pick<RebaseLayout, 'low' | 'high'>, value: number): number =>
  tenth(mix(plot.left, plot.right, logShare(value, low, high)));

/** `1234.56` as `1,234.6`: rounded as D3 rounds at build. A formatter of the browser's takes ms to make. */
const decimals = (value: number, digits: 0 | 1 | 2): string =>
  value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** `29.0`; two decimals below one, and none from a thousand on. */
export const timesText = (value: number): string =>
  decimals(value, value < 1 ? 2 : value < 1000 ? 1 : 0);

/** The multiple alone, for the picture: `×29.0`. */
export const multipleText = (base: Base, end: End): string =>
  `×${timesText(multiple(base.value, end.value))}`;

/** Only a later end can be compared: a base has no growth to its own time or to one before. */
export const comparable = (base: Pick<Base, 'time'>, end: Pick<End, 'time'>): boolean =>
  end.time > base.time;

/** What a choice comes to: multiple, yearly rate, the time to double, or to halve, and the base's note. */
export function outcome(base: Base, end: End, words: RebaseWords): string {
  const rate = yearlyRate(base.value, end.value, end.time - base.time);
  const template = rate > 0 ? words.doubling : rate < 0 ? words.halving : words.level;
  const parts: Record<string, string> = {
    from: base.label,
    to: end.when,
    multiple: timesText(multiple(base.value, end.value)),
    rate: `${rate < 0 ? '−' : ''}${decimals(Math.abs(rate) * 100, 1)}%`,
    time: decimals(Math.abs(doublingTime(rate)), 1),
  };
  const sentence = template.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);
  return base.note ? `${sentence} ${base.note}` : sentence;
}

/**
 * What `wanted` chooses: ids that are unknown leave `current` as it is, and an end that is not after
 * its base gives way to the current one, or to the last that is.
 */
export function choose(
  bases: readonly Base[],
  ends: readonly End[],
  wanted: Partial<Choice>,
  current: Choice,
): Choice {
  const base =
    bases.find(({ id }) => id === wanted.base) ?? bases.find(({ id }) => id === current.base)!;
  const possible = ends.filter((end) => comparable(base, end));
  const end = [wanted.end, current.end].find((id) => possible.some((other) => other.id === id));
  return { base: base.id, end: end ?? possible.at(-1)?.id ?? current.end };
}
