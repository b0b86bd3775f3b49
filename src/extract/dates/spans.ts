import type { Period } from '../../facts/fact';
import { atEnd } from '../pattern';
import { endOf, gapBetween, type Read } from '../reading';
import { before, type Context } from '../sentence';
import { follows, reaches } from './reach';

/** A stretch of time that two dates bound: "between 2012 and 2020", "from May 2015 to July 2016". */
export interface Span extends Read {
  from: Period;
  to: Period;
}

const opens = atEnd(String.raw`(?<!\p{L})(?:between|from)\s+`);
const joins = /^\s+(?:and|to|until|till|through)\s+$/i;

/** The spans of a sentence, in text order, each from its preposition to its second date. */
function findSpans({ text, dates }: Context): Span[] {
  return dates.flatMap((from, i) => {
    const to = dates[i + 1];
    const [opening] = opens.exec(before(text, from.index)) ?? [];
    if (!to || !opening || !joins.test(gapBetween(text, from, to))) return [];
    if (from.period.date >= to.period.date) return [];
    const index = from.index - opening.length;
    return [{ index, text: text.slice(index, endOf(to)), from: from.period, to: to.period }];
  });
}

/** The span that a stretch of a sentence is told of, from its first reading to its last: right behind it, or before it. */
export const spanOf = (first: Read, last: Read, context: Context): Span | undefined =>
  findSpans(context).find(
    (span) => follows(span, last, context.text) || reaches(span, first, context),
  );

/** The span as one period, where both its dates are years or both months; else `null`. */
export function periodOf({ from, to }: Span): Period | null {
  const isYears = [from, to].every(({ date }) => /^\d{4}$/.test(date));
  const isMonths = [from, to].every(({ date }) => /^\d{4}-\d\d$/.test(date));
  if (!isYears && !isMonths) return null;
  const isStated = from.basis === 'stated' && to.basis === 'stated';
  return { date: `${from.date}/${to.date}`, basis: isStated ? 'stated' : 'inferred' };
}
