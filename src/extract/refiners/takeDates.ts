import { datePrepositions } from '../lexicon/dates';
import { oneOf, pattern } from '../pattern';
import { endOf, gapBetween, type DateReading, type QuantityReading } from '../reading';
import type { Refiner } from './refiner';

const joint = pattern(String.raw`^\s+(?:${oneOf(datePrepositions)}\s+)?(?:the\s+)?$|^\s+\($`);
/** The date of a statement is not that of its numbers: "said 30,000 on Tuesday". */
const isWeekday = ({ text }: DateReading) => /day$/i.test(text);

function dateBehind(
  reading: QuantityReading,
  dates: readonly DateReading[],
  text: string,
): DateReading | undefined {
  const next = dates.find((date) => date.index >= endOf(reading));
  if (!next || isWeekday(next)) return undefined;
  const gap = gapBetween(text, reading, next);
  // "5 tonnes (2015: 4)": the date is that of the next number.
  if (gap.endsWith('(') && text[endOf(next)] !== ')') return undefined;
  return gap.search(joint) === 0 ? next : undefined;
}

const isYear = ({ text }: DateReading) => /^\d{4}$/.test(text);

/** A date as it stands behind a number: with the year after it, where the number is that of both ("in 2018 and 2019"). */
function withNextYear(
  date: DateReading,
  dates: readonly DateReading[],
  text: string,
): Pick<QuantityReading, 'period'> & { end: number } {
  const next = dates[dates.indexOf(date) + 1];
  const isNext =
    next && isYear(date) && isYear(next) && Number(next.text) === Number(date.text) + 1;
  const isJoined = isNext && /^\s+and\s+$/.test(gapBetween(text, date, next));
  // "Up in 2018 and 2019 was no better": the second year may begin a clause of its own.
  if (!isJoined || !/^\s*(?:[,.;:)]|$)(?!\s*respectively)/i.test(text.slice(endOf(next))))
    return { period: date.period, end: endOf(date) };
  return { period: { date: `${date.text}/${next.text}`, basis: 'stated' }, end: endOf(next) };
}

/** A number with the date right behind it: "30,000 in 1990", "440,000 last year" become one reading. */
export const takeDates: Refiner = (quantities, { text, dates }) =>
  quantities.map((reading) => {
    const date = dateBehind(reading, dates, text);
    // A length of time in a year is no value of that year.
    if (!date || reading.unit === 'ordinal') return reading;
    const { period, end } = withNextYear(date, dates, text);
    return { ...reading, text: text.slice(reading.index, end), period };
  });
