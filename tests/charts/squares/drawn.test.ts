import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { between } from '../../../src/interaction/view';
import Squares from '../../../src/charts/squares/Picture.svelte';
import {
  inView,
  stages,
  windows,
  type SquaresLayout,
  type SquaresView,
} from '../../../src/charts/squares/view';
import { elements, parseHtml, textOf } from '../../html';
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

const draw = (at: SquaresView) => parseHtml(render(Squares, { props: { layout, view: at } }).body);
const classes = (at: SquaresView) =>
  elements(draw(at))
    .filter(({ name }) => name === 'g')
    .map(({ attributes }) => attributes.class)
    .filter(Boolean);
const ids = (at: SquaresView) =>
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
  const said = (at: SquaresView) =>
    elements(draw(at))
      .filter(({ attributes }) => attributes.class?.startsWith('label '))
      .map(textOf);
  expect(said(view({ points: 1 }))).toEqual(['then']);
  expect(said(view({ points: 1, context: 1 }))).toEqual(['then', 'meanwhileelsewhere']);
});

test('an upper bound has an arrow, nothing else has', () => {
  const arrows = (at: SquaresView) =>
    elements(draw(at)).filter(({ attributes }) => attributes.class === 'bound');
  expect(arrows(view({ points: 1 }))).toHaveLength(0);
  expect(arrows(view({ points: 1, context: 1 }))).toHaveLength(1);
});

test('the hatching of the article gives way to that of all sources', () => {
  const hatched = (at: SquaresView) =>
    elements(draw(at))
      .filter(({ attributes }) => attributes.class === 'absence')
      .map(({ attributes }) => [attributes.x, attributes.width].map(Number));
  expect(hatched(view({ points: 1 }))).toEqual([[76, 288]]);
  expect(hatched(view({ points: 1, context: 1 }))).toEqual([
    [76, 128],
    [236, 128],
  ]);
});

/** What is read, without what is less than half there. */
const read = (at: SquaresView, of: SquaresLayout = layout) =>
  elements(parseHtml(render(Squares, { props: { layout: of, view: at } }).body))
    .filter(({ name, attributes }) => name === 'text' && Number(attributes.opacity ?? 1) >= 0.5)
    .map((text) => textOf(text).trim());

const trend = { amount: 1, points: 1 };

test.each([
  ['not said', view(trend)],
  ['unknown', view({ ...trend, context: 1 })],
  ['ifso', view({ ...trend, steady: 1 })],
  ['ifso', view({ ...trend, steady: 1, log: 1 })],
])('“%s” is read in its view', (words, at) => {
  expect(read(at)).toContain(words);
});

test('of the gap and of the path one thing is said at a time', () => {
  const remarks = ['not said', 'unknown', 'ifso'];
  const said = (change: Partial<SquaresView>) =>
    read(view({ ...trend, ...change })).filter((text) => remarks.includes(text));
  expect(said({})).toEqual(['not said']);
  expect(said({ context: 1 })).toEqual(['unknown']);
  expect(said({ steady: 1 })).toEqual(['ifso']);
  expect(said({ steady: 1, log: 1 })).toEqual(['ifso']);
  expect(said({ steady: 1, log: 1, context: 1 })).toEqual(['unknown', 'ifso']);
});

test('without a place nothing is said', () => {
  const silent = { ...layout, remarks: {} };
  for (const change of [{}, { context: 1 }, { steady: 1 }, { steady: 1, log: 1 }])
    expect(read(view({ ...trend, ...change }), silent).join(' ')).not.toMatch(
      /not said|unknown|if/,
    );
});

test('a label that stands far off has a line to it', () => {
  const leaders = (log: number) =>
    elements(draw(view({ ...trend, log })))
      .filter(({ attributes }) => attributes.class === 'leader')
      .map(({ attributes }) => attributes.d);
  expect(leaders(0)).toEqual([]);
  expect(leaders(1)).toEqual(['M60 253.2V285.2']);
});

test.each([
  [[7], [7, 7, 7, 7]],
  [
    [1, 5],
    [1, 5, 1, 5],
  ],
  [
    [1, 5, 2, 9],
    [1, 5, 2, 9],
  ],
])('of %j stand in the four views %j', (values, expected) => {
  const found = [0, 1].flatMap((context) =>
    [0, 1].map((log) => inView(values, view({ log, context }))),
  );
  expect(found).toEqual(expected);
});

test('half-way between the views they stand half-way', () => {
  expect(inView([1, 5, 3, 11], view({ log: 0.5, context: 0.5 }))).toBe(5);
});

test('what one square is worth is said below the squares where the layout has it', () => {
  expect(read(view(), { ...layout, worth: 'One square: 2' })).toEqual(['few', 'One square: 2']);
});

test('one amount alone has no frame and no second label, and becomes one point', () => {
  const { to: _, ...rest } = layout;
  const { to: __, ...amounts } = layout.amounts;
  const alone: SquaresLayout = { ...rest, amounts };
  const html = render(Squares, { props: { layout: alone, view: view({ points: 0.5 }) } }).body;
  expect(html).not.toContain('class="first"');
  expect(html).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(read(view(), alone)).toEqual(['few']);
});

test.each([
  ['from nothing', { from: 0, to: 16 }],
  ['to nothing', { from: 16, to: 0 }],
])('%s the picture has a way', (_, change) => {
  const amounts = { ...layout.amounts, ...change };
  for (let progress = 0; progress <= 1; progress += 0.1)
    for (const at of [view({ amount: progress }), view({ amount: 1, points: progress })])
      expect(
        render(Squares, { props: { layout: { ...layout, amounts }, view: at } }).body,
      ).not.toMatch(/NaN|undefined|Infinity|null/);
});

test('wherever the picture is on its way, every number in it is one', () => {
  const whole = { amount: 1, points: 1, steady: 1, log: 1, context: 1 };
  const stations = [view(), view({ amount: 1 }), view({ amount: 1, points: 1 }), whole];
  for (const [i, to] of stations.slice(1).entries()) {
    for (let progress = 0; progress <= 1; progress += 0.02) {
      const at = between(stations[i]!, to, progress, windows);
      expect(render(Squares, { props: { layout, view: at } }).body).not.toMatch(
        /NaN|undefined|Infinity|null/,
      );
    }
  }
});
