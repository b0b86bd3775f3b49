import { expect, test } from 'vitest';
import { trendLayout } from '../../../src/charts/squares/trend';
import {
  heightAt,
  xAt,
  type Datum,
  type TrendLayout,
} from '../../../src/charts/squares/trendScale';
import { en } from '../../../src/locales/en';
import { years } from './layout';

const datum = (slot: number, value: number, change: Partial<Datum> = {}): Datum => ({
  id: `boats-${slot}`,
  slot,
  value,
  kind: 'article',
  ...change,
});
const found = (slot: number, value: number) => datum(slot, value, { kind: 'context' });

const { tick } = en.words.charts;
const trendOf = (data: readonly Datum[], per = 1, ends: readonly string[] = []) =>
  trendLayout({ data, ends, per, tick, slotWords: years });
const layoutOf = (...data: Datum[]) => trendOf(data);

/** From 1 to 16 in ten years: 4 half way, on the steady path. */
const two = trendOf([datum(1990, 1), datum(2000, 16)], 1, ['boats-1990', 'boats-2000']);

/** Heights on the linear and on the logarithmic scale. */
const heights = (trend: TrendLayout, value: number) =>
  [0, 1].map((log) => heightAt(trend, value, log));

test('the years stand evenly between the insets of the axis', () => {
  expect(two.slots).toEqual({ first: 1990, last: 2000, x: 60, step: 32 });
  expect(two.left).toBe(48);
});

test('each value is placed on the linear and on the logarithmic scale', () => {
  const placed = two.data.map(({ slot, value }) => [xAt(two, slot), ...heights(two, value)]);
  expect(placed).toEqual([
    [60, 311.9, 245.2],
    [380, 100.4, 59],
  ]);
});

test('a datum keeps what it says', () => {
  const bound = datum(1995, 2, { id: 'rival', kind: 'context', bound: true });
  expect(layoutOf(datum(1990, 1), bound, datum(2000, 16)).data[1]).toMatchObject(bound);
});

test('the linear scale has round ticks from nothing, the logarithmic ones and threes', () => {
  const shown = (scale: 0 | 1) =>
    two.yTicks
      .filter((tick) => tick.shown[scale] === 1)
      .map(({ text, value }) => [text, heightAt(two, value, scale)]);
  expect(shown(0)).toEqual([
    ['0', 326],
    ['5', 255.5],
    ['10', 185],
    ['15', 114.5],
    ['20', 44],
  ]);
  expect(shown(1)).toEqual([
    ['0.3', 326],
    ['1', 245.2],
    ['3', 171.4],
    ['10', 90.5],
  ]);
});

test('each tick belongs to a scale and stands once', () => {
  expect(two.yTicks.every(({ shown }) => Math.max(...shown) === 1)).toBe(true);
  expect(new Set(two.yTicks.map(({ text }) => text)).size).toBe(two.yTicks.length);
});

test('ticks are labelled in the unit of the axis', () => {
  const data = [datum(1992, 0.19e9), datum(2014, 25.8e9)];
  expect(trendOf(data, 1e9).yTicks.map(({ text }) => text)).toEqual([
    ...['0', '0.1', '0.3', '1', '3', '10', '20', '30'],
  ]);
  expect(trendOf(data).yTicks.at(-1)?.text).toBe('30,000,000,000');
});

test('the value axis makes room for ticks that need more than most do', () => {
  const data = [datum(1992, 0.19e9), datum(2014, 25.8e9)];
  expect(trendOf(data, 1e9).left).toBe(48);
  const wide = trendOf(data);
  expect(wide.left).toBeGreaterThan(100);
  expect(xAt(wide, 1992)).toBe(wide.left + 12);
  expect(xAt(wide, 2014)).toBe(380);
});

test.each([
  ['of one decade', 4, 8, ['3', '4', '5', '6', '7', '8']],
  ['near one', 98, 103, ['40', '60', '80', '100', '120']],
])('between %s the logarithmic scale has round ticks that keep apart', (_, from, to, ticks) => {
  const { yTicks } = layoutOf(datum(1990, from), datum(2000, to));
  expect(yTicks.filter(({ shown }) => shown[1] === 1).map(({ text }) => text)).toEqual(ticks);
});

test('over many powers of ten the logarithmic scale has some of them', () => {
  const { yTicks } = layoutOf(datum(1990, 1), datum(2000, 1e12));
  const onLog = yTicks.filter(({ shown }) => shown[1] === 1).map(({ value }) => value);
  expect(onLog).toEqual([1, 100, 1e4, 1e6, 1e8, 1e10, 1e12]);
});

test.each([
  ['a third', 0.02, 0.4],
  ['a thousandth', 0.002, 0.9],
  ['thousands', 900, 40_000],
])('each tick stands once and is a 1 or a 3, to %s', (_, from, to) => {
  const { yTicks } = layoutOf(datum(1990, from), datum(2000, to));
  const texts = yTicks.map(({ text }) => text);
  expect(texts).toEqual([...new Set(texts)]);
  for (const { text, shown } of yTicks)
    if (shown[1] === 1) expect(text).toMatch(/^[0.,]*[13][0,]*$/);
});

test.each([
  [1990, 1991, ['1990', '1991']],
  [2014, 2016, ['2014', '2015', '2016']],
  [1992, 2022, ['2000', '2010', '2020']],
])('from %d to %d the time axis has whole years', (from, to, expected) => {
  const { xTicks } = layoutOf(datum(from, 1), datum(to, 2));
  expect(xTicks.map(({ text }) => text)).toEqual(expected);
});

test('the two times that are compared are named, others as far as they have room', () => {
  const data = [datum(1992, 1), datum(2014, 9), found(2022, 5)];
  const named = trendOf(data, 1, ['boats-1992', 'boats-2014']).xTicks.map(({ text }) => text);
  expect(named).toEqual(['1992', '2000', '2014', '2020']);
});

test('the tick of the last slot stays inside the picture', () => {
  expect(two.xTicks.at(-1)).toEqual({ text: '2000', x: 377.9 });
});

test('a year of nothing leaves the logarithmic axis to the others', () => {
  const axis = (...data: Datum[]) => layoutOf(...data).yTicks.filter(({ shown }) => shown[1] === 1);
  const [from, to] = [datum(1990, 1), datum(2000, 16)];
  expect(axis(from, found(1995, 0), to)).toEqual(axis(from, to));
});

test('the steady path joins the points that are compared, whatever lies between and beside', () => {
  const data = [found(1980, 9), datum(1990, 1), datum(1991, 7), datum(1992, 4), found(2000, 50)];
  expect(trendOf(data, 1, ['boats-1990', 'boats-1992']).steady).toEqual([
    { slot: 1990, value: 1 },
    { slot: 1992, value: 4 },
  ]);
});

test.each([
  ['to nothing', datum(1990, 4), datum(2000, 0)],
  ['from nothing', datum(1990, 0), datum(2000, 4)],
  ['back in time', datum(2000, 4), datum(1990, 1)],
  ['within one time', datum(1990, 4), datum(1990, 1, { id: 'rival' })],
])('there is no steady path %s', (_, from, to) => {
  expect(trendOf([from, to], 1, [from.id, to.id])).not.toHaveProperty('steady');
});

test('the years between the points of the article are its gap', () => {
  expect(two.gaps).toEqual({ article: [[1991, 1999]], all: [[1991, 1999]] });
});

test('other figures leave the article’s gap whole and split the gap of all', () => {
  const { gaps } = layoutOf(datum(1990, 1), found(1995, 5), datum(2000, 16));
  expect(gaps).toEqual({
    article: [[1991, 1999]],
    all: [
      [1991, 1994],
      [1996, 1999],
    ],
  });
});

test('figures of neighbouring years leave no gap between them', () => {
  const { gaps } = layoutOf(
    datum(1990, 1),
    ...[1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999].map((year) => found(year, 5)),
    datum(2000, 16),
  );
  expect(gaps.all).toEqual([]);
  expect(gaps.article).toEqual([[1991, 1999]]);
});

test('each gap between the article’s points is one of its own', () => {
  const { gaps } = layoutOf(...[1970, 1980, 1990, 1991].map((year, i) => datum(year, i + 1)));
  expect(gaps.article).toEqual([
    [1971, 1979],
    [1981, 1989],
  ]);
  expect(gaps.all).toEqual(gaps.article);
});

test('two points in neighbouring years have no gap', () => {
  expect(layoutOf(datum(1990, 1), datum(1991, 2)).gaps).toEqual({ article: [], all: [] });
});

test('figures before and after the article’s points stretch the axis', () => {
  const { slots } = layoutOf(found(1980, 5), datum(1990, 1), datum(2000, 16), found(2012, 5));
  expect(slots).toEqual({ first: 1980, last: 2012, x: 60, step: 10 });
});

test('the order of the data does not move anything', () => {
  const data = [datum(1990, 1), found(1995, 5), datum(2000, 16)];
  const { data: placed, ...rest } = layoutOf(...data);
  const { data: reversed, ...same } = layoutOf(...[...data].reverse());
  expect(same).toEqual(rest);
  expect(reversed).toEqual([...placed].reverse());
});

test('a fall is placed as a rise is', () => {
  const fall = trendOf([datum(1990, 16), datum(2000, 1)], 1, ['boats-1990', 'boats-2000']);
  expect(fall.data.map(({ value }) => heightAt(fall, value, 0))).toEqual([100.4, 311.9]);
  expect(fall.steady!.map(({ value }) => value)).toEqual([16, 1]);
});

test('huge values stay inside the plot', () => {
  const huge = layoutOf(datum(1990, 1e18), datum(2000, 1e20));
  for (const height of huge.data.flatMap(({ value }) => heights(huge, value))) {
    expect(height).toBeGreaterThanOrEqual(44);
    expect(height).toBeLessThanOrEqual(326);
  }
});

test('a figure of nothing stands on the axis of either scale', () => {
  const layout = layoutOf(datum(1990, 1), found(1995, 0), datum(2000, 16));
  expect(heights(layout, 0)).toEqual([326, 326]);
});

test('one figure stands in the middle, and its time is the one tick', () => {
  const one = layoutOf(datum(1990, 44));
  expect([xAt(one, 1990), one.xTicks.map(({ text }) => text)]).toEqual([220, ['1990']]);
  expect(one.slots.step).toBeGreaterThan(0);
  expect(one.gaps).toEqual({ article: [], all: [] });
});

test('other figures alone have a trend without a gap in the article', () => {
  expect(layoutOf(found(1990, 1), found(2000, 16)).gaps).toEqual({
    article: [],
    all: [[1991, 1999]],
  });
});

test('values of nothing have a linear scale', () => {
  const { high, yTicks } = layoutOf(datum(1990, 0), datum(2000, 0));
  expect(high).toBe(1);
  expect(JSON.stringify(yTicks)).not.toMatch(/null|NaN/);
});

test('no data make no trend', () => {
  expect(() => layoutOf()).toThrow(new RangeError('a trend needs a figure'));
});

test.each([-1, NaN, Infinity])('a value of %d has no place', (value) => {
  expect(() => layoutOf(datum(1990, 1), datum(2000, value))).toThrow(
    new RangeError(`a trend cannot show boats-2000: it is ${value}`),
  );
});
