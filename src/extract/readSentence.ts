/**
 * The order in which a sentence is read: parsers of its dates and its quantities, then the
 * refiners.
 */
import { readSingleAmounts, reserve } from './amount';
import { type ChangeReading, findChanges } from './changes/findChanges';
import { dateAround, dateEvents, takeDates } from './refiners/dates';
import { calendar } from './dates/calendar';
import { accounts } from './dates/fiscal';
import { interval } from './dates/interval';
import { month } from './dates/month';
import { firstMonths, part } from './dates/part';
import type { DateParser, Reference } from './dates/reference';
import { agoFrom, beside, countedFrom, edges } from './dates/relative';
import { decade, year, yearSpan } from './dates/years';
import { findLookalikes, type Stretch } from './lookalikes';
import { fractionsInWords } from './parsers/fractions';
import { factorsInWords, multiplesInWords } from './parsers/multipleWords';
import { placesInSequence } from './parsers/ordinals';
import { joinRanges } from './range';
import {
  BARE,
  type DateReading,
  endOf,
  isBare,
  keepLongest,
  type QuantityReading,
  type Refiner,
} from './reading';
import { countContext, countLists, countSubjects, pointsOfPercent } from './refiners/counts';
import { standingOf } from './standing';
import { joinCents } from './units/money';
import { readUnit } from './units/readUnits';

/** By their names, in this order: of two that read the same words the first is right. */
export const dateParsers: Readonly<Record<string, DateParser>> = {
  ...{ interval, accounts, calendar, firstMonths, part, yearSpan, decade, beside, edges },
  ...{ agoFrom, month, year },
};

/** Every date of a sentence, in text order. */
export function readDates(text: string, reference: Reference): DateReading[] {
  const parsers = Object.values(dateParsers);
  const found = keepLongest(parsers.flatMap((parse) => parse(text, reference)));
  return keepLongest([...found, ...countedFrom(text, found, reference)]);
}

function isFree(
  { index, end }: { index: number; end: number },
  taken: readonly Stretch[],
): boolean {
  return taken.every(([from, to]) => end <= from || to <= index);
}

/** What numbers with their units say; bare ones, whose unit a refiner may find, among them. */
function amountsIn(text: string, taken: readonly Stretch[]): QuantityReading[] {
  const free = readSingleAmounts(text).filter((amount) => isFree(amount, taken));
  const readings = reserve(joinRanges(free, text), text)
    .filter(({ value }) => Number.isFinite(value))
    .map((amount) => ({ amount, reading: readUnit(amount, text) }))
    .filter(({ amount, reading }) => reading.unit !== null || !amount.isDashed)
    .map(({ reading }) => reading);
  return joinCents(readings, text);
}

/** What reads quantities that have no digits, by name. */
export const wordParsers: Readonly<Record<string, (text: string) => QuantityReading[]>> = {
  ...{ fractionsInWords, multiplesInWords, factorsInWords, placesInSequence },
};

/** Every quantity of a sentence, in text order. What is part of a date or looks like a number but counts nothing is none. */
export function readQuantities(text: string, dates: readonly DateReading[]): QuantityReading[] {
  const ofDates = dates.map((date) => [date.index, endOf(date)] as const);
  const taken = [...ofDates, ...findLookalikes(text)];
  const inWords = Object.values(wordParsers).flatMap((parse) => parse(text));
  const free = inWords.filter((reading) =>
    isFree({ index: reading.index, end: endOf(reading) }, taken),
  );
  // "One in 10 adult Americans": the 10 counts nobody.
  const ratios = free
    .filter(({ unit, text: words }) => unit === 'share' && /\d|\s(?:in|of)\s/iu.test(words))
    .map((it) => [it.index, endOf(it)] as const);
  return keepLongest([...free, ...amountsIn(text, [...taken, ...ratios])]);
}

/** By their names; the order matters: each refiner relies on what those before it have found. */
export const refiners: Readonly<Record<string, Refiner>> = {
  ...{ takeDates, dateEvents, countSubjects, countLists, countContext, pointsOfPercent },
};

/** What a sentence says; changes tell their quantities by their places. Bare numbers without a unit are left out. */
export interface SentenceReading {
  quantities: QuantityReading[];
  dates: DateReading[];
  changes: ChangeReading[];
}

const isLargeEnough = (reading: QuantityReading) =>
  isBare(reading) && reading.confidence.reason !== BARE;

/** Leaves out bare numbers that may be anything, and tells the changes where their quantities have gone. */
function complete(
  quantities: QuantityReading[],
  changes: ChangeReading[],
): Omit<SentenceReading, 'dates'> {
  const places = new Map<number, number>();
  const kept = quantities.flatMap((reading, at) => {
    const unit = reading.unit ?? (isLargeEnough(reading) ? 'number' : null);
    if (unit === null) return [];
    places.set(at, places.size);
    return [{ ...reading, unit }];
  });
  const place = (at: number) => places.get(at)!;
  const told = changes.map((change) => ({
    ...change,
    from: place(change.from),
    to: place(change.to),
    claims: change.claims
      .filter(({ at }) => places.has(at))
      .map((claim) => ({ ...claim, at: place(claim.at) })),
  }));
  return { quantities: kept, changes: told };
}

const hasWords = /[\p{L}\p{N}]/u;

/** Reads one sentence: its dates, its quantities, what is known of them, and the changes between them. */
export function readSentence(text: string, reference: Reference): SentenceReading {
  if (!hasWords.test(text)) return { quantities: [], dates: [], changes: [] };
  const dates = readDates(text, reference);
  const context = { text, dates };
  const read = Object.values(refiners).reduce(
    (readings, refine) => refine(readings, context),
    readQuantities(text, dates),
  );
  const { quantities, changes } = findChanges(read, context);
  const isEnd = new Set(changes.flatMap(({ from, to }) => [from, to]));
  const dated = quantities
    .map((it, at) => (isEnd.has(at) ? it : dateAround(it, context)))
    .map((it) => ({ ...it, standing: standingOf(it, context) }));
  return { dates, ...complete(dated, changes) };
}
