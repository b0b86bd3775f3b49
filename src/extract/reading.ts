import type { Approximation, Period, Unit } from '../facts/fact';

/** What a parser read at a place of a block. `index` counts UTF-16 units from the block's start. */
interface Read {
  index: number;
  text: string;
}

/** A number before it is a fact; its unit, date and series may still be to find. */
export interface QuantityReading extends Read {
  kind: 'quantity';
  value: number;
  /** `null` for a bare number, which is dropped unless a refiner learns what it counts. */
  unit: Unit | null;
  approximation: Approximation | null;
  period: Period | null;
  since: Period | null;
  series: string | null;
  /** What an ordinal numbers ("nuclear test"). */
  noun: string | null;
}

/** A date with the words it was read from. */
export interface DateReading extends Read {
  kind: 'date';
  period: Period;
}

export type Reading = QuantityReading | DateReading;

/** Reads one kind of thing in a block; `published` (YYYY-MM-DD) is the day that relative dates start from. */
export type Parser = (text: string, published: string) => Reading[];

/** Improves the readings of a block, given in text order, and returns them in text order. */
export type Refiner = (readings: Reading[], text: string) => Reading[];

/** A quantity of which only what the parser read is known. */
export function quantityReading(
  read: Read & Pick<QuantityReading, 'value' | 'unit'> & Partial<QuantityReading>,
): QuantityReading {
  const unknown = { approximation: null, period: null, since: null, series: null, noun: null };
  return { kind: 'quantity', ...unknown, ...read };
}

/** Offset behind the reading's last character. */
export function endOf(reading: Read): number {
  return reading.index + reading.text.length;
}

/** The text between two readings, the first before the second; empty where they touch or overlap. */
export function gapBetween(text: string, before: Read, after: Read): string {
  return text.slice(endOf(before), after.index);
}
