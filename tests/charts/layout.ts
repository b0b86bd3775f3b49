import type { CountedLayout, CountedView } from '../../src/charts/squares/view';
import { squaresLayout } from '../../src/charts/squares/squares';
import { trendLayout } from '../../src/charts/squares/trend';

const article = { kind: 'article' } as const;

/** From 1 in 1990 to 16 in 2000, with another source's 5 in 1995 and a disputed start. */
export const layout: CountedLayout = {
  from: 'early',
  to: 'late',
  squares: squaresLayout(1, 16),
  trend: trendLayout({
    data: [
      { id: 'early', year: 1990, value: 1, ...article },
      { id: 'rival', year: 1990, value: 2, kind: 'context', bound: true },
      { id: 'other', year: 1995, value: 5, kind: 'context' },
      { id: 'late', year: 2000, value: 16, ...article },
    ],
    per: 1,
  }),
  labels: [
    { id: 'early', lines: ['then'], anchor: 'start', dx: 5, dy: [-10, 10] },
    { id: 'other', lines: ['meanwhile', 'elsewhere'], anchor: 'end', dx: -5, dy: [-10, -10] },
  ],
  gapLabel: { x: 150, y: 280 },
  words: {
    from: 'few',
    to: 'many',
    linear: 'plain',
    logarithmic: 'by multiples',
    steady: ['if', 'so'],
    absentInArticle: 'not said',
    absent: 'unknown',
    emptyInArticle: 'The log has nothing.',
    empty: 'Nothing was found.',
  },
};

/** A view with nothing in it but what is given. */
export const view = (change: Partial<CountedView> = {}): CountedView => ({
  amount: 0,
  points: 0,
  steady: 0,
  log: 0,
  context: 0,
  ...change,
});
