/** Months from and to, and dates that name their month or year in short: "January-July 2019", "Aug-23", "2024 Aug". */
import { monthAsVerb, runsOfMonths, shortMonthsOfYears } from '../en/calendar';
import { months } from '../en/dates';
import { likely } from '../reading';
import { monthOf, pad, yearOf } from './day';
import { dateReading, publishedFor, type DateParser, type Reference } from './reference';

const numberOf = (name: string | undefined) => months[name?.toLowerCase() ?? ''] ?? 1;

/** The year in which the last such months ended, or run at the day of publication. */
function lastYearOf(from: number, words: string, reference: Reference): number {
  const published = publishedFor(reference, words);
  return yearOf(published) - Number(from > monthOf(published));
}

/** "January-July 2019" is one period; over the turn of the year it ends in the year that is named. */
const monthRuns: DateParser = (text, reference) =>
  [...text.matchAll(runsOfMonths)].flatMap((match) => {
    const [from, to] = [numberOf(match.groups?.['from']), numberOf(match.groups?.['to'])];
    if (from === to) return [];
    const named = match.groups?.['year'];
    const end = named ? Number(named) : lastYearOf(from, match[0], reference) + Number(from > to);
    const start = end - Number(from > to);
    const date = `${start}-${pad(from)}/${end}-${pad(to)}`;
    return named
      ? [dateReading(match.index, match[0], date, 'stated')]
      : [dateReading(match.index, match[0], date, 'inferred', likely('the last such months'))];
  });

/** A month with its year before it, or in two digits behind it: "2024 Aug", "Aug-23" as tables have it. */
const shortMonths: DateParser = (text, reference) =>
  [...text.matchAll(shortMonthsOfYears)].flatMap((match) => {
    const { year, month = '', short, two } = match.groups ?? {};
    if (monthAsVerb.test(month)) return [];
    const at = (of: number | string) => `${of}-${pad(numberOf(short ?? month))}`;
    if (year) return [dateReading(match.index, match[0], at(year), 'stated')];
    const date = at(fullYear(Number(two), publishedFor(reference, match[0])));
    return [dateReading(match.index, match[0], date, 'inferred', likely('a year in two digits'))];
  });

/** The year that two digits mean: up to the one behind that of publication, else of the century before. */
export function fullYear(two: number, published: string): number {
  const now = yearOf(published);
  const full = Math.floor(now / 100) * 100 + two;
  return full > now + 1 ? full - 100 : full;
}

/** In this order. */
export const interval: DateParser = (text, reference) => [
  ...monthRuns(text, reference),
  ...shortMonths(text, reference),
];
