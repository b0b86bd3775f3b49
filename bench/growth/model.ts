/** A trend of any number of data, made up but always the same, as the live picture takes it. */
import { amountsLayout } from '../../src/charts/squares/amounts';
import { trendLayout, type TrendInput } from '../../src/charts/squares/trend';
import type { Datum } from '../../src/charts/squares/trendScale';
import type { Param, SquaresLayout } from '../../src/charts/squares/view';
import type { ChartModel } from '../../src/story/chapter';

/** A datum a year, that grows and sways; the first and the last are the article's. */
export const trendData = (count: number): Datum[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `datum-${i}`,
    slot: i + 1,
    value: 1e9 * (1 + (9 * i) / count + Math.sin(i * 12.9898) ** 2),
    kind: i === 0 || i === count - 1 ? 'article' : 'context',
  }));

const view = { near: 0, guess: 0, amount: 1, points: 1, steady: 1, log: 1, context: 1 };

export const trendInput = (data: readonly Datum[]): TrendInput => ({
  ...{ data, per: 1e9, tick: String },
  ends: [data[0]!.id, data.at(-1)!.id],
  slotWords: { aYear: 1, short: String, full: String },
});

function layout(data: readonly Datum[]): SquaresLayout {
  const word = 'generated';
  return {
    from: { id: data[0]!.id, label: word, x: 0 },
    to: { id: data.at(-1)!.id, label: word, x: 0 },
    amounts: amountsLayout(1, 100),
    trend: trendLayout(trendInput(data)),
    labels: [],
    remarks: {},
    words: { linear: word, logarithmic: word, emptyInArticle: word, empty: word },
  };
}

/** One step, at which all `count` data are shown; throws for fewer than two. */
export function trendModel(count: number): ChartModel<SquaresLayout, Param> {
  const data = trendData(count);
  return {
    id: 'generated',
    layout: layout(data),
    steps: [{ id: 'all', view, alt: `${count} data`, title: '', unit: '' }],
    notes: Object.fromEntries(data.map(({ id, slot }) => [id, { when: String(slot), value: id }])),
    pairs: {},
  };
}
