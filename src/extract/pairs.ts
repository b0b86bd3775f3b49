import { gapBetween, type QuantityReading, type Reading } from './reading';

/** The two ends of one change, "from A to B", both in the readings given. */
export interface Pair {
  from: QuantityReading;
  to: QuantityReading;
}

function isPair(from: Reading, to: Reading | undefined, text: string): boolean {
  return (
    /(?<!\p{L})from\s+$/iu.test(text.slice(0, from.index)) &&
    to !== undefined &&
    /^,?\s+to\s+$/i.test(gapBetween(text, from, to))
  );
}

/** Whether two units can be those of one change; a bare number fits any. */
function areAlike(from: QuantityReading, to: QuantityReading): boolean {
  return from.unit === null || to.unit === null || from.unit === to.unit;
}

/** The changes in a block's readings, in text order: "from A in Y1 to B in Y2", dates already taken. */
export function findPairs(readings: Reading[], text: string): Pair[] {
  return readings.flatMap((from, i) => {
    const to = readings[i + 1];
    if (!isPair(from, to, text)) return [];
    if (from.kind !== 'quantity' || to?.kind !== 'quantity' || !areAlike(from, to)) return [];
    return [{ from, to }];
  });
}
