/** Every view of made-up charts: words apart, on no dot and inside the picture, and every number one. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/charts/registry';
import { between, type View } from '../../src/interaction/view';
import Still from '../../src/page/Still.svelte';
import type { Chapter } from '../../src/story/chapter';
import { named, parseHtml } from '../html';
import { chapterWith, complaintsWith } from './chapter';
import { madeUpGrowth, madeUpShares, madeUpSquares, type MadeUp } from './madeUp';
import { leaving, onDots, overlapping, sizes, textBoxes } from './textBoxes';

const drawn = ({ chart, layout }: Chapter, view: View<string>) =>
  render(Still, { props: { chart, layout, view, alt: '' } }).body;

/** What is wrong with where words stand. */
function problemsOf(html: string): string[] {
  const picture = named(parseHtml(html), 'svg')[0]!;
  return Object.entries(sizes).flatMap(([name, size]) => {
    const boxes = textBoxes(picture, size);
    return [
      ...overlapping(boxes).map((pair) => `${name}: ${pair} overlap`),
      ...leaving(boxes, { x: 0, y: 0, width: 400, height: 360 }).map(
        (one) => `${name}: ${one} leaves`,
      ),
      ...onDots(picture, boxes).map((one) => `${name}: ${one} is upon a dot`),
    ];
  });
}

/** Views as a story would show them one after the other; those that its figures do not allow are left out. */
const sequences: Record<string, readonly string[]> = {
  squares: ['one', 'all', 'points', 'steady', 'others', 'logarithmic', 'linear'],
  growth: ['ends', 'rates', 'others'],
  share: ['none', 'one', 'both', 'parts'],
};

const every: [kind: string, made: readonly MadeUp[]][] = [
  ['squares', madeUpSquares],
  ['growth', madeUpGrowth],
  ['share', madeUpShares],
];

describe.each(every)('%s', (kind, made) => {
  const all = Object.keys(kinds[kind]!.views);

  test('every view of the kind is looked at', () => {
    expect([...sequences[kind]!].sort()).toEqual([...all].sort());
  });

  test.each(made)('$name: words stand apart in every view, and on the way', ({ lines, facts }) => {
    const refused = all.filter((name) => complaintsWith(lines, [name], facts).length > 0);
    const names = sequences[kind]!.filter((name) => !refused.includes(name));
    const chapter = chapterWith(lines, names, facts);
    expect(names.length).toBeGreaterThan(0);
    for (const [i, { view }] of chapter.steps.entries()) {
      expect(problemsOf(drawn(chapter, view)), names[i]).toEqual([]);
      const before = chapter.steps[i - 1]?.view ?? view;
      for (const progress of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const html = drawn(chapter, between(before, view, progress, chapter.chart.windows));
        expect(html, names[i]).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
      }
    }
  });
});

/** All views of squares together that can be, from either scale. */
test.each(madeUpSquares)(
  '$name: words stand apart with all that a trend can show',
  ({ lines, facts }) => {
    const orders = [
      ['points', 'others', 'linear'],
      ['points', 'others', 'logarithmic'],
      ['points', 'steady', 'others', 'linear'],
    ];
    for (const views of orders) {
      const view = views.join(', ');
      if (complaintsWith(lines, [view], facts).length > 0) continue;
      const chapter = chapterWith(lines, [view], facts);
      expect(problemsOf(drawn(chapter, chapter.steps[0]!.view)), view).toEqual([]);
    }
  },
);
