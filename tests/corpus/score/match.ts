import type { Expected, ExpectedChange, ExpectedDate, ExpectedQuantity, Place } from './expected';
import type { Found, FoundChange, FoundDate, FoundQuantity } from './found';
import { findPlace, overlap, type Span } from './fragment';
import { daysOf } from './period';

/** Expectations met, each with what met it; those missed; finds that meet none. */
export interface Outcome<E, F> {
  hits: [E, F][];
  missed: E[];
  astray: F[];
}

export interface Outcomes {
  quantities: Outcome<ExpectedQuantity, FoundQuantity>;
  dates: Outcome<ExpectedDate, FoundDate>;
  changes: Outcome<ExpectedChange, FoundChange>;
}

/** Whether two values are the same number, to a relative 1e-9. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** A reader that does not say what it counts is not asked to. */
function isSameUnit(wanted: string[], unit: string | null): boolean {
  if (unit === null) return wanted.includes('count') || wanted.includes('people');
  return wanted.includes(unit);
}

function isSameValue(wanted: [number, number], found: [number, number]): boolean {
  return wanted.every((end, i) => isSame(end, found[i]!));
}

function isQuantity({ value, unit }: ExpectedQuantity, found: FoundQuantity): boolean {
  return isSameValue(value, found.value) && isSameUnit(unit, found.unit);
}

function isDate({ period }: ExpectedDate, { days }: FoundDate): boolean {
  return period.some((one) => days.some((found) => found.join() === daysOf(one)?.join()));
}

function isChange({ from, to }: ExpectedChange, found: FoundChange): boolean {
  return isSameValue(from.value, found.from.value) && isSameValue(to.value, found.to.value);
}

interface Item {
  optional: boolean;
}

/**
 * Pairs each required expectation with the first find that meets it and that no other has taken.
 * Finds left over that touch an optional expectation count neither way.
 */
function pair<E extends Item, F extends { span: Span }>(
  expected: E[],
  found: F[],
  spansOf: (item: E) => Span[],
  meets: (item: E, find: F) => boolean,
): Outcome<E, F> {
  const left = new Set(found);
  const outcome: Outcome<E, F> = { hits: [], missed: [], astray: [] };
  const touches = (item: E, { span }: F) => spansOf(item).every((place) => overlap(place, span));
  for (const item of expected.filter(({ optional }) => !optional)) {
    const hit = [...left].find((find) => touches(item, find) && meets(item, find));
    if (hit) outcome.hits.push([item, hit]);
    else outcome.missed.push(item);
    if (hit) left.delete(hit);
  }
  const spared = expected.filter(({ optional }) => optional);
  outcome.astray = [...left].filter((find) => !spared.some((item) => touches(item, find)));
  return outcome;
}

/** Compares what a reader found in a text with what is expected of it. An expectation whose words the text lacks is missed. */
export function match(expected: Expected, found: Found, text: string): Outcomes {
  const nowhere: Span = [-1, -1];
  const spanOf = (place: Place) => findPlace(text, place) ?? nowhere;
  const own = (place: Place) => [spanOf(place)];
  const ends = ({ from, to }: ExpectedChange) => [spanOf(from), spanOf(to)];
  return {
    quantities: pair(expected.quantities, found.quantities, own, isQuantity),
    dates: pair(expected.dates, found.dates, own, isDate),
    changes: pair(expected.changes, found.changes, ends, isChange),
  };
}
