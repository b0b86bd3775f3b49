/** What the two counted chapters share: squares and a trend from a series. */
import type { Note } from '../../interaction/note';
import type { CountedLayout } from '../../charts/squares/view';
import { squaresLayout } from '../../charts/squares/squares';
import { trendLayout, type Datum } from '../../charts/squares/trend';
import type { Quantity } from '../../facts/fact';
import { yearOfQuantity } from '../../facts/period';
import { inTime, type Series } from '../../facts/series';
import { gapLabel, labels, pointLabel } from '../annotations';
import { noteOf } from '../note';

interface Spec {
  id: 'trade' | 'people';
  series: Series;
  /** What one unit of the axis and one square are worth. */
  axis: number;
  square: number;
  /** Follows a value whose unit is not part of it. */
  noun: string;
  words: Omit<CountedLayout['words'], 'from' | 'to'>;
}

const datum = (fact: Quantity): Datum => ({
  id: fact.id,
  year: yearOfQuantity(fact),
  value: fact.value,
  kind: fact.reported ? 'article' : 'context',
  ...(fact.approximation === 'fewer than' && { bound: true }),
});

export function countedLayout({ id, series, axis, square, noun, words }: Spec): CountedLayout {
  const { from, to } = series;
  const facts = inTime(series);
  const trend = trendLayout({ data: facts.map(datum), per: axis });
  return {
    from: from.id,
    to: to.id,
    squares: squaresLayout(from.value / square, to.value / square),
    trend,
    labels: labels(id, facts),
    ...gapLabel(id, trend),
    words: { ...words, from: pointLabel(from) + noun, to: pointLabel(to) + noun },
  };
}

/** A note for each figure of a series, by its id. */
export const notesOf = (series: Series, noun: string): Record<string, Note> =>
  Object.fromEntries(inTime(series).map((fact) => [fact.id, noteOf(fact, noun)]));
