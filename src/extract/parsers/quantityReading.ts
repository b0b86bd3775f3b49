import type { QuantityReading } from '../reading';

type Needed = Pick<QuantityReading, 'index' | 'text' | 'value' | 'unit' | 'confidence' | 'grain'>;

/** A quantity of which only what the parser read is known. */
export function quantityReading(read: Needed & Partial<QuantityReading>): QuantityReading {
  const unknown = {
    upper: null,
    approximation: null,
    period: null,
    since: null,
    series: null,
    noun: null,
  };
  return { kind: 'quantity', basis: 'stated', ...unknown, ...read };
}
