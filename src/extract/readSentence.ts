/** How a sentence is read: its dates and its quantities in the order of the grammar, then its changes. */
import { ratioInText } from './en/counting';
import { ofRecord } from './en/periods';
import { readSingleAmounts, reserve } from './amount';
import { type ChangeReading, findChanges } from './changes/findChanges';
import { dateAround } from './refiners/dates';
import type { Reference } from './dates/reference';
import { countedFrom } from './dates/relative';
import { grammar, inOrder } from './grammar';
import { stretchesOf, firstOf } from './rule';
import { joinRanges } from './range';
import {
  BARE,
  before,
  type DateReading,
  endOf,
  gapBetween,
  isBare,
  keepLongest,
  type QuantityReading,
  behind,
  type SentenceContext,
} from './reading';
import { joinCents } from './units/money';
import { readUnit } from './units/readUnits';
import { estimatedAtHead, leadingStandings, namedStandings } from './en/standings';
import { roleOf } from './changes/ends';
import type { Standing } from '../facts/factsFile';

/** "In the October-December quarter ([Q3FY18])": the same time in other words. */
const isSaidAgain = (last: DateReading | undefined, date: DateReading, text: string) =>
  last !== undefined &&
  /^\s?(?:\p{L}+\s)?\($/u.test(gapBetween(text, last, date)) &&
  text[endOf(date)] === ')';

/** Every date of a sentence, in text order. */
export function readDates(text: string, reference: Reference): DateReading[] {
  const read = keepLongest(inOrder(grammar.dates).flatMap((parse) => parse(text, reference)));
  const found = read.map((date, i) =>
    isSaidAgain(read[i - 1], date, text) || ofRecord.test(before(text, date.index))
      ? { ...date, isCounted: true }
      : date,
  );
  return keepLongest([...found, ...countedFrom(text, found, reference)]);
}

/** [start, end) of a stretch of text. */
type Stretch = readonly [start: number, end: number];

/** Stretches of a text whose numbers count nothing: addresses, telephones, scores, ages, labels and their like. */
export const findLookalikes = (text: string): Stretch[] =>
  stretchesOf(grammar.lookalikes, text).map(({ match }) => [
    match.index,
    match.index + match[0].length,
  ]);

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

/** Every quantity of a sentence, in text order. What is part of a date or looks like a number but counts nothing is none. */
export function readQuantities(text: string, dates: readonly DateReading[]): QuantityReading[] {
  const ofDates = dates.map((date) => [date.index, endOf(date)] as const);
  const taken = [...ofDates, ...findLookalikes(text)];
  const inWords = inOrder(grammar.words).flatMap((parse) => parse(text));
  const free = inWords.filter((reading) =>
    isFree({ index: reading.index, end: endOf(reading) }, taken),
  );
  // "One in 10 adult Americans": the 10 counts nobody.
  const ratios = free
    .filter(({ unit, text: words }) => unit === 'share' && ratioInText.test(words))
    .map((it) => [it.index, endOf(it)] as const);
  return keepLongest([...free, ...amountsIn(text, [...taken, ...ratios])]);
}

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
  const read = inOrder(grammar.refiners).reduce(
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

const isPastEnd = (role: string) => role === 'from' || role === 'compared' || role === 'part';

/** The standing of a quantity by the words around it; `null` for what is told as it is or was. */
function standingOf(reading: QuantityReading, { text }: SentenceContext): Standing | null {
  if (estimatedAtHead.test(reading.text)) return 'estimate';
  const [left, right] = [before(text, reading.index), behind(text, endOf(reading))];
  const named = firstOf(namedStandings, left, right);
  if (named) return named.gives;
  if (reading.unit === 'ordinal' || isPastEnd(roleOf(reading, text))) return null;
  return firstOf(leadingStandings, left, right)?.gives ?? null;
}
