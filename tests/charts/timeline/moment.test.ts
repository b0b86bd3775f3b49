import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { eventsAt, paneOf, stages } from '../../../src/charts/timeline/moment';
import Timeline from '../../../src/charts/timeline/Picture.svelte';
import { timelineTargets } from '../../../src/charts/timeline/picture';
import { columns, MARKS, plot } from '../../../src/charts/timeline/scale';
import { elements, parseHtml, textOf } from '../../html';
import { event, layoutOf } from './input';

const at = (zoom: number, words = 0) => ({ zoom, words });
const layout = layoutOf();
const ids = (zoom: number) => eventsAt(layout, at(zoom)).map(({ id }) => id);
const targets = (zoom: number) => timelineTargets(layout, at(zoom)).map(({ id }) => id);
const drawn = (zoom: number, of = layout, words = 0) =>
  elements(parseHtml(render(Timeline, { props: { layout: of, view: at(zoom, words) } }).body));
const moments = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

test('on the whole axis every event has its mark below it', () => {
  expect(ids(0)).toEqual(['early', 'month', 'friday', 'sunday']);
  expect(eventsAt(layout, at(0)).map(({ y }) => y)).toEqual(Array(4).fill(MARKS));
});

test('in the look only those of its days are left, each at the top of its column', () => {
  expect(ids(1)).toEqual(['friday', 'sunday']);
  for (const { x, y, column } of eventsAt(layout, at(1))) {
    expect(x).toBeGreaterThan(column![0]);
    expect(x).toBeLessThan(column![1]);
    expect(y).toBeLessThan(columns.top + 12);
  }
});

test('the pane of the look begins where its days are on the whole axis, and ends as the picture', () => {
  const [start, end] = layout.look!;
  expect(paneOf(layout, at(0))).toMatchObject({ x: start, y: plot.top });
  expect(paneOf(layout, at(0))!.width).toBeCloseTo(end - start, 1);
  expect(paneOf(layout, at(1))).toMatchObject({
    ...{ x: columns.left, width: columns.right - columns.left },
    ...{ y: columns.top, height: columns.bottom - columns.top },
  });
});

test.each(moments)(
  'at %d of the way the pane is inside the picture, and below the title',
  (zoom) => {
    const { x, y, width, height } = paneOf(layout, at(zoom))!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(400.1);
    expect(y).toBeGreaterThanOrEqual(columns.top);
    expect(y + height).toBeLessThanOrEqual(360);
  },
);

test('the pane only grows, and its days keep their order', () => {
  const widths = moments.map((zoom) => paneOf(layout, at(zoom))!.width);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  for (const zoom of moments) {
    const { rules } = paneOf(layout, at(zoom))!;
    expect(rules).toEqual([...rules].sort((a, b) => a - b));
  }
});

test.each(moments)('at %d of the way nothing of the bars stands above the plot', (zoom) => {
  const bars = drawn(zoom).filter(({ name, attributes }) => name === 'rect' && attributes.height);
  for (const { attributes: at } of bars)
    expect(Number(at.y)).toBeGreaterThanOrEqual(Math.min(plot.top, columns.top) - 0.1);
});

test('the words of the whole axis have gone before those of the look come', () => {
  for (const zoom of moments) {
    const { far, near } = stages(at(zoom));
    expect(Math.min(far, near)).toBe(0);
  }
});

test('at any moment some words can be read', () => {
  for (const zoom of Array.from({ length: 101 }, (_, i) => i / 100)) {
    const { far, days, near } = stages(at(zoom));
    expect(Math.max(far, days, near), String(zoom)).toBeGreaterThan(0.2);
  }
});

test('a block fills the column of its day, and a quote is set in the display face', () => {
  const events = [
    event('test', '2004-12-03', { as: 'block', near: ['A test'] }),
    event('speech', '2004-12-05', { as: 'quote', near: ['“so much more”', 'in a speech'] }),
  ];
  const quoted = layoutOf({ events, labels: [], values: [] });
  const all = drawn(1, quoted);
  const [block] = all.filter(
    ({ name, attributes }) => name === 'rect' && attributes.class === 'context',
  );
  const [, column] = quoted.days.map((day) => day.column[0]);
  expect([Number(block!.attributes.x), Number(block!.attributes.width)]).toEqual([0, column]);
  const quote = all.find(({ attributes }) => attributes.class === 'quote')!;
  expect(textOf(quote)).toMatch(/^“so\s*much\s*more”$/);
});

test('what was said takes the place of what happened, and never stands over it', () => {
  const spoken = layoutOf({
    events: [
      event('test', '2004-12-03', { as: 'block', words: ['test', 'a breach'] }),
      event('speech', '2004-12-05', {
        as: 'quote',
        words: ['“a path we all must take”', 'he said'],
      }),
    ],
    ...{ labels: [], values: [] },
  });
  const seen = (words: number, zoom = 1) =>
    drawn(zoom, spoken, words)
      .filter(({ attributes }) => ['near', 'quote'].includes(attributes.class ?? ''))
      .map(textOf);
  expect(seen(0)).toEqual(['test', 'speech', '']);
  expect(seen(0.5)).toEqual([]);
  expect(seen(1)).toEqual(['testa breach', expect.stringMatching(/^“a\s*path/), 'he said']);
  expect(seen(1, 0)).toEqual([]);
  const [test, speech] = eventsAt(spoken, at(1, 1));
  expect(test!.foot).toBeLessThan(eventsAt(spoken, at(1))[0]!.foot!);
  expect(speech!.labels![0]!.label.lines).toEqual(['he said']);
});

test('a day at which nothing was said makes room for words, and answers still', () => {
  const spoken = layoutOf({
    events: [
      event('test', '2004-12-03', { as: 'block' }),
      event('speech', '2004-12-05', { words: ['“a path”'] }),
      event('journey', '2004-12-06'),
    ],
    ...{ labels: [], values: [] },
  });
  const of = (name: string, words: number) =>
    drawn(1, spoken, words)
      .filter(({ attributes }) => attributes.class === name)
      .map(textOf);
  expect(of('near', 0)).toEqual(['test', 'speech', 'journey']);
  expect(of('near', 1)).toEqual(['test', '“a path”']);
  expect([of('stem', 0).length, of('stem', 1).length]).toEqual([2, 1]);
  const journey = timelineTargets(spoken, at(1, 1)).find(({ id }) => id === 'journey')!;
  expect(journey.line).toBeUndefined();
});

test('without a look there is no pane', () => {
  expect(paneOf(layoutOf({ near: null }), at(1))).toBeNull();
});

test('all that is drawn can be pointed at, in order of time', () => {
  expect(targets(0)).toEqual([
    ...['early', 'first', 'second', 'month', 'late', 'friday', 'sunday'],
  ]);
  expect(targets(1)).toEqual(['friday', 'sunday']);
});

test('in the look an event answers from its mark down to its words, and along them', () => {
  const [friday] = timelineTargets(layout, at(1));
  const [from, corner, to] = friday!.line!;
  expect(corner![0]).toBe(from![0]);
  expect(corner![1]).toBeGreaterThan(from![1]);
  expect(to![1]).toBe(corner![1]);
  expect(to![0]).toBeGreaterThan(corner![0]);
});
