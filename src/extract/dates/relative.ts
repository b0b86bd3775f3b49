import {
  ago,
  anAlone,
  besideNow,
  currentOrComing,
  dayBeside,
  earlierPeriod,
  edgeOf,
  lastFirst,
  ofBehind,
  sameMonth,
  samePeriod,
  samePeriodAlone,
  sameQuarter,
  stepsOf,
  theBefore,
  yearOrPrior,
} from '../en/relative';
import { joinsSpan } from '../en/periods';
import type { Confidence } from '../../facts/factsFile';
import { ones, tens } from '../en/numbers';
import { countedUnits, longUnits } from '../en/dates';
import { likely, unsure, type DateReading } from '../reading';
import { addDays, shift, stepFrom, within, yearOf } from './day';
import { dateReading, publishedFor, type DateParser, type Reference } from './reference';

type Unit = (typeof countedUnits)[number];

/** Whether "last year" opens a name or a length: "this week’s", "the last year of", "the last quarter of an hour". */
const isLength = (text: string, match: RegExpExecArray) =>
  theBefore.test(text.slice(Math.max(0, match.index - 5), match.index)) &&
  !currentOrComing.test(match[0]) &&
  ofBehind.test(text.slice(match.index + match[0].length));

/** "Last fiscal" is a year. */
const unitOf = (word = 'year') => (word === 'fiscal' ? 'year' : word) as Unit;

/** Periods next to that of publication: "last year", "this month", "next week", "late last year". */
export const beside: DateParser = (text, reference) =>
  [...text.matchAll(besideNow)]
    .filter((match) => !isLength(text, match))
    .map((match) => {
      const published = publishedFor(reference, match[0]);
      const unit = unitOf(match.groups?.['unit']?.toLowerCase());
      const by = stepsOf[match.groups?.['step']?.toLowerCase() ?? ''] ?? 0;
      return dateReading(match.index, match[0], stepFrom(published, by, unit), 'inferred');
    });

const countOf = (words: string) =>
  anAlone.test(words)
    ? 1
    : (ones[words.toLowerCase()] ?? tens[words.toLowerCase()] ?? Number(words));

/** A half of a unit more, in the next smaller one: a week and a half is ten days. */
const halves: Partial<Record<Unit, readonly [by: number, unit: Unit]>> = {
  week: [3, 'day'],
  month: [2, 'week'],
  quarter: [6, 'week'],
  year: [6, 'month'],
};

/** The period so long before the day of publication, as precise as the unit. */
function before(published: string, by: number, unit: Unit, isHalf: boolean): string {
  const [more, smaller] = halves[unit] ?? [0, unit];
  if (!isHalf) return stepFrom(published, -by, unit);
  const day = stepFrom(published, -more, smaller);
  return unit === 'week' ? stepFrom(day, -by, 'week') : shift(day, -by, unit);
}

/** So long before the day of publication: "two years ago", as precise as its unit; a decade counts as ten years. */
export const agoFrom: DateParser = (text, reference) =>
  [...text.matchAll(ago)].flatMap((match) => {
    const published = publishedFor(reference, match[0]);
    const { n = '', unit = '', more, half = more } = match.groups ?? {};
    const name = unit.toLowerCase().replace('centurie', 'century');
    const [times, of] = longUnits[name] ?? [1, name as Unit];
    const by = countOf(n) * times + (half && times > 1 ? times / 2 : 0);
    if (of === 'year' && yearOf(published) - by < 1000) return [];
    const date = before(published, by, of, half !== undefined && times === 1);
    return [dateReading(match.index, match[0], date, 'inferred')];
  });

/** "The day before yesterday", and "the start of the year": of that which the sentence speaks of, else of publication. */
export const edges: DateParser = (text, reference) => [
  ...[...text.matchAll(dayBeside)].map((match) => {
    const by = match.groups?.['back'] ? -2 : 2;
    const day = addDays(publishedFor(reference, match[0]), by);
    return dateReading(match.index, match[0], day, 'inferred');
  }),
  ...[...text.matchAll(edgeOf)].flatMap((match) => {
    if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.slice(0, match.index))) return [];
    const unit = match.groups?.['unit']?.toLowerCase() as Unit;
    const date = within(publishedFor(reference, match[0]), unit);
    return [dateReading(match.index, match[0], date, 'inferred', likely('that of publication'))];
  }),
];

const isDay = ({ period }: DateReading) => period.date.length === 10;
const isWeek = ({ period }: DateReading) => period.date.includes('W');

/** Periods that an anchor can be: a day is mostly that of a statement ("said on Tuesday"), but "the day before" is counted from it. */
function canAnchor(date: DateReading, unit: Unit): boolean {
  if (unit === 'day') return isDay(date);
  return unit === 'week' ? isDay(date) || isWeek(date) : !isDay(date) && !isWeek(date);
}

/** What "a year earlier" is counted from: the date before it in its sentence, else what was spoken of last. */
function anchorFor(
  index: number,
  dates: readonly DateReading[],
  { anchor }: Reference,
  unit: Unit,
): string | null {
  const last = dates
    .filter((date) => canAnchor(date, unit) && !date.isCounted && date.index < index)
    .at(-1);
  // What the text spoke of last is a year, a quarter or a month.
  return last?.period.date ?? (unit === 'day' || unit === 'week' ? null : anchor);
}

function counted(match: RegExpExecArray): { by: number; unit: Unit } {
  const { n, unit, back, before, which, bare, then } = match.groups ?? {};
  const of = (unit ?? which ?? bare ?? 'year').toLowerCase() as Unit;
  const by = n ? countOf(n) : 1;
  const isBack = back ?? before ?? then;
  return { by: isBack ? -by : by, unit: of };
}

/** The published year, as the least that is known where nothing else was spoken of. */
function fallback(unit: Unit, words: string, reference: Reference): string {
  const of = unit === 'decade' ? 'year' : unit;
  return within(publishedFor(reference, words), of);
}

function readEarlier(
  match: RegExpExecArray,
  dates: readonly DateReading[],
  reference: Reference,
): DateReading[] {
  const { by, unit } = counted(match);
  const anchor = anchorFor(match.index, dates, reference, unit);
  if (!anchor && by > 0) return [];
  // "The year before" is a whole one, unless it is told of a month or a quarter in the same sentence.
  const { which, bare } = match.groups ?? {};
  const isWhole = (which ?? bare)?.toLowerCase() === 'year' && anchor === reference.anchor;
  const date = shift(
    isWhole && anchor && !/^\d{4}\/\d{4}$/.test(anchor)
      ? anchor.slice(0, 4)
      : (anchor ?? fallback(unit, match[0], reference)),
    by,
    unit,
  );
  const why = anchor
    ? likely(`counted from ${anchor}`)
    : unsure('counted from the day of publication, as no other date is near');
  return /^\d{4}|^\d{3}X/.test(date)
    ? [{ ...dateReading(match.index, match[0], date, 'inferred', why), isCounted: true }]
    : [];
}

/** What a "same month" or a "same quarter" is counted from, as it is written; anything for a period. */
const formOf = (words: string) =>
  sameMonth.test(words) ? /^\d{4}-\d\d$/ : sameQuarter.test(words) ? /Q|-\d\d$/ : /^/;

/** "From January to September ... the same period": the months that the sentence spoke of last, as one period. */
function spanBefore(match: RegExpExecArray, dates: readonly DateReading[]): string | null {
  const [from, to] = dates.filter(({ index }) => index < match.index).slice(-2);
  const isMonth = (date: DateReading | undefined) => /^\d{4}-\d\d$/.test(date?.period.date ?? '');
  if (!from || !to || !isMonth(from) || !isMonth(to)) return null;
  const gap = (match.input ?? '').slice(from.index + from.text.length, to.index);
  const isSpan = joinsSpan.test(gap) && from.period.date < to.period.date;
  return isSpan ? `${from.period.date}/${to.period.date}` : null;
}

/** The date in its own sentence that "the same" is counted from: one that is written alike, unless that was spoken of last. */
function sameOwn(
  match: RegExpExecArray,
  dates: readonly DateReading[],
  { published, anchor }: Reference,
): string | null {
  const fits = formOf(match[0]);
  const among = (some: readonly DateReading[]) =>
    anchorFor(match.index, some, { published, anchor: null }, 'year');
  const alike = among(dates.filter(({ period }) => fits.test(period.date)));
  const span = samePeriodAlone.test(match[0]) ? spanBefore(match, dates) : null;
  if (span) return span;
  return alike ?? (fits.test(anchor ?? '') ? null : among(dates));
}

function readSame(
  match: RegExpExecArray,
  dates: readonly DateReading[],
  reference: Reference,
): DateReading[] {
  const named = match.groups?.['year'];
  if (!named && !yearOrPrior.test(match[0])) return [];
  const own = sameOwn(match, dates, reference);
  const anchor = own ?? reference.anchor;
  const words = match[0].trimEnd();
  const answer = (date: string, why: Confidence) => [
    { ...dateReading(match.index, words, date, 'inferred', why), isCounted: true },
  ];
  if (named && /^\d{4}$/.test(named)) {
    if (!anchor) return [];
    const date = shift(anchor, Number(named) - yearOf(anchor), 'year');
    return answer(date, likely(`the period of ${anchor}, in ${named}`));
  }
  // "Last year" is that of publication, whatever an earlier sentence spoke of.
  const isLast = lastFirst.test(named ?? '') && reference.published !== null && !own;
  if (anchor && isLast) {
    const year = yearOf(reference.published ?? '') - 1;
    return answer(
      shift(anchor, year - yearOf(anchor), 'year'),
      likely(`the period of ${anchor}, in ${year}`),
    );
  }
  if (anchor) return answer(shift(anchor, -1, 'year'), likely(`a year before ${anchor}`));
  const last = shift(fallback('year', words, reference), -1, 'year');
  return answer(last, unsure('a year before publication'));
}

/** Dates counted from another date: "a year earlier", "the previous quarter", "the same period last year". */
export function countedFrom(
  text: string,
  dates: readonly DateReading[],
  reference: Reference,
): DateReading[] {
  return [
    ...[...text.matchAll(samePeriod)].flatMap((match) => readSame(match, dates, reference)),
    ...[...text.matchAll(earlierPeriod)].flatMap((match) => readEarlier(match, dates, reference)),
  ];
}
