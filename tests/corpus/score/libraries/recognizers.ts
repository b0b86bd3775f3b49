import suite from '@microsoft/recognizers-text-suite';
import type { FoundDate, FoundQuantity, Reader } from '../found';
import { overlap, type Span } from '../fragment';
import { daysOf, type Days } from '../period';
import { findChanges, joinRanges, shareUnits } from './joins';
import { isYear, readBehind, unitBefore, unitNamed, yearIn } from './words';

interface Result {
  start: number;
  end: number;
  text: string;
  typeName: string;
  resolution: {
    value?: string | null;
    unit?: string;
    isoCurrency?: string;
    values?: Candidate[];
  } | null;
}

/** One way to read a date; `end` of a range is the day behind its last. */
interface Candidate {
  timex?: string;
  type: string;
  value?: string;
  start?: string;
  end?: string;
}

const culture = 'en-us';
const spanOf = ({ start, end }: Result): Span => [start, end + 1];

/** All it finds, where two overlap the one that says more: money before a measure, a date before a number. */
function recognize(text: string, published: string): Result[] {
  const [year = 0, month = 0, date = 0] = published.split('-').map(Number);
  const today = new Date(year, month - 1, date, 12);
  const all = [
    suite.recognizeCurrency(text, culture),
    suite.recognizePercentage(text, culture),
    suite.recognizeTemperature(text, culture),
    suite.recognizeDateTime(text, culture, suite.DateTimeOptions.None, today),
    // It takes the "in" of "30,000 in 1990" for inches.
    suite.recognizeDimension(text, culture).filter((result) => !/\din$|\sin$/.test(result.text)),
    suite.recognizeAge(text, culture),
    suite.recognizeOrdinal(text, culture),
    suite.recognizeNumber(text, culture),
  ].flat() as Result[];
  const kept: Result[] = [];
  for (const result of all) {
    const isNew = !kept.some((other) => overlap(spanOf(other), spanOf(result)));
    if (isNew && hasValue(result)) kept.push(result);
  }
  return kept;
}

function hasValue({ resolution }: Result): boolean {
  return resolution !== null && (Boolean(resolution.value) || resolution.values !== undefined);
}

const cents = /\b(?:cents?|pence|penny)$|\dp$/i;

function unitOf({ typeName, text, resolution }: Result): string | null {
  if (typeName === 'percentage') return 'percent';
  if (typeName === 'ordinal') return 'ordinal';
  const isPart = typeName === 'number' && /[a-z]/i.test(text) && Number(resolution?.value) < 1;
  if (isPart) return 'share';
  if (typeName === 'currency' && cents.test(text)) return /p(?:ence)?$/i.test(text) ? 'gbp' : 'usd';
  return resolution?.isoCurrency?.toLowerCase() ?? unitNamed(resolution?.unit);
}

function valueOf({ text, resolution }: Result): number {
  const value = Number.parseFloat(resolution?.value ?? '');
  // "38 per cent" is given as 0.38.
  return /per\s+cent/.test(text) && !resolution?.value?.endsWith('%') ? value * 100 : value;
}

function quantityOf(result: Result, text: string): FoundQuantity[] {
  if (result.typeName === 'age' || result.typeName.startsWith('datetime')) return [];
  const value = valueOf(result);
  if (!Number.isFinite(value)) return [];
  if (result.typeName === 'number' && isYear(result.text)) return [];
  // The corpus asks for places from the second on; "last" is given as 0.
  if (result.typeName === 'ordinal' && value < 2) return [];
  const behind = readBehind(text, result.end + 1);
  const scaled = (value * behind.magnitude) / (cents.test(result.text) ? 100 : 1);
  const isPoints = result.typeName === 'percentage' && behind.unit === 'percentage-points';
  const unit = isPoints
    ? behind.unit
    : (unitOf(result) ?? unitBefore(text, result.start) ?? behind.unit);
  return [{ span: spanOf(result), value: [scaled, scaled], unit }];
}

const clock = { H: 'hours', M: 'minutes', S: 'seconds' } as Record<string, string>;
const calendar = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as Record<string, string>;

/** A length of time, unless it is the "a day" of a rate. */
function durationOf(result: Result): FoundQuantity[] {
  const [candidate] = result.resolution?.values ?? [];
  const [, , time, digits, letter = ''] =
    /^(P(T)?)([\d.]+)([A-Z])$/.exec(candidate?.timex ?? '') ?? [];
  if (candidate?.type !== 'duration' || !digits || /^an?\s/.test(result.text)) return [];
  const unit = (time ? clock : calendar)[letter] ?? null;
  return [{ span: spanOf(result), value: [Number(digits), Number(digits)], unit }];
}

/** The days of a candidate. "two years ago" is given as a day; the corpus asks for the year. */
function candidateDays({ timex, type, value, start, end }: Candidate, text: string): Days | null {
  if (!/^date/.test(type)) return null;
  const first = (value ?? start)?.slice(0, 10);
  if (/\byears?\b.*\b(?:ago|earlier|before)$/i.test(text)) return daysOf(first?.slice(0, 4) ?? '');
  if (/\bmonths?\b.*\b(?:ago|earlier)$/i.test(text)) return daysOf(first?.slice(0, 7) ?? '');
  const exact = daysOf(yearIn(text)) ?? daysOf(timex ?? '');
  if (exact) return exact;
  const days = daysOf(first ?? '');
  if (!days || !end) return days;
  return [days[0], daysOf(end.slice(0, 10))?.[0] ?? days[1]];
}

/** All it leaves open: "Tuesday" is the last one or the next. "now" is no date for the corpus. */
function dateOf(result: Result): FoundDate[] {
  const days = (result.resolution?.values ?? [])
    .map((candidate) => candidateDays(candidate, result.text))
    .filter((one) => one !== null);
  return days.length > 0 && result.text !== 'now' ? [{ span: spanOf(result), days }] : [];
}

/** Microsoft's recognizers, all of them that read quantities or dates. */
export const recognizers: Reader = {
  name: 'recognizers-text',
  read(text, published) {
    const results = recognize(text, published);
    const found = results.flatMap((one) => [...quantityOf(one, text), ...durationOf(one)]);
    const quantities = shareUnits(joinRanges(found, text), text);
    const dates = results.flatMap(dateOf);
    return { quantities, dates, changes: findChanges(quantities, text) };
  },
};
