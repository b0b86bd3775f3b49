/** The first day of a period and the first behind it, in days since 1970. */
export type Days = [start: number, end: number];

const msPerDay = 86_400_000;

/** The day at a date's midnight; months beyond the year's run on. */
function day(year: number, month = 0, date = 1): number {
  return Date.UTC(year, month, date) / msPerDay;
}

function months(year: number, from: number, count: number): Days {
  return [day(year, from), day(year, from + count)];
}

/** An ISO week begins on a Monday, and week 1 holds 4 January. */
function week(year: number, number: number): Days {
  const fourth = day(year, 0, 4);
  const monday = fourth - ((fourth + 3) % 7);
  return [monday + (number - 1) * 7, monday + number * 7];
}

type Reader = (year: number, part: number, date: number) => Days;

// Groups: year, part, day.
const forms: [pattern: RegExp, read: Reader][] = [
  [/^(\d{4})$/, (year) => months(year, 0, 12)],
  [/^(\d{4})-H([12])$/, (year, half) => months(year, (half - 1) * 6, 6)],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => months(year, (quarter - 1) * 3, 3)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, month) => months(year, month - 1, 1)],
  [/^(\d{4})-W([0-5]\d)$/, week],
  [/^(\d{3})X$/, (decade) => [day(decade * 10), day(decade * 10 + 10)]],
  [
    /^(\d{4})-(0[1-9]|1[0-2])-([0-3]\d)$/,
    (year, month, date) => [day(year, month - 1, date), day(year, month - 1, date + 1)],
  ],
];

function simpleDays(period: string): Days | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(period);
    if (match) return read(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return null;
}

/**
 * The days of a period in ISO notation: year, half (2017-H1), quarter (2017-Q1), month, week
 * (2017-W35), day, decade (199X), or an interval of two of them (2014/2015), both included.
 * `null` for anything else.
 */
export function daysOf(period: string): Days | null {
  const [first = '', last = first, ...rest] = period.split('/');
  const [start, end] = [simpleDays(first), simpleDays(last)];
  return start && end && rest.length === 0 ? [start[0], end[1]] : null;
}
