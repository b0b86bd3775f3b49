import { findChanges, type ChangeReading } from './changes/findChanges';
import { dateAround } from './dateAround';
import { readDates } from './dates/readDates';
import type { Reference } from './dates/reference';
import { readQuantities } from './readQuantities';
import { BARE, isBare, type DateReading, type QuantityReading } from './reading';
import { countContext, pointsOfPercent } from './refiners/countContext';
import { countSubjects } from './refiners/countSubjects';
import { dateEvents } from './refiners/dateEvents';
import type { Refiner } from './refiners/refiner';
import { takeDates } from './refiners/takeDates';

// The order matters: each refiner relies on what those before it have found.
const refiners: Refiner[] = [takeDates, dateEvents, countSubjects, countContext, pointsOfPercent];

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
  const read = refiners.reduce(
    (readings, refine) => refine(readings, context),
    readQuantities(text, dates),
  );
  const { quantities, changes } = findChanges(read, context);
  const isEnd = new Set(changes.flatMap(({ from, to }) => [from, to]));
  const dated = quantities.map((it, at) => (isEnd.has(at) ? it : dateAround(it, context)));
  return { dates, ...complete(dated, changes) };
}
