import type { Measured } from '../facts/bounds';
import type { Period } from '../facts/fact';
import type { Confidence } from '../facts/factsFile';

/** What was read at a place. `index` counts UTF-16 units from the start of the sentence, later of the block. */
export interface Read {
  index: number;
  text: string;
}

/** A number before it is a fact; its unit, date and series may still be to find. */
export interface QuantityReading extends Read, Measured {
  kind: 'quantity';
  /** `null` for a bare number, which is dropped unless a refiner learns what it counts. */
  unit: string | null;
  period: Period | null;
  since: Period | null;
  series: string | null;
  /** What an ordinal numbers ("nuclear test"). */
  noun: string | null;
  /** Whether the words give the unit, or a refiner learnt it. */
  basis: Period['basis'];
  confidence: Confidence;
}

/** A date with the words it was read from. */
export interface DateReading extends Read {
  kind: 'date';
  period: Period;
  confidence: Confidence;
}

export type Reading = QuantityReading | DateReading;

/** Why a number without a unit is kept: a refiner may learn what it counts. */
export const BARE = 'a bare number';

/** Whether a number has no unit yet, and none of the readers ruled out that it counts something. */
export const isBare = ({ unit, confidence }: QuantityReading) =>
  unit === null && confidence.reason.startsWith(BARE);

/** "The over-60s", "those under 25": an age, though people are not named. */
export const isAge = ({ text, value }: QuantityReading) =>
  value <= 100 && /^(?:over|under|above|below)\s/i.test(text);

/** Offset behind the reading's last character. */
export function endOf(reading: Read): number {
  return reading.index + reading.text.length;
}

/** The text between two readings, the first before the second; empty where they touch or overlap. */
export function gapBetween(text: string, first: Read, second: Read): string {
  return text.slice(endOf(first), second.index);
}

export const sure = (reason: string): Confidence => ({ level: 'high', reason });
export const likely = (reason: string): Confidence => ({ level: 'medium', reason });
export const unsure = (reason: string): Confidence => ({ level: 'low', reason });

/** Keeps one of the readings that overlap, the longer one, else the one that stands earlier in the list; in text order. */
export function keepLongest<T extends Read>(readings: readonly T[]): T[] {
  const inOrder = [...readings].sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  const kept: T[] = [];
  for (const reading of inOrder) {
    const rival = kept.at(-1);
    if (!rival || endOf(rival) <= reading.index) kept.push(reading);
    else if (reading.text.length > rival.text.length) kept[kept.length - 1] = reading;
  }
  return kept;
}
