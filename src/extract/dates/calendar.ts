import {
  aWeekday,
  countFollows,
  dayByName,
  daysBoth,
  lastWithin,
  longFollows,
  nextWithin,
  onAtHead,
  otherDay,
  untilBefore,
  worthIt,
  dayOfEvent,
} from '../en/calendar';
import { Chrono, casual, type ParsedResult } from 'chrono-node/en';
import { isPeriod } from '../../facts/period';
import { dayNames, months, namedDays } from '../en/dates';
import { atEnd, atStart, oneOf, has } from '../pattern';
import { before, behind, type DateReading, likely } from '../reading';
import { addDays, pad, yearOf } from './day';
import {
  dateReading,
  isAhead,
  isOpen,
  isToldOfPast,
  publishedFor,
  type DateParser,
  type Reference,
} from './reference';

// Only these: the others read "now", "1990s, a year earlier" and times of day as dates.
const kept = [
  ...['ISOFormatParser', 'ENYearMonthDayParser', 'ENWeekdayParser', 'ENCasualDateParser'],
  ...['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser', 'ENMonthNameParser'],
  ...['OverlapRemovalRefiner', 'MergeWeekdayComponentRefiner'],
];
const isKept = (part: object) => kept.includes(part.constructor.name);
const chrono = new Chrono({
  parsers: casual.parsers.filter(isKept),
  refiners: casual.refiners.filter(isKept),
});

const twoDigits = /(?<=[\d\p{L}]),\s*\d{1,2}$/u;
const dayNameBefore = atEnd(oneOf(dayNames.before), String.raw`\s`);
const dayNameBehind = atStart(String.raw`\s`, oneOf(dayNames.behind));

/** Whether the calendar has the day: chrono reads 31 February, too. */
function exists({ start }: ParsedResult): boolean {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => start.get(part)!);
  return new Date(Date.UTC(year!, month! - 1, day)).getUTCDate() === day;
}

/** "march on", "sat down", "the sun" and "now" are no dates, and the 30 of "September 30,000" is no day. */
function isDate(parsed: ParsedResult, sentence: string): boolean {
  const { text, start, index } = parsed;
  if (start.isCertain('day') && !exists(parsed)) return false;
  const end = index + text.length;
  // Columns of a table: "Aug-23   Jul-23".
  if (/\s{2,}/.test(text)) return false;
  // "December, 22 more": the day is the next number.
  if (/^\W*\p{L}+\.?,\s*\d{1,2}$/u.test(text)) return false;
  if (start.isCertain('hour') || longFollows.test(behind(sentence, end))) return false;
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    const [lead = ''] = onAtHead.exec(text) ?? [];
    if (
      dayNameBefore.test(before(sentence, index + lead.length)) ||
      dayNameBehind.test(behind(sentence, end))
    )
      return false;
    return aWeekday.test(text);
  }
  if (start.isCertain('month') && !start.isCertain('year')) {
    return (
      start.isCertain('day') && /\p{Lu}/u.test(text) && !countFollows.test(behind(sentence, end))
    );
  }
  return true;
}

/** A day so far ahead at most is taken for the next one where words like "until" lead to it. */
const SOON = 183;
/** Nobody leaves out the year of a day ten months ago: within so many days it is the next one. */
const NEXT = 60;

/** The last such weekday up to the day of publication; the next one if the text looks ahead, or means tomorrow. */
function weekday(
  { text, start, index }: ParsedResult,
  sentence: string,
  published: string,
): string {
  const today = new Date(published).getUTCDay();
  const back = (today - Number(start.get('weekday')) + 7) % 7;
  if (nextWithin.test(text)) return addDays(published, 7 - back);
  if (lastWithin.test(text)) return addDays(published, -(back || 7));
  const isToCome =
    back > 0 &&
    (back === 6 || isAhead(sentence, index) || untilBefore.test(before(sentence, index)));
  return addDays(published, isToCome ? 7 - back : -back);
}

/** "The 11 September terror attacks": at most two words of a place or a kind stand between. */
const isKnownBy = (event: string, right: string) =>
  atStart(dayOfEvent, String.raw`(?:${event})(?!\p{L})`).test(right);

function yearOfOther({ start, index, text }: ParsedResult, sentence: string): number | null {
  const {
    month,
    name = month,
    year,
  } = otherDay.exec(behind(sentence, index + text.length))?.groups ?? {};
  if (!year || !name) return null;
  return Number(year) - Number(Number(start.get('month')) > (months[name.toLowerCase()] ?? 12));
}

/** A day without its year: the last one up to the day of publication, or the next one if the text looks ahead. */
function yearless(result: ParsedResult, sentence: string, published: string): string {
  const { start, index } = result;
  const day = `${pad(Number(start.get('month')))}-${pad(Number(start.get('day')))}`;
  const other = yearOfOther(result, sentence);
  if (other !== null) return `${other}-${day}`;
  const year = yearOf(published);
  const next = `${published.slice(5) > day ? year + 1 : year}-${day}`;
  const isSoon = next < addDays(published, SOON);
  const known = namedDays[day]?.find(({ event }) => isKnownBy(event, behind(sentence, index)));
  if (known) return `${known.year}-${day}`;
  const isNext = next < addDays(published, NEXT) && !isToldOfPast(sentence, index);
  if (isAhead(sentence, index) || (isSoon && isOpen(sentence, index)) || isNext) return next;
  return `${published.slice(5) < day ? year - 1 : year}-${day}`;
}

function stated({ start }: ParsedResult): string {
  const parts = [String(start.get('year')).padStart(4, '0'), pad(Number(start.get('month')))];
  if (start.isCertain('day')) parts.push(pad(Number(start.get('day'))));
  return parts.join('-');
}

/** "today", "yesterday": chrono makes the day certain, and needs the day of publication. */
const isCasual = (text: string) => dayByName.test(text) && !/\d/.test(text);

/** chrono takes in the comma and the "on" around a weekday, and a number behind a comma as a year: "April 14, 11 degrees". */
function trimmed({ index, text }: ParsedResult): { index: number; text: string } {
  const [lead = ''] = onAtHead.exec(text) ?? [];
  const end = text.slice(lead.length).replace(twoDigits, '');
  return { index: index + lead.length, text: end.replace(/\W+$/, '') };
}

function readingOf(result: ParsedResult, sentence: string, reference: Reference): DateReading {
  const { index, text } = trimmed(result);
  const { start } = result;
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    const day = weekday(result, sentence, publishedFor(reference, text));
    return dateReading(
      index,
      text,
      day,
      'inferred',
      likely('the weekday nearest to the day of publication'),
    );
  }
  if (isCasual(text)) publishedFor(reference, text);
  else if (!start.isCertain('year') || twoDigits.test(result.text)) {
    const day = yearless(result, sentence, publishedFor(reference, text));
    return dateReading(
      index,
      text,
      day,
      'inferred',
      likely('the year is that of publication, or the one before'),
    );
  }
  return dateReading(index, text, stated(result), isCasual(text) ? 'inferred' : 'stated');
}

/** "16-18 December" and "July 10-14, 2011" are two days; what both share stands with one of them. */
function bothDays({ end }: ParsedResult, whole: DateReading): DateReading[] {
  const match = end && daysBoth.exec(whole.text);
  if (!match || whole.period.date.length !== 10) return [whole];
  const { first, last = '', early, late = last } = match.groups ?? {};
  if (Number(first ?? early) >= Number(late)) return [whole];
  const dayOf = (n: string | undefined) => ({
    ...whole.period,
    date: `${whole.period.date.slice(0, 8)}${pad(Number(n))}`,
  });
  const parts = (at: number): DateReading[] => [
    { ...whole, text: whole.text.slice(0, at), period: dayOf(first ?? early) },
    {
      ...whole,
      index: whole.index + behindFirst,
      text: whole.text.slice(behindFirst),
      period: dayOf(late),
    },
  ];
  const behindFirst = match.index + match[0].length;
  return parts(match.index + (first ?? early ?? '').length);
}

/** Dates by the calendar: "September 1990", "3 March", "Tuesday", "yesterday", "2017-09-05". */
export const calendar: DateParser = (text, reference) => {
  if (!has(text, worthIt)) return [];
  const instant = new Date(`${reference.published ?? '2000-01-01'}T12:00:00Z`);
  return (
    chrono
      .parse(text, { instant, timezone: 0 })
      .filter((result) => isDate(result, text))
      .flatMap((result) => bothDays(result, readingOf(result, text, reference)))
      // The second of two days, or a day of another year, may be none: "28 to 31 February".
      .filter(({ period }) => isPeriod(period.date))
  );
};
