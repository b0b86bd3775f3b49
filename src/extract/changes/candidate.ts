import { isAge, isBare, type QuantityReading } from '../reading';
import type { Role } from './roles';

/** The two ends of one change, the earlier and the later, by their places among the quantities. */
export interface Pair {
  from: number;
  to: number;
}

const notEnds = new Set(['ordinal', 'share']);

const baseOf = (unit: string | null) => unit?.replace(/-per-.*$/, '');

/** Thousands and millions are no percentages. */
const isCount = ({ value }: QuantityReading) => Math.abs(value) >= 1000;

/** Whether two units can be those of one change; a bare number fits any but a multiple. */
export function areAlike(a: QuantityReading, b: QuantityReading): boolean {
  const [bare, other] = a.unit === null ? [a, b] : [b, a];
  if (bare.unit === null)
    return other.unit !== 'times' && !(isCount(bare) && other.unit?.startsWith('percent'));
  return a.unit === b.unit || baseOf(a.unit) === b.unit || a.unit === baseOf(b.unit);
}

/** A quantity that may be an end of a change, with its place among them. */
export interface Candidate {
  reading: QuantityReading;
  role: Role;
  at: number;
}

/** Numbers that a look-alike or another unit's reader ruled out are no ends; bare ones are. */
export const canEnd = (reading: QuantityReading) =>
  reading.unit === null ? isBare(reading) && !isAge(reading) : !notEnds.has(reading.unit);
