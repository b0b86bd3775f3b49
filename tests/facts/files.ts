const confidence = { level: 'high', reason: 'the text gives the currency' };

/** A facts.json with one fact of each kind; `change` alters the quantity. */
export function factsJson(change: Record<string, unknown> = {}) {
  return {
    article: {
      id: 'article',
      publisher: 'The Ferryman',
      title: 'Ferries fill up',
      date: '2004-02-01',
      format: 'text',
      sha256: 'a'.repeat(64),
    },
    facts: [
      {
        id: 'trade-1992',
        kind: 'quantity',
        value: 5,
        upper: null,
        unit: 'usd',
        approximation: null,
        period: { date: '1992', basis: 'stated' },
        since: null,
        series: 'trade',
        basis: 'stated',
        confidence,
        reported: { fragment: '$5 in 1992', paragraph: 2, span: [20, 30] },
        ...change,
      },
      {
        id: 'date-2004-02-01',
        kind: 'date',
        period: { date: '2004-02-01', basis: 'inferred' },
        confidence,
        reported: { fragment: 'Sunday', paragraph: 3, span: [40, 46] },
      },
    ] as Record<string, unknown>[],
    changes: [] as Record<string, unknown>[],
  };
}

/** A change of a facts.json; `change` alters it. */
export const changeJson = (change: Record<string, unknown>) => ({
  ...{ id: 'change-trade', kind: 'change', from: 'trade-1992', to: 'trade-1992', series: 'trade' },
  ...{ direction: 'level', claims: [], verdict: 'unchecked', finding: null, confidence },
  reported: { paragraph: 2, span: [20, 30] },
  ...change,
});

/** A context.json of one figure, one event and their source; `change` alters the figure. */
export function contextJson(change: Record<string, unknown> = {}) {
  return {
    sources: {
      'harbour-2005': { publisher: 'Harbour Board', title: 'Passengers', date: '2005-03' },
    } as Record<string, Record<string, unknown>>,
    figures: [
      {
        id: 'people-1993',
        series: 'people',
        value: 900,
        unit: 'people',
        approximation: 'around',
        date: '1993',
        source: 'harbour-2005',
        words: null,
        caveat: 'one bank only',
        ...change,
      },
    ] as Record<string, unknown>[],
    events: [
      { id: 'bridge-opens', date: '1994-05', source: 'harbour-2005', words: null },
    ] as Record<string, unknown>[],
  };
}

/** The object without one of its keys. */
export function without(object: Record<string, unknown>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** The lines of the error that `read` throws; none if it returns. */
export function complaints(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}
