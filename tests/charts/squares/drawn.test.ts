import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { between } from '../../../src/interaction/view';
import Squares from '../../../src/charts/squares/Picture.svelte';
import {
  inPlace,
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
    nearLabel: 0,
    farLabel: 1,
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
    nearLabel: 0,
    farLabel: 1,
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
  [0.7, { gather: 1, dots: 0.5, squares: 1, labels: 0 }],
  [0.75, { dots: 1, squares: 1, axes: 1, labels: 0 }],
  [0.8, { squares: 0.5 }],
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

test('squares have landed on their points before they begin to go', () => {
  for (let points = 0; points <= 1; points += 0.01) {
    const { gather, squares } = stages(view({ points }));
    if (squares < 1) expect(gather).toBe(1);
  }
});

test('the first amount is nearly small before others come beside it', () => {
  const one = view({ near: 1 });
  const atFirst = between(one, view({ amount: 1 }), windows.amount[0], windows);
  expect(atFirst.amount).toBe(0);
  expect(atFirst.near).toBeLessThan(0.1);
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
  [0.84, ['squares', 'trend', 'dots', 'labels']],
  [0.85, ['trend', 'dots', 'labels']],
  [1, ['trend', 'dots', 'labels']],
])('at %d of the way to points it draws %j', (points, expected) => {
  expect(classes(view({ amount: 1, points }))).toEqual(expected);
});

test('one amount is drawn until the second begins', () => {
  expect(ids(view())).toEqual(['early']);
  expect(ids(view({ amount: 0.01 }))).toEqual(['late', 'early']);
  expect(ids(view({ amount: 1, points: 0.5 })).slice(0, 3)).toEqual(['late', 'early', 'early']);
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
  expect(leaders(1)).toEqual(['M60 254.2V285.2']);
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

test('between the views they stand as in the nearest', () => {
  expect(inView([1, 5, 3, 11], view({ log: 0.4, context: 0.6 }))).toBe(3);
  expect(inView([1, 5], view({ log: 0.6, context: 0.6 }))).toBe(5);
});

test('what stands elsewhere in the next view is gone half-way, the rest stays', () => {
  const half = (param: 'log' | 'context', values: readonly number[]) =>
    inPlace(values, view({ [param]: 0.5 }));
  expect(half('log', [1, 5])).toBe(0);
  expect(half('log', [1])).toBe(1);
  expect(half('context', [1, 5])).toBe(1);
  expect(half('context', [1, 5, 1, 7])).toBe(1);
  expect(half('context', [1, 5, 2, 5])).toBe(0);
  for (const end of [0, 1]) expect(inPlace([1, 5, 2, 9], view({ log: end, context: end }))).toBe(1);
});

test('on the way to another scale no text moves with what moves', () => {
  const places = (log: number) =>
    elements(draw(view({ ...trend, log })))
      .filter(({ attributes }) => /\b(label|said)\b/.test(attributes.class ?? ''))
      .map(({ attributes: { y } }) => y);
  expect(places(0.1)).toEqual(places(0));
  expect(places(0.9)).toEqual(places(1));
});

test('ticks of one scale are gone before those of the other come', () => {
  const ticks = (log: number) =>
    elements(draw(view({ ...trend, log })))
      .filter(({ attributes }) => attributes.class === 'tick')
      .map(textOf);
  expect(ticks(0)).toContain('0');
  expect(ticks(0.5)).not.toContain('0');
  expect(ticks(0.5)).not.toContain('0.3');
  expect(ticks(0.9)).toContain('0.3');
});

test('near by the label stands upon its square, from afar below it', () => {
  const labels = (near: number) =>
    elements(draw(view({ near })))
      .filter(({ name, attributes }) => name === 'text' && Number(attributes.opacity ?? 1) > 0)
      .map(({ attributes }) => attributes.class);
  expect(labels(1)).toEqual(['amount inside']);
  expect(labels(0.5)).toEqual([]);
  expect(labels(0)).toEqual(['amount']);
});

test('near by the squares are moved as one, their path is the same', () => {
  const drawn = (near: number) => {
    const all = elements(draw(view({ near })));
    const path = all.find(({ attributes }) => attributes.class === 'article')!;
    const moves = all.flatMap(({ attributes }) => attributes.transform ?? []);
    return { d: path.attributes.d, moves };
  };
  expect(drawn(0).moves).toEqual([]);
  expect(drawn(1)).toMatchObject({ d: drawn(0).d, moves: [expect.stringContaining('scale(')] });
});

test('what one square is worth is said below the squares where the layout has it', () => {
  expect(read(view(), { ...layout, worth: 'One square: 2' })).toEqual(['few', 'One square: 2']);
});

test('one amount alone has no frame and no second label, and becomes one point', () => {
  const { to: _, near: ___, ...rest } = layout;
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
  const whole = { near: 0, guess: 0, amount: 1, points: 1, steady: 1, log: 1, context: 1 };
  const stations = [view({ near: 1 }), view({ amount: 1 }), view({ amount: 1, points: 1 }), whole];
  for (const [i, to] of stations.slice(1).entries()) {
    for (let progress = 0; progress <= 1; progress += 0.02) {
      const at = between(stations[i]!, to, progress, windows);
      expect(render(Squares, { props: { layout, view: at } }).body).not.toMatch(
        /NaN|undefined|Infinity|null/,
      );
    }
  }
});
