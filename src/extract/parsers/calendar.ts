import { Chrono, casual, type ParsedResult } from 'chrono-node/en';
import type { Period } from '../../facts/fact';
import type { DateReading, Parser } from '../reading';

// Only these: the others read "now", "1990s, a year earlier" and times of day as dates.
const kept = [
  ...['ISOFormatParser', 'ENYearMonthDayParser', 'ENWeekdayParser', 'ENCasualDateParser'],
  ...['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser', 'ENMonthNameParser'],
  ...['ENRelativeDateFormatParser', 'OverlapRemovalRefiner', 'MergeWeekdayComponentRefiner'],
];
const isKept = (part: object) => kept.includes(part.constructor.name);
const chrono = new Chrono({
  parsers: casual.parsers.filter(isKept),
  refiners: casual.refiners.filter(isKept),
});

function isDate({ text, start }: ParsedResult): boolean {
  // "march on", "sat down" and "the sun" are no dates; a month without its year is anyone's guess.
  const isName = start.isCertain('weekday') && /[A-Z]\w+day\b/.test(text);
  return !start.isCertain('hour') && (start.isCertain('year') || isName);
}

function periodOf({ text, start }: ParsedResult): Period {
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  const parts = [start.get('year')];
  if (isDay || start.isCertain('month')) parts.push(start.get('month'));
  if (isDay) parts.push(start.get('day'));
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return { date, basis: /\d{4}/.test(text) ? 'stated' : 'inferred' };
}

function readingOf(result: ParsedResult): DateReading {
  // chrono takes in the comma and the "on" around a weekday.
  const [lead = ''] = /^\W*(?:on\s+)?/i.exec(result.text) ?? [];
  const text = result.text.slice(lead.length).replace(/\W+$/, '');
  return { kind: 'date', index: result.index + lead.length, text, period: periodOf(result) };
}

/** Dates by the calendar: "September 1990", "Tuesday", "last year"; those without a year are inferred. */
export const calendar: Parser = (text, published) =>
  chrono
    .parse(text, { instant: new Date(`${published}T12:00:00Z`), timezone: 0 })
    .filter(isDate)
    .map(readingOf);
