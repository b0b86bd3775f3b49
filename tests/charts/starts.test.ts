import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { startsLayout, type StartsInput } from '../../src/charts/starts/layout';
import Starts from '../../src/charts/starts/Picture.svelte';
import { picture as chart } from '../../src/charts/starts/picture';
import type { StartsLayout } from '../../src/charts/starts/scale';
import { found, said } from '../stories/facts';
import { complaintsOf, madeStory, type Made } from '../stories/make';
import { elements, named, parseHtml, textOf } from '../html';

const amount = (id: string, value: number) => ({
  ...{ id, value, name: id, said: `${value} people` },
  kind: 'article' as const,
});

const input = (end: number, ...starts: number[]): StartsInput => ({
  end: amount('end', end),
  starts: starts.map((value) => ({
    ...amount(`from ${value}`, value),
    measure: `${end / value}`,
  })),
  unit: 'times',
});

const layout = startsLayout(input(100, 1, 4, 16));
const drawn = (start: number, of = layout) =>
  parseHtml(render(Starts, { props: { layout: of, view: { start } } }).body);
const squares = (start: number, of = layout) =>
  named(drawn(start, of), 'rect').map(({ attributes: at }) => ({
    id: at['data-id'],
    x: Number(at.x),
    side: Number(at.width),
    foot: Number(at.y) + Number(at.height),
  }));

test.each([
  [0, 'from 1', 0.01],
  [0.5, 'from 4', 0.04],
  [1, 'from 16', 0.16],
])('at %d the square of "%s" has its share of the large one’s area', (start, id, share) => {
  const [small, large] = squares(start);
  expect(small!.id).toBe(id);
  expect(small!.side ** 2 / large!.side ** 2).toBeCloseTo(share, 3);
});

test('the large square is the same at every moment, and both stand on one ground', () => {
  const [, large] = squares(0);
  for (const start of [0, 0.1, 0.25, 0.4, 0.5, 0.8, 1]) {
    const [small, again] = squares(start);
    expect(again).toEqual(large);
    expect([small!.x, small!.foot]).toEqual([0, large!.foot]);
  }
});

test('on the way the small square grows from one size to the next', () => {
  const sides = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((start) => squares(start)[0]!.side);
  expect(sides).toEqual([...sides].sort((a, b) => a - b));
  expect(new Set(sides).size).toBe(sides.length);
});

test('one multiple is shown at a time, and none half way', () => {
  const multiples = (start: number) =>
    elements(drawn(start))
      .filter(({ attributes }) => attributes.class?.startsWith('measure'))
      .map(textOf);
  expect([0, 0.2, 0.25, 0.3, 0.5, 1].map(multiples)).toEqual([
    ...[['100'], ['100'], [], ['25'], ['25'], ['6.25']],
  ]);
});

test('what was more than it is now has the larger square, beside the smaller one', () => {
  const fallen = startsLayout(input(50, 100));
  const [before, now] = squares(0, fallen);
  expect(before!.side ** 2 / now!.side ** 2).toBeCloseTo(2, 2);
  expect(before!.side).toBeLessThan(now!.x);
});

test('each square answers', () => {
  expect(chart.targets(layout, { start: 0.5 }).map(({ id }) => id)).toEqual(['from 4', 'end']);
});

test('a measure is set as large as its square allows', () => {
  expect(layout.measure.size).toBe(76);
  expect(startsLayout(input(50, 100)).measure.size).toBeLessThan(76);
  expect(() => startsLayout(input(5, 100))).toThrow('no room for “end 5 people” in its square');
});

test('a measure has room in the reader’s own serif, too, where an embed has no other', () => {
  const inner = (of: StartsLayout) => of.end.side - 2 * (of.measure.x - (400 - of.end.side));
  const rise = { ...input(31.1, 19.8, 9.6), unit: '' };
  rise.starts = rise.starts.map((start, i) => ({ ...start, measure: ['+57%', '+224%'][i]! }));
  const { measure, ...of } = startsLayout(rise);
  // DejaVu Serif Bold: a plus 0.838, three digits 0.696 each, a percent sign 0.95.
  expect((0.838 + 3 * 0.696 + 0.95) * measure.size).toBeLessThan(inner({ measure, ...of }));
});

test('a label stays above its square while that grows, and does not run into it', () => {
  const two = startsLayout(input(100, 4, 25));
  for (const start of [0, 0.1, 0.2, 0.3, 0.7, 0.8, 0.9, 1]) {
    const [square] = squares(start, two);
    const labels = elements(drawn(start, two)).filter(
      ({ name, attributes }) => name === 'g' && Number(attributes.opacity ?? 1) > 0,
    );
    expect(labels).toHaveLength(1);
    const y = Number(named(labels[0]!, 'text')[0]!.attributes.y);
    expect(square!.foot - square!.side - y, `at ${start}`).toBeCloseTo(
      340 - two.starts[0]!.side - two.starts[0]!.label.y,
      1,
    );
  }
});

test.each([
  ['nothing to start from', input(100), 'there is nothing to start from; name a figure'],
  ['an end of nothing', input(0, 2), 'end is 0, and squares need values above zero'],
  ['a start of nothing', input(9, 0), 'from 0 is 0, and squares need values above zero'],
  [
    'a start whose name has no room',
    {
      ...input(100, 90),
      starts: [{ ...amount('a', 90), measure: '1', name: 'Lo '.repeat(90) }],
    },
    /^a: there is no room for “Lo .*” above its square; name it shorter$/,
  ],
])('%s is refused', (_, wrong, message) => {
  expect(() => startsLayout(wrong)).toThrow(message);
});

describe('in a story', () => {
  const facts = [
    ...[said('cars-2000', 100), said('cars-2010', 500), found('cars-2005', 250)],
    ...[found('cars-2008', 480), found('cars-2009', 800), found('boats-2009', 0)],
    found('roads-2009', 3, { unit: 'km' }),
  ];
  const made = (lines: string, view: string): Made => ({
    facts,
    words: `title: Cars
opens with: cars-2000 to cars-2010

Cars on the bridge.

What the article says of them.

# The end {#end}

chart: starts
${lines}

### The first year {#cars-2000}

## From there {#from-there} [${view}]

One can begin anywhere.
`,
  });
  const chapterOf = (lines: string, view = 'cars-2000') =>
    madeStory(made(lines, view)).chapters[0]!;
  const layoutIn = (lines: string) => chapterOf(lines).layout as StartsLayout;
  const complaints = (lines: string, view = 'cars-2000') =>
    complaintsOf(made(lines, view)).map((line) => line.replace(/^\d+:\d+: /, ''));

  test('multiples are said where each start has at least doubled', () => {
    const { starts, unit } = layoutIn('to: cars-2010\nfrom: cars-2000, cars-2005');
    expect(starts.map(({ measure }) => measure)).toEqual(['5.0', '2.0']);
    expect(unit?.lines).toEqual(['times']);
  });

  test('else changes are said, falls with their sign', () => {
    const { starts, unit } = layoutIn('to: cars-2010\nfrom: cars-2000, cars-2008, cars-2009');
    expect(starts.map(({ measure }) => measure)).toEqual(['+400%', '+4%', '−38%']);
    expect(unit).toBeUndefined();
  });

  test('a start is called by its mark, or by when it was', () => {
    const { starts } = layoutIn('to: cars-2010\nfrom: cars-2000, cars-2005');
    expect(starts.map(({ label }) => label.lines.join(' '))).toEqual([
      ...['The first year 100 people', '2005 250 people'],
    ]);
    expect(starts.map(({ kind }) => kind)).toEqual(['article', 'context']);
  });

  test('each start is a view, in the order of the file', () => {
    const views = ['cars-2000', 'cars-2005', 'cars-2008'].map(
      (view) =>
        chapterOf('to: cars-2010\nfrom: cars-2000, cars-2005, cars-2008', view).steps[0]!.view,
    );
    expect(views).toEqual([{ start: 0 }, { start: 0.5 }, { start: 1 }]);
    expect(complaints('to: cars-2010\nfrom: cars-2000', 'cars-2005')).toEqual([
      '[cars-2005] is no view of this chart; nearest: cars-2000',
    ]);
  });

  test('its table has the amounts, and what is computed of them with its formula', () => {
    const { rows } = chapterOf('to: cars-2010\nfrom: cars-2000');
    expect(rows.map(({ figure }) => figure.formula || figure.text)).toEqual([
      ...['100', '500', '500 people in 2010 ÷ 100 people in 2000'],
    ]);
  });

  test('its measures are among the words that are set in the display face', () => {
    expect(chapterOf('to: cars-2010\nfrom: cars-2000, cars-2005').display).toEqual(['5.0', '2.0']);
  });

  test.each([
    ['no figure that stays', 'from: cars-2000', 'set "to:" to the figure that stays'],
    ['no start', 'to: cars-2010', 'name 1 to 6 figures to count from, and not 0'],
    [
      'a start of another unit',
      'to: cars-2010\nfrom: roads-2009',
      /^cars-2010 is in people and roads-2009 in km/,
    ],
    ['a start of nothing', 'to: cars-2010\nfrom: boats-2009', /^boats-2009 is 0/],
  ])('%s is refused', (_, lines, message) => {
    const found = complaints(lines);
    const expected = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(found).toEqual(expect.arrayContaining([expected]));
  });
});
