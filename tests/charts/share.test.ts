import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { partsLayout, shareLayout } from '../../src/charts/share/layout';
import type { ShareInput, ShareView } from '../../src/charts/share/hundred';
import Share from '../../src/charts/share/Picture.svelte';
import { picture as chart } from '../../src/charts/share/picture';
import { elements, parseHtml, textOf } from '../html';
import { chapterWith, found, own } from './chapter';

const share = (id: string, percent: number, change: Partial<ShareInput> = {}): ShareInput => ({
  ...{ id, percent, name: id, said: `${percent} percent`, kind: 'article' },
  ...change,
});

const rise = shareLayout(share('before', 4.7), share('after', 11.1), 'of a hundred');
const fall = shareLayout(share('before', 78.2), share('after', 28.3), 'of a hundred');
const parts = partsLayout(
  [share('north', 51.7), share('east', 26.4), share('south', 15.8)],
  share('rest', 6.1, { kind: 'rest' }),
  'of a hundred',
);

const drawn = (layout: typeof rise, view: ShareView) =>
  elements(parseHtml(render(Share, { props: { layout, view } }).body));
const [none, first, all] = [
  { first: 0, all: 0 },
  { first: 1, all: 0 },
  { first: 1, all: 1 },
];

/** Squares' worth of ink in the paths that fill. */
const inkOf = (layout: typeof rise, view: ShareView) =>
  drawn(layout, view)
    .filter(({ attributes }) => attributes.class === 'article')
    .map(({ attributes }) => {
      const lengths = [...attributes.d!.matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
      return lengths.reduce((sum, length) => {
        const whole = Math.floor(length / 24 + 1e-9);
        return sum + whole + Math.min(1, (length - whole * 24) / 21.6);
      }, 0);
    });

test.each([
  ['nothing', none, 0],
  ['the first share', first, 4.7],
  ['half way to it', { first: 0.5, all: 0 }, 2.35],
  ['the second share', all, 11.1],
  ['half way to that', { first: 1, all: 0.5 }, 7.9],
])('ink is as much as it says: %s', (_, view, squares) => {
  expect(inkOf(rise, view)[0]).toBeCloseTo(squares, 1);
});

test('a share that fell fills less, within the frame of what it was', () => {
  expect(inkOf(fall, first)[0]).toBeCloseTo(78.2, 1);
  expect(inkOf(fall, all)[0]).toBeCloseTo(28.3, 1);
  const frame = (view: ShareView) =>
    drawn(fall, view).find(({ attributes }) => attributes.class === 'first')?.attributes['data-id'];
  expect([frame(first), frame(all)]).toEqual([undefined, 'before']);
});

test('a hundred empty squares are always there', () => {
  const empty = drawn(rise, none).find(({ attributes }) => attributes.class === 'empty')!;
  expect(empty.attributes.d!.split('M')).toHaveLength(11);
});

test('parts fill one after the other, and are the whole with what is left', () => {
  expect(inkOf(parts, first).map((squares) => Math.round(squares * 10) / 10)).toEqual([51.7, 0, 0]);
  const [north, east, south] = inkOf(parts, all);
  expect(north).toBeCloseTo(51.7, 1);
  expect(east).toBeCloseTo(26.4, 1);
  expect(south).toBeCloseTo(15.8, 1);
});

test('each part has a colour of its own, and its name and share beside it', () => {
  expect(parts.fills.map(({ tone }) => tone)).toEqual([1, 2, 3]);
  expect(parts.marks.map(({ id, tone, label }) => [id, tone, label.lines])).toEqual([
    ['north', 1, ['north', '51.7 percent']],
    ['east', 2, ['east', '26.4 percent']],
    ['south', 3, ['south', '15.8 percent']],
    ['rest', undefined, ['rest', '6.1 percent']],
  ]);
  const heights = parts.marks.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
});

const read = (layout: typeof rise, view: ShareView) =>
  drawn(layout, view)
    .filter(({ name }) => name === 'text')
    .map(textOf);

test('what is shown is named, and nothing else', () => {
  expect(read(rise, none)).toEqual(['of a hundred']);
  expect(read(rise, first)).toEqual(['of a hundred', 'before4.7 percent']);
  expect(read(rise, all)).toEqual(['of a hundred', 'before4.7 percent', 'after11.1 percent']);
  expect(read(parts, all)).toHaveLength(5);
});

const ids = (layout: typeof rise, view: ShareView) =>
  chart.targets(layout, view).map(({ id }) => id);

test('what is shown can be pointed at, from half way on', () => {
  expect(ids(rise, none)).toEqual([]);
  expect(ids(rise, { first: 0.5, all: 0.49 })).toEqual(['before']);
  expect(ids(rise, all)).toEqual(['before', 'after']);
  expect(ids(parts, first)).toEqual(['north']);
  expect(ids(parts, all)).toEqual(['north', 'east', 'south', 'rest']);
});

test.each([rise, fall, parts])('targets stand on the squares', (layout) => {
  for (const { x, y, width, height } of chart.targets(layout, all)) {
    expect(x).toBeGreaterThanOrEqual(2);
    expect(x + width).toBeLessThanOrEqual(242.1);
    expect(y).toBeGreaterThanOrEqual(78);
    expect(y + height).toBeLessThanOrEqual(318.1);
    expect(width * height).toBeGreaterThan(0);
  }
});

test('neighbours do not answer for one row', () => {
  const boxes = chart.targets(parts, all).map(({ y, height }) => [y, y + height] as const);
  for (const [i, [top]] of boxes.slice(0, 3).entries())
    expect(boxes[i + 1]![1]).toBeLessThanOrEqual(top + 24.1);
});

test('what others published is hollow', () => {
  const layout = shareLayout(share('before', 30, { kind: 'context' }), null, 'of a hundred');
  const blanks = drawn(layout, first).filter(({ attributes }) => attributes.class === 'blank');
  expect(blanks).toHaveLength(2);
  expect(layout.marks[0]!.kind).toBe('context');
});

test.each([
  ['nothing', 0],
  ['all', 100],
])('%s is a share', (_, percent) => {
  const layout = shareLayout(share('a', percent), null, '');
  expect(inkOf(layout, first)[0]).toBeCloseTo(percent, 1);
  for (const view of [none, first])
    expect(render(Share, { props: { layout, view } }).body).not.toMatch(
      /NaN|undefined|null|Infinity/,
    );
});

test('equal shares are one in the frame of the other', () => {
  const layout = shareLayout(share('a', 50), share('b', 50), '');
  expect(inkOf(layout, all)[0]).toBeCloseTo(50, 1);
  expect(ids(layout, all)).toEqual(['a', 'b']);
});

test.each([-1, 100.1, NaN, Infinity])('%d percent is no share', (percent) => {
  const refusal = new RangeError(`a is ${percent} percent; a share is from 0 to 100`);
  expect(() => shareLayout(share('a', percent), null, '')).toThrow(refusal);
  expect(() => shareLayout(share('b', 1), share('a', percent), '')).toThrow(refusal);
  expect(() => partsLayout([share('a', percent)], null, '')).toThrow(refusal);
});

test('parts that are more than the whole are refused, but for what rounding adds', () => {
  const three = (last: number) => [share('a', 33.4), share('b', 33.3), share('c', last)];
  expect(() => partsLayout(three(33.4), null, '')).not.toThrow();
  expect(() => partsLayout(three(34), null, '')).toThrow(
    new RangeError('the parts are 100.7 percent together, more than the whole'),
  );
});

test('a fourth part is in ink, and a fifth is refused', () => {
  const some = (count: number) => Array.from({ length: count }, (_, i) => share(`part-${i}`, 5));
  expect(partsLayout(some(4), null, '').fills.map(({ tone }) => tone)).toEqual([1, 2, 3, 0]);
  expect(() => partsLayout(some(5), null, '')).toThrow(
    new RangeError('5 parts cannot be told apart by colour; show 1 to 4'),
  );
  expect(() => partsLayout([], null, '')).toThrow(RangeError);
});

test('a name of which a word has no room is refused', () => {
  const name = 'Donaudampfschifffahrtsgesellschaft';
  expect(() => shareLayout(share('a', 5, { name }), null, '')).toThrow(
    new RangeError(`there is no room for a label of “${name}”; name its mark shorter`),
  );
});

test('a share that was computed credits the part and the whole', () => {
  const facts = [own('ferries-2000', 30), found('boats-2000', 120)];
  const { notes } = chapterWith('chart: share\nfrom: ferries-2000\nof: boats-2000', ['one'], facts);
  expect(notes['ferries-2000']).toMatchObject({
    value: '25%',
    source: 'Computed here, from The Ferryman, 4 March 2011; Harbour Board, June 2010',
  });
});
