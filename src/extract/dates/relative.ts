import type { Confidence } from '../../facts/factsFile';
import { ones, tens } from '../en/numbers';
import { countedUnits, longUnits } from '../en/dates';
import { apart, ends, oneOf, pattern } from '../pattern';
import { likely, unsure, type DateReading } from '../reading';
import { addDays, shift, stepFrom, within, yearOf } from './day';
import { dateReading, publishedFor, type DateParser, type Reference } from './reference';

type Unit = (typeof countedUnits)[number];

const steps: Record<string, number> = { last: -1, this: 0, current: 0, next: 1, coming: 1 };
const edge = String.raw`(?:(?:early|earlier|late|later|mid|the\s+end\s+of|the\s+start\s+of|the\s+beginning\s+of)[\s-])?`;
const named = pattern(
  apart,
  edge,
  String.raw`(?<step>${oneOf(Object.keys(steps))})(?:\s+(?:fiscal|financial|calendar))?\s+(?<unit>week|month|quarter|year|decade)${ends}(?!['’]s\s+Eve)`,
);

/** Whether "last year" opens a name or a length: "this week’s", "the last year of", "the last quarter of an hour". */
const isLength = (text: string, match: RegExpExecArray) =>
  /\bthe\s+$/i.test(text.slice(Math.max(0, match.index - 5), match.index)) &&
  !/^current|^coming/i.test(match[0]) &&
  /^\s+of\b/.test(text.slice(match.index + match[0].length));

/** Periods next to that of publication: "last year", "this month", "next week", "late last year". */
export const beside: DateParser = (text, reference) =>
  [...text.matchAll(named)]
    .filter((match) => !isLength(text, match))
    .map((match) => {
      const published = publishedFor(reference, match[0]);
      const unit = match.groups?.['unit']?.toLowerCase() as Unit;
      const by = steps[match.groups?.['step']?.toLowerCase() ?? ''] ?? 0;
      return dateReading(match.index, match[0], stepFrom(published, by, unit), 'inferred');
    });

const number = String.raw`(?<n>an?|\d{1,3}|${oneOf([...Object.keys(ones), ...Object.keys(tens)])})`;
const ago = pattern(
  apart,
  number,
  String.raw`(?<more>\s+and\s+a\s+half)?\s+(?<unit>${oneOf([...countedUnits, 'fortnight', 'century', 'centurie'])})s?(?<half>\s+and\s+a\s+half)?\s+ago${ends}`,
);

const countOf = (words: string) =>
  /^an?$/i.test(words)
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

const dayBeside = pattern(
  apart,
  String.raw`the\s+day\s+(?:(?<back>before\s+yesterday)|after\s+tomorrow)`,
  ends,
);
const edgeOf = pattern(
  apart,
  String.raw`(?<=(?:since|from)\s+)the\s+(?:start|beginning|turn)\s+of\s+the\s+(?<unit>year|month|quarter|decade)`,
  ends,
  String.raw`(?!\s+(?:to|before|ended|ending|of|\d))`,
);

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

const year = String.raw`(?:(?:19|20)\d\d|last\s+year|(?:an?|the|one)\s+year\s+(?:ago|earlier|before|prior)|(?:the\s+)?(?:previous|prior|preceding)\s+year)`;
const same = pattern(
  apart,
  String.raw`(?:(?:same|corresponding|comparable|equivalent)\s+(?:three-month\s+|six-month\s+|nine-month\s+)?(?:period|month|quarter|week|day|half|time|stage)s?(?:,?\s+(?:(?:of|in)\s+)?(?<year>${year}))?`,
  String.raw`|(?:year-ago|year-earlier|prior-year|previous-year)\s+(?:period|month|quarter|half)?)`,
);
const earlier = pattern(
  apart,
  String.raw`(?:${number}\s+(?<unit>${oneOf(countedUnits)})s?\s+(?:(?<back>earlier|previously|prior(?!\s+to)|before(?=\s*(?:[.,;:)”"–—]|$|and\b|but\b|to\b)))|(?<on>later|afterwards?|on(?=\s*[,.;])))`,
  String.raw`|(?:the|its|a)\s+(?:(?<before>previous|prior|preceding)|(?<following>following))\s+(?<which>${oneOf(countedUnits)})(?!s|['’]s\s+\p{L}+s\s+of)`,
  String.raw`|the\s+(?<bare>${oneOf(countedUnits)})\s+(?:(?<then>before|earlier|prior)(?!\s+(?:the|it|he|she|they|we|last|a|to|yesterday))|(?<past>after)(?=\s*[,.;]|\s+(?:just\s+|only\s+|some\s+)?\p{Sc}?\d)))`,
  ends,
);

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
  const last = dates.filter((date) => canAnchor(date, unit) && date.index < index).at(-1);
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
  const date = shift(anchor ?? fallback(unit, match[0], reference), by, unit);
  const why = anchor
    ? likely(`counted from ${anchor}`)
    : unsure('counted from the day of publication, as no other date is near');
  return /^\d{4}|^\d{3}X/.test(date)
    ? [{ ...dateReading(match.index, match[0], date, 'inferred', why), isCounted: true }]
    : [];
}

function readSame(
  match: RegExpExecArray,
  dates: readonly DateReading[],
  reference: Reference,
): DateReading[] {
  const named = match.groups?.['year'];
  if (!named && !/year|prior/i.test(match[0])) return [];
  const own = anchorFor(match.index, dates, { ...reference, anchor: null }, 'year');
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
  const isLast = /^last\s/i.test(named ?? '') && reference.published !== null && !own;
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
    ...[...text.matchAll(same)].flatMap((match) => readSame(match, dates, reference)),
    ...[...text.matchAll(earlier)].flatMap((match) => readEarlier(match, dates, reference)),
  ];
}
