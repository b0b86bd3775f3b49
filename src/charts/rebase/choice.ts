/** What the reader chose to compare, and what follows. Runs in the reader's browser: no D3. */
import { doublingTime, multiple, yearlyRate } from '../../facts/derive';
import type { Base, Choice, End, RebaseWords } from './scale';

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
