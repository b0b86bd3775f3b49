/** What a text may claim of a change between two numbers. */
import type { ShownFact, Thing } from '../shown';

/** Units that say by how much. */
const measures = ['percent', 'times', 'percentage-points'];

/** As far as figures are rounded. */
const NEAR = 0.03;

const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.max(Math.abs(b) * NEAR, 1e-9);

/** What the ends give in the measure of a claim; `null` for what is no measure of them. */
function givenIn(unit: string | undefined, from: ShownFact, to: ShownFact): number | null {
  const [a, b] = [from.fields.value ?? 0, to.fields.value ?? 0];
  if (unit === 'percentage-points') return from.fields.unit === 'percent' ? Math.abs(b - a) : null;
  if (unit === from.fields.unit) return Math.abs(b - a);
  if (a <= 0 || b <= 0) return null;
  return unit === 'times' ? Math.max(a, b) / Math.min(a, b) : (Math.abs(b - a) / a) * 100;
}

/**
 * Numbers that may be claimed of a change: those that its ends give, and measures in the sentence of an end.
 * Those that are given come first.
 */
export function claimsOf(things: readonly Thing[], from: ShownFact, to: ShownFact): ShownFact[] {
  const claims = things.flatMap((thing) => {
    if (thing.kind !== 'quantity' || thing.standing === 'rejected') return [];
    const { unit, value } = thing.fields;
    const given = givenIn(unit, from, to);
    const isEnd = thing.key === from.key || thing.key === to.key;
    const isMeasure = measures.includes(unit ?? '') || unit === from.fields.unit;
    if (isEnd || !isMeasure || given === null) return [];
    const isGiven = isNear(value ?? 0, given);
    const isBeside =
      unit !== from.fields.unit && [from, to].some((end) => end.sentence === thing.sentence);
    return isGiven || isBeside ? [{ thing, isGiven }] : [];
  });
  return [
    ...claims.filter(({ isGiven }) => isGiven),
    ...claims.filter(({ isGiven }) => !isGiven),
  ].map(({ thing }) => thing);
}

/** Which way values go; level as far as figures are rounded. */
export function wayOf(from: ShownFact, to: ShownFact): 'up' | 'down' | 'level' {
  const [a, b] = inTime(from, to).map(({ fields }) => fields.value ?? 0) as [number, number];
  if (a === b) return 'level';
  return b > a ? 'up' : 'down';
}

/** The earlier one first, where both are dated. */
export function inTime(from: ShownFact, to: ShownFact): [ShownFact, ShownFact] {
  const [first, last] = [from.fields.period?.date, to.fields.period?.date];
  return first && last && first > last ? [to, from] : [from, to];
}
