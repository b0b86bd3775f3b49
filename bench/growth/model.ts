/** A trend of any number of data, made up but always the same, as the live picture takes it. */
import { squaresLayout } from '../../src/charts/squares/squares';
import { trendLayout, type Datum } from '../../src/charts/squares/trend';
import type { Channel, CountedLayout } from '../../src/charts/squares/view';
import type { ChartModel } from '../../src/story/chapter';

/** A datum a year, that grows and sways; the first and the last are the article's. */
export const trendData = (count: number): Datum[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `datum-${i}`,
    year: i + 1,
    value: 1e9 * (1 + (9 * i) / count + Math.sin(i * 12.9898) ** 2),
    kind: i === 0 || i === count - 1 ? 'article' : 'context',
  }));

const view = { amount: 1, points: 1, steady: 1, log: 1, context: 1 };

function layout(data: readonly Datum[]): CountedLayout {
  const word = 'generated';
  return {
    from: data[0]!.id,
    to: data.at(-1)!.id,
    squares: squaresLayout(1, 100),
    trend: trendLayout({ data, per: 1e9 }),
    labels: [],
    words: {
      ...{ from: word, to: word, linear: word, logarithmic: word, steady: [word, word] },
      ...{ absentInArticle: word, absent: word, emptyInArticle: word, empty: word },
    },
  };
}

/** One step, at which all `count` data are shown; throws for fewer than two. */
export function trendModel(count: number): ChartModel<CountedLayout, Channel> {
  const data = trendData(count);
  return {
    id: 'generated',
    layout: layout(data),
    steps: [{ id: 'all', view, alt: `${count} data` }],
    notes: Object.fromEntries(data.map(({ id, year }) => [id, { when: String(year), value: id }])),
  };
}
