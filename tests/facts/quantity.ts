import type { Quantity, Source } from '../../src/facts/fact';

const ferryman: Source = { id: 'article', publisher: 'The Ferryman', title: 'Ferries' };

/** A fact of the article; `change` alters it. */
export function reportedFact(change: Partial<Quantity> = {}): Quantity {
  return {
    id: 'trade-1992',
    kind: 'quantity',
    value: 5,
    unit: 'usd',
    approximation: null,
    period: { date: '1992', basis: 'stated' },
    since: null,
    series: 'trade',
    source: ferryman,
    reported: { fragment: '$5 in 1992', paragraph: 2, span: [20, 30] },
    ...change,
  };
}
