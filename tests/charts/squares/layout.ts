import { amountsLayout } from '../../../src/charts/squares/amounts';
import { trendLayout } from '../../../src/charts/squares/trend';
import type { Datum } from '../../../src/charts/squares/trendScale';
import type { SquaresLayout, SquaresView } from '../../../src/charts/squares/view';

const article = { kind: 'article' } as const;
export const years = { aYear: 1, short: String, full: String };

export const trendOf = (data: readonly Datum[], ends: readonly string[] = []) =>
  trendLayout({ data, ends, per: 1, tick: String, slotWords: years });

/** From 1 in 1990 to 16 in 2000, with another source's 5 in 1995 and a disputed start. */
export const layout: SquaresLayout = {
  from: { id: 'early', label: 'few', x: 0 },
  to: { id: 'late', label: 'many', x: 0 },
  amounts: amountsLayout(1, 16),
  near: { x: 14, y: 314, inside: true },
  trend: trendOf(
    [
      { id: 'early', slot: 1990, value: 1, ...article },
      { id: 'rival', slot: 1990, value: 2, kind: 'context', bound: true },
      { id: 'other', slot: 1995, value: 5, kind: 'context' },
      { id: 'late', slot: 2000, value: 16, ...article },
    ],
    ['early', 'late'],
  ),
  labels: [
    { id: 'early', lines: ['then'], anchor: 'start', x: 65, y: [301.9, 285.2], drop: [0, 0.76] },
    { id: 'other', lines: ['meanwhile', 'elsewhere'], anchor: 'end', x: 215, y: [240], drop: [0] },
  ],
  remarks: {
    absentInArticle: { lines: ['not said'], anchor: 'middle', x: 220, y: [185, 100], drop: 0.35 },
    absent: { lines: ['unknown'], anchor: 'middle', x: 150, y: [185], drop: 0.35 },
    steady: { lines: ['if', 'so'], anchor: 'start', x: 100, y: [100], drop: 0 },
    steadyLog: { lines: ['if', 'so'], anchor: 'start', x: 200, y: [200], drop: 0 },
  },
  words: {
    linear: 'plain',
    logarithmic: 'by multiples',
    emptyInArticle: 'The log has nothing.',
    empty: 'Nothing was found.',
  },
};

/** A view from afar, with nothing in it but what is given. */
export const view = (change: Partial<SquaresView> = {}): SquaresView => ({
  near: 0,
  guess: 0,
  amount: 0,
  points: 0,
  steady: 0,
  log: 0,
  context: 0,
  ...change,
});
