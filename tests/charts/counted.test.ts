import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { between } from '../../src/interaction/channel';
import { stages, windows, type CountedView } from '../../src/charts/squares/view';
import Counted from '../../src/charts/squares/Picture.svelte';
import { elements, parseHtml, textOf } from '../html';
import { layout, view } from './layout';

test('before the squares gather there are squares and their labels, no axis and no dots', () => {
  expect(stages(view())).toEqual({
    gather: 0,
    squares: 1,
    axes: 0,
    dots: 0,
    labels: 0,
    squareLabels: 1,
  });
});

test('when they have gathered there are axis, dots and labels, and no squares', () => {
  expect(stages(view({ points: 1 }))).toEqual({
    gather: 1,
    squares: 0,
    axes: 1,
    dots: 1,
    labels: 1,
    squareLabels: 0,
  });
});

test.each([
  [0.125, { squareLabels: 0.5, axes: 0, squares: 1 }],
  [0.25, { squareLabels: 0, axes: 0, squares: 1 }],
  [0.55, { axes: 0.5, dots: 0, squares: 1 }],
  [0.7, { dots: 1, squares: 0.5, labels: 0 }],
  [0.75, { gather: 1, axes: 1, labels: 0 }],
  [0.875, { labels: 0.5, squares: 0 }],
])(
  'at %d of the way labels go, the axis comes, dots take over, labels come',
  (points, expected) => {
    const stage = stages(view({ points }));
    for (const [part, opacity] of Object.entries(expected)) {
      expect(stage[part as keyof typeof stage], part).toBeCloseTo(opacity, 9);
    }
  },
);

test('the dots are all there before the last of the squares is gone', () => {
  for (let points = 0; points <= 1; points += 0.01) {
    const { squares, dots } = stages(view({ points }));
    expect(Math.max(squares, dots)).toBeGreaterThanOrEqual(0.5);
  }
});

test('the path is complete before the scale begins to change', () => {
  expect(windows.steady[1]).toBeLessThanOrEqual(windows.log[0]);
  const halfWay = between(view(), view({ steady: 1, log: 1 }), 0.48, windows);
  expect([halfWay.steady, halfWay.log]).toEqual([1, 0]);
});

const draw = (at: CountedView) => parseHtml(render(Counted, { props: { layout, view: at } }).body);
const classes = (at: CountedView) =>
  elements(draw(at))
    .filter(({ name }) => name === 'g')
    .map(({ attributes }) => attributes.class)
    .filter(Boolean);
const ids = (at: CountedView) =>
  elements(draw(at)).flatMap(({ attributes }) => attributes['data-id'] ?? []);

test.each([
  [0, ['squares']],
  [0.5, ['squares', 'trend', 'dots', 'labels']],
  [0.79, ['squares', 'trend', 'dots', 'labels']],
  [0.8, ['trend', 'dots', 'labels']],
  [1, ['trend', 'dots', 'labels']],
])('at %d of the way to points it draws %j', (points, expected) => {
  expect(classes(view({ amount: 1, points }))).toEqual(expected);
});

test('one amount is drawn until the second begins', () => {
  expect(ids(view())).toEqual(['early']);
  expect(ids(view({ amount: 0.01 }))).toEqual(['late', 'early']);
});

test('figures of others are drawn only where the view has them', () => {
  expect(ids(view({ amount: 1, points: 1 }))).toEqual(['early', 'late']);
  expect(ids(view({ amount: 1, points: 1, context: 0.01 }))).toEqual([
    'early',
    'rival',
    'other',
    'late',
  ]);
});

test('a label whose mark is not drawn is not drawn either', () => {
  const said = (at: CountedView) =>
    elements(draw(at))
      .filter(({ attributes }) => attributes.class?.startsWith('label '))
      .map(textOf);
  expect(said(view({ points: 1 }))).toEqual(['then']);
  expect(said(view({ points: 1, context: 1 }))).toEqual(['then', 'meanwhileelsewhere']);
});

test('an upper bound has an arrow, nothing else has', () => {
  const arrows = (at: CountedView) =>
    elements(draw(at)).filter(({ attributes }) => attributes.class === 'bound');
  expect(arrows(view({ points: 1 }))).toHaveLength(0);
  expect(arrows(view({ points: 1, context: 1 }))).toHaveLength(1);
});

test('the hatching of the article gives way to that of all sources', () => {
  const hatched = (at: CountedView) =>
    elements(draw(at))
      .filter(({ attributes }) => attributes.class === 'absence')
      .map(({ attributes }) => [attributes.x, attributes.width].map(Number));
  expect(hatched(view({ points: 1 }))).toEqual([[76, 288]]);
  expect(hatched(view({ points: 1, context: 1 }))).toEqual([
    [76, 128],
    [236, 128],
  ]);
});

test('without a place for the gaps’ label there is none', () => {
  const { gapLabel, ...unlabelled } = layout;
  expect(gapLabel).toBeDefined();
  const at = view({ points: 1, context: 1 });
  const { body } = render(Counted, { props: { layout: unlabelled, view: at } });
  expect(body).not.toContain('unknown');
  expect(render(Counted, { props: { layout, view: at } }).body).toContain('unknown');
});

test('wherever the picture is on its way, every number in it is one', () => {
  const whole = { amount: 1, points: 1, steady: 1, log: 1, context: 1 };
  const stations = [view(), view({ amount: 1 }), view({ amount: 1, points: 1 }), whole];
  for (const [i, to] of stations.slice(1).entries()) {
    for (let progress = 0; progress <= 1; progress += 0.02) {
      const at = between(stations[i]!, to, progress, windows);
      expect(render(Counted, { props: { layout, view: at } }).body).not.toMatch(
        /NaN|undefined|Infinity|null/,
      );
    }
  }
});
