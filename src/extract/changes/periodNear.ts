import type { Period } from '../../facts/fact';
import { endOf, gapBetween, type DateReading, type QuantityReading } from '../reading';

const leading = /^,?\s+(?:(?:the|some|about|there|it|they|that|this|figure|number|total|it\s+had|had|was|were|stood|reached|at|only|just|came|to|of|rose|fell|grew|hit|a|an)\s+)*$/iu;

/** The date of a quantity: the one it has, or one right before it, "in 2014 it was $25.8 billion"; else `null`. */
export function periodNear(reading: QuantityReading, text: string, dates: readonly DateReading[]): Period | null {
  if (reading.period) return reading.period;
  const last = dates.filter((date) => endOf(date) <= reading.index).at(-1);
  if (!last || /day$/i.test(last.text)) return null;
  return leading.test(gapBetween(text, last, reading)) ? last.period : null;
}
