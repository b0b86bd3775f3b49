import type { Period } from '../../facts/fact';
import { endOf, gapBetween, type DateReading, type QuantityReading } from '../reading';

const leading =
  /^(?:['’]s|:)\s+$|^,?\s+(?:(?:the|some|about|there|it|they|that|this|he|she|figure|number|total|had|was|were|is|are|stood|reached|at|only|just|came|rose|fell|grew|hit|a|an|cost|got|same|payment|price|would|have|been|catch|sold|line|almost|nearly|in|\p{L}+)\s+){0,8}$/iu;
const trailing =
  /^(?:\s+(?!and\b|but\b|while\b|from\b|to\b|up\b|down\b|than\b|compared\b)[\p{L}’'-]+){0,9}\s*$/iu;

const isDay = ({ text }: DateReading) => /day$/i.test(text);

/** The date of a quantity: the one it has, one before it ("in 2014 it was $25.8 billion") or behind ("$3 million who came in 2014"); else `null`. */
export function periodNear(
  reading: QuantityReading,
  text: string,
  dates: readonly DateReading[],
  quantities: readonly QuantityReading[],
): Period | null {
  if (reading.period) return reading.period;
  const isTaken = (date: DateReading) =>
    quantities.some((other) => other.index <= date.index && endOf(date) <= endOf(other));
  const free = dates.filter((date) => !isDay(date) && !isTaken(date));
  const next = free.find((date) => date.index >= endOf(reading));
  if (next && next.index - endOf(reading) < 60 && trailing.test(gapBetween(text, reading, next)))
    return next.period;
  const last = free.filter((date) => endOf(date) <= reading.index).at(-1);
  if (!last || reading.index - endOf(last) > 60) return null;
  return leading.test(gapBetween(text, last, reading)) ? last.period : null;
}
