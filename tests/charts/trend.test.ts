import { expect, test } from 'vitest';
import { trendLayout, type Datum, type TrendLayout } from '../../src/charts/squares/trend';
import { heightAt, xAt } from '../../src/charts/squares/trendAt';

const datum = (year: number, value: number, change: Partial<Datum> = {}): Datum => ({
  id: `trade-${year}`,
  year,
  value,
  kind: 'article',
  ...change,
});
const found = (year: number, value: number) => datum(year, value, { kind: 'context' });
const layoutOf = (...data: Datum[]) => trendLayout({ data, per: 1 });

/** From 1 to 16 in ten years: 4 half way, on the steady path. */
const two = layoutOf(datum(1990, 1), datum(2000, 16));

/** Heights on the linear and on the logarithmic scale. */
const heights = (trend: TrendLayout, value: number) =>
  [0, 1].map((log) => heightAt(trend, value, log));

test('the years stand evenly between the insets of the axis', () => {
  expect(two.years).toEqual({ first: 1990, last: 2000, x: 60, step: 32 });
});

test('each value is placed on the linear and on the logarithmic scale', () => {
  const placed = two.data.map(({ year, value }) => [xAt(two, year), ...heights(two, value)]);
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
  const { yTicks } = trendLayout({ data, per: 1e9 });
  expect(yTicks.map(({ text }) => text)).toEqual(['0', '0.1', '0.3', '1', '3', '10', '20', '30']);
  expect(trendLayout({ data, per: 1 }).yTicks.at(-1)?.text).toBe('30,000,000,000');
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
  [1990, 1991],
  [2014, 2016],
  [1992, 2022],
])('from %d to %d the time axis has whole years', (from, to) => {
  const years = layoutOf(datum(from, 1), datum(to, 2)).xTicks;
  expect(years.length).toBeGreaterThan(1);
  for (const year of years) expect(Number.isInteger(year)).toBe(true);
  expect(new Set(years).size).toBe(years.length);
});

test('a year of nothing leaves the logarithmic axis to the others', () => {
  const axis = (...data: Datum[]) => layoutOf(...data).yTicks.filter(({ shown }) => shown[1] === 1);
  const [from, to] = [datum(1990, 1), datum(2000, 16)];
  expect(axis(from, found(1995, 0), to)).toEqual(axis(from, to));
});

test('the steady path joins the article’s points only', () => {
  const { steady } = layoutOf(found(1980, 9), datum(1990, 1), datum(1992, 4), found(2000, 50));
  expect(steady).toEqual([
    { year: 1990, value: 1 },
    { year: 1992, value: 4 },
  ]);
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

test('two points in neighbouring years have no gap', () => {
  expect(layoutOf(datum(1990, 1), datum(1991, 2)).gaps).toEqual({ article: [], all: [] });
});

test('figures before and after the article’s points stretch the axis', () => {
  const { years } = layoutOf(found(1980, 5), datum(1990, 1), datum(2000, 16), found(2012, 5));
  expect(years).toEqual({ first: 1980, last: 2012, x: 60, step: 10 });
});

test('the order of the data does not move anything', () => {
  const data = [datum(1990, 1), found(1995, 5), datum(2000, 16)];
  const { data: placed, ...rest } = layoutOf(...data);
  const { data: reversed, ...same } = layoutOf(...[...data].reverse());
  expect(same).toEqual(rest);
  expect(reversed).toEqual([...placed].reverse());
});

test('a fall is placed as a rise is', () => {
  const fall = layoutOf(datum(1990, 16), datum(2000, 1));
  expect(fall.data.map(({ value }) => heightAt(fall, value, 0))).toEqual([100.4, 311.9]);
  expect(fall.steady.map(({ value }) => value)).toEqual([16, 1]);
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

test.each([
  ['no data', []],
  ['one point of the article', [datum(1990, 1)]],
  ['other figures alone', [found(1990, 1), found(2000, 16)]],
  ['two points in one year', [datum(1990, 1), datum(1990, 16)]],
])('%s make no trend', (_, data) => {
  expect(() => trendLayout({ data, per: 1 })).toThrow('a trend needs two article points');
});
