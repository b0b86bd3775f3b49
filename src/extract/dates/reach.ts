/** How far a date reaches: which readings of its sentence are told of it. */
import { has } from '../pattern';
import { nowOrToday } from '../en/pairs';
import { todayBehind } from '../en/retold';
import {
  behindSince,
  fewBetween,
  inApart,
  isDayByName,
  joinsSpan,
  leadsToValue,
  ofAnotherTime,
  opensBracket,
  opensSpan,
  shortForm,
  timeInWords,
  trailsValue,
} from '../en/periods';
import type { Period } from '../../facts/fact';
import {
  before,
  behind,
  type SentenceContext,
  type DateReading,
  endOf,
  gapBetween,
  type QuantityReading,
  type Read,
} from '../reading';

/** How far into its sentence a date at the head of it reaches. */
const REACH = 160;
const stop = /[;:]|[.!?]["”’)]?\s/u;

/** Whether what is said of a date is still said of a reading behind it: no other clause and no other date begins between. */
export function reaches(date: Read, reading: Read, { text, dates }: SentenceContext): boolean {
  const [from, to] = [endOf(date), reading.index];
  if (from > to || to - from > REACH) return false;
  const gap = text.slice(from, to);
  const isOther = dates.some(({ index }) => from <= index && index < to);
  return !isOther && !stop.test(gap) && !has(gap, ofAnotherTime);
}

/** Whether a date stands right behind a reading, with a few words between at most. */
const follows = (date: Read, reading: Read, text: string) =>
  date.index > endOf(reading) && fewBetween.test(text.slice(endOf(reading), date.index));

/** A stretch of time that two dates bound: "between 2012 and 2020", "from May 2015 to July 2016". */
interface Span extends Read {
  from: Period;
  to: Period;
}

/** The spans of a sentence, in text order, each from its preposition to its second date. */
function findSpans({ text, dates }: SentenceContext): Span[] {
  return dates.flatMap((from, i) => {
    const to = dates[i + 1];
    const [opening] = opensSpan.exec(before(text, from.index)) ?? [];
    if (!to || !opening || !joinsSpan.test(gapBetween(text, from, to))) return [];
    if (from.period.date >= to.period.date) return [];
    const index = from.index - opening.length;
    return [{ index, text: text.slice(index, endOf(to)), from: from.period, to: to.period }];
  });
}

/** The span that a stretch of a sentence is told of, from its first reading to its last: right behind it, or before it. */
export const spanOf = (first: Read, last: Read, context: SentenceContext): Span | undefined =>
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
const isDay = ({ text }: DateReading) => isDayByName.test(text);

const stopOf = ({ text }: QuantityReading) => (shortForm.test(text) ? /^\./ : '');

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
  // "Against €1.8bn, in 2022."
  const isApart = (gap: string, date: DateReading) =>
    (inApart.test(gap) || (/^,\s+$/.test(gap) && timeInWords.test(date.text))) &&
    /^\s*(?:[.,;)]|$)/.test(text.slice(endOf(date), endOf(date) + 3));
  const free = dates.filter((date) => !isDay(date) && !isTaken(date));
  const next = free.find((date) => date.index >= endOf(reading));
  // "$55 Mln. last year": the stop is that of the short form.
  const gap = next ? gapBetween(text, reading, next).replace(stopOf(reading), '') : '';
  if (next && gap.length < 60 && (trailsValue.test(gap) || isApart(gap, next))) return next.period;
  const last = free.filter((date) => endOf(date) <= reading.index).at(-1);
  if (!last || reading.index - endOf(last) > 60) return null;
  // "Has grown since 2001, to 528,000": that is when it began.
  if (
    behindSince.test(before(text, last.index)) &&
    /^,\s+\p{L}{2}\s/u.test(gapBetween(text, last, reading))
  )
    return null;
  const lead = gapBetween(text, last, reading);
  // "2,400 until June, is now 2,900", "12% in 2010, against 40% today".
  if (has(lead, nowOrToday) || todayBehind.test(behind(text, endOf(reading)))) return null;
  const isInBrackets = opensBracket.test(lead) && text[endOf(reading)] === ')';
  return isInBrackets || leadsToValue.test(lead) ? last.period : null;
}
