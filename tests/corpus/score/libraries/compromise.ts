import nlp from 'compromise';
import dates from 'compromise-dates';
import type { FoundDate, FoundQuantity, Reader } from '../found';
import { overlap, type Span } from '../fragment';
import { daysOf, type Days } from '../period';
import { findChanges, joinRanges, shareUnits } from './joins';
import { isYear, magnitudeNamed, readBehind, unitBefore, unitNamed, yearIn } from './words';

const english = nlp.extend(dates) as typeof nlp;

interface Json {
  text: string;
  offset: { start: number; length: number };
  terms: { tags: string[] }[];
}

interface NumberJson extends Json {
  number: { num: number | null; prefix: string; suffix: string; unit: string };
}

interface DateJson extends Json {
  dates: { start: string | null; end: string | null };
}

interface DurationJson extends Json {
  duration: Record<string, number>;
}

/** What the plugin adds to a text's view. */
interface Dated {
  dates(options: { today: string; timezone: string }): { json(options: object): DateJson[] };
  durations(): { json(options: object): DurationJson[] };
}

const withOffset = { offset: true, terms: { tags: true } };

/** Without the stop or comma that an offset takes in. */
function spanOf({ text, offset: { start, length } }: Json): Span {
  return [start, start + length - (/[.,;:!?)]*$/.exec(text)?.[0].length ?? 0)];
}

function unitOf({ number: { prefix, suffix, unit }, terms }: NumberJson): string | null {
  const tags = terms.flatMap((term) => term.tags);
  if (tags.includes('Fraction')) return 'share';
  if (tags.includes('Ordinal')) return 'ordinal';
  return unitNamed(prefix) ?? unitNamed(suffix) ?? unitNamed(unit);
}

/** A fraction is given with three decimals; the nearest one with a small denominator is meant. */
function exactShare(value: number): number {
  const near = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((parts) => Math.round(value * parts) / parts);
  return near.find((share) => Math.abs(share - value) < 1e-3) ?? value;
}

function quantityOf(json: NumberJson, text: string): FoundQuantity[] {
  const { num, suffix } = json.number;
  const span = spanOf(json);
  if (num === null || isYear(text.slice(...span))) return [];
  const behind = readBehind(text, span[1]);
  const isShare = unitOf(json) === 'share';
  const value = (isShare ? exactShare(num) : num) * magnitudeNamed(suffix) * behind.magnitude;
  const mark = unitBefore(text, span[0]) ?? unitBefore(text, span[0] + 1);
  const unit = unitOf(json) ?? mark ?? behind.unit;
  // The corpus asks for places from the second on.
  return unit === 'ordinal' && value < 2 ? [] : [{ span, value: [value, value], unit }];
}

function durationOf(json: DurationJson): FoundQuantity[] {
  const [entry, ...more] = Object.entries(json.duration);
  if (!entry?.[1] || more.length > 0) return [];
  return [{ span: spanOf(json), value: [entry[1], entry[1]], unit: unitNamed(entry[0]) }];
}

const msPerDay = 86_400_000;
const month = /^\W*(?:in\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*$/i;

/** News looks back: a weekday or month that it puts ahead may be the last one as well. */
function orBefore([start, end]: Days, text: string): Days[] {
  if (/day\b/i.test(text) && end - start === 1)
    return [
      [start, end],
      [start - 7, end - 7],
    ];
  if (!month.test(text)) return [[start, end]];
  const lastYear = (day: number) => {
    const date = new Date(day * msPerDay);
    return date.setUTCFullYear(date.getUTCFullYear() - 1) / msPerDay;
  };
  return [
    [start, end],
    [lastYear(start), lastYear(end)],
  ];
}

function dateOf(json: DateJson): FoundDate[] {
  const { start, end } = json.dates;
  if (!start) return [];
  const year = daysOf(yearIn(json.text.replace(/\W+$/, '')));
  const day = (iso: string) => Math.floor(Date.parse(iso) / msPerDay);
  const days: Days = year ?? [day(start), day(end ?? start) + 1];
  return [{ span: spanOf(json), days: orBefore(days, json.text) }];
}

/** compromise with its plugin for dates; numbers within a date or a length of time are not read twice. */
export const compromise: Reader = {
  name: 'compromise',
  read(text, published) {
    const view = english(text) as ReturnType<typeof nlp> & Dated;
    const calendar = view.dates({ today: published, timezone: 'UTC' }).json(withOffset);
    const lengths = view.durations().json(withOffset);
    const dated = calendar.flatMap(dateOf);
    const durations = lengths.flatMap(durationOf);
    const numbers = (view.numbers().json(withOffset) as NumberJson[])
      .filter(({ terms }) => !terms.some(({ tags }) => tags.includes('Year')))
      .flatMap((json) => quantityOf(json, text))
      .filter(({ span }) => ![...dated, ...durations].some((one) => overlap(one.span, span)));
    const quantities = shareUnits(joinRanges([...numbers, ...durations], text), text);
    return { quantities, dates: dated, changes: findChanges(quantities, text) };
  },
};
