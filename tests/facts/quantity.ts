import type { Quantity, Source } from '../../src/facts/fact';

export const ferryman: Source = { id: 'article', publisher: 'The Ferryman', title: 'Ferries' };
const harbour: Source = { id: 'harbour', publisher: 'Harbour Board', title: 'Passengers' };

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

/** A figure from elsewhere, of the year its id ends with. */
export function contextFigure(id: string, change: Partial<Quantity> = {}): Quantity {
  const figure = reportedFact({
    id,
    period: { date: id.slice(-4), basis: 'stated' },
    source: harbour,
    ...change,
  });
  delete figure.reported;
  return figure;
}
