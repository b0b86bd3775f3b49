/** Facts of made-up stories. An id says what it is of: `ferries-1990` is of the series `ferries`, in 1990. */
import type { Article, DateMention, Quantity, Source } from '../../src/facts/fact';
import type { Change } from '../../src/facts/factsFile';

export const article: Article = {
  id: 'article',
  publisher: 'The Ferryman',
  title: 'Ferries fill up',
  date: '2011-03-04',
  sha256: 'a'.repeat(64),
};

export const harbour: Source = {
  id: 'harbour-board',
  publisher: 'Harbour Board',
  title: 'Passengers by year',
  date: '2010-06',
  url: 'https://harbour.example/passengers',
};

const stated = (date: string) => ({ date, basis: 'stated' as const });

const reported = (fragment: string) => ({
  fragment,
  paragraph: 2,
  span: [0, fragment.length] as [start: number, end: number],
});

/** A value that others published, in people unless `change` says otherwise. */
export function found(id: string, value: number, change: Partial<Quantity> = {}): Quantity {
  const [, series = id, date] = /^(.*?)-(\d{4}(?:-\d\d){0,2})$/.exec(id) ?? [];
  return {
    ...{ id, value, series, unit: 'people', source: harbour },
    ...{ kind: 'quantity', approximation: null, since: null },
    period: date ? stated(date) : null,
    ...change,
  };
}

/** A value that the article gives. */
export const said = (id: string, value: number, change: Partial<Quantity> = {}): Quantity =>
  found(id, value, {
    source: article,
    reported: reported([value, /\d{4}.*$/.exec(id)?.[0]].filter(Boolean).join(' in ')),
    ...change,
  });

/** A date on which others say that something happened. */
export const foundDay = (id: string, date: string): DateMention => ({
  ...{ id, kind: 'date', period: stated(date), source: harbour },
});

/** A date that the article mentions. */
export const day = (id: string, date: string): DateMention => ({
  ...foundDay(id, date),
  ...{ source: article, reported: reported('that day') },
});

/** What the article claims of a change, as the extractor judged it. */
export const claimed = (
  fact: string,
  verdict: 'holds' | 'fails',
  [value, computed]: readonly [value: number, computed: number],
): Change => ({
  ...{ id: `change-${fact}`, kind: 'change', from: 'a', to: 'b', series: null, direction: 'up' },
  claims: [
    { fact, kind: 'times', value, approximation: null, computed, low: 0, high: 99, verdict },
  ],
  ...{ verdict, finding: null, confidence: { level: 'high', reason: 'both ends have a date' } },
  reported: { paragraph: 2, span: [0, 9] },
});
