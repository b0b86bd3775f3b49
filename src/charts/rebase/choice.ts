/** What the reader chose to compare, and what follows. Runs in the reader's browser: no D3. */
import { doublingTime, multiple, yearlyRate } from '../../facts/derive';
import type { Base, BasesWords, End } from './layout';

/** Ids of a base and an end. */
export interface Choice {
  base: string;
  end: string;
}

/** `1234.5` as `1,234.5`: rounded as D3 rounds at build. A formatter of the browser's takes ms to make. */
const decimals = (value: number, digits: 1 | 2): string =>
  value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** `29.0`, or two decimals below one. */
export const timesText = (value: number): string => decimals(value, value < 1 ? 2 : 1);

/** The multiple alone, for the picture: `×29.0`. */
export const multipleText = (base: Base, end: End): string =>
  `×${timesText(multiple(base.value, end.value))}`;

/** Only a later end can be compared: a base has no growth to its own year or to one before. */
export const comparable = (base: Base, end: End): boolean => end.year > base.year;

/** The sentence of a choice: multiple, yearly rate, and the time to double, or to halve. */
export function outcome(base: Base, end: End, words: BasesWords): string {
  const rate = yearlyRate(base.value, end.value, end.year - base.year);
  const template = rate > 0 ? words.doubling : rate < 0 ? words.halving : words.level;
  const parts: Record<string, string> = {
    from: base.label,
    to: String(end.year),
    multiple: timesText(multiple(base.value, end.value)),
    rate: `${rate < 0 ? '−' : ''}${decimals(Math.abs(rate) * 100, 1)}%`,
    time: decimals(Math.abs(doublingTime(rate)), 1),
  };
  return template.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);
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
