import { expect, test } from 'vitest';
import { numbersIn, plain } from '../../src/story/prose';
import { altered, anyChapterOf, chapterIds, committed, lacking, type Data } from './committed';

const stepsOf = (data: Data = committed()) =>
  chapterIds.flatMap((id) => anyChapterOf(id, data).steps);
const steps = stepsOf();

/** The numbers that the text of a step says, in its order. */
const said = (id: string, from = steps) =>
  numbersIn(from.find((step) => step.id === id)!.text).map(({ text }) => text);

test.each([
  ['trade-1992', ['US$190 million', '1992']],
  ['trade-2014', ['2014', 'US$25.8 billion', '135', 'more than 135 times', '135.8']],
  ['trade-two-points', ['21']],
  ['trade-steady', ['25.0%', '3.1']],
  [
    'trade-sourced',
    [...['1993', 'US$1.571 billion', '8.3', '2009', '45%'], ...['2014', '2016', '48%', '15']],
  ],
  [
    'base-1992',
    [
      ...['US$190 million', '1992', 'US$860 million'],
      ...['US$888.8 million', '1990', 'US$1.571 billion'],
    ],
  ],
  [
    'base-choice',
    [...['2014', '135.8', '1992', '29.0', '21.5', '30.0', '16.4', '1993'], ...['2016', '70.5']],
  ],
  ['people-1990', ['10,000', 'September 1990', 'around 30,000']],
  ['people-2016', ['2016', '440,000', '44', '14.7', '10.9%', '6.7']],
  ['people-dots', ['2021', 'fewer than 10,000', '1990', '14.7', '44', '770,000', '2019']],
  ['growth-both', ['1992', '1990', '135.8', '14.7']],
  ['growth-rates', ['25.0%', '10.9%', '3.1', '6.7']],
  ['growth-world', ['5.0', '1992', '6.9', '9.7', '135.8', '80']],
  ['routes-suez', ['around 22,000\u00a0km', 'up to 40\u00a0days']],
  [
    'routes-arctic',
    ['around 15,000\u00a0km', '32%', 'up to 15\u00a0days', '2013', 'around 4\u00a0months'],
  ],
  ['routes-rail', ['12,400\u00a0km', '54\u00a0km', '2013']],
  ['week-1990', ['September 1990', '45%', '2009', '38%', '2015', '2017', '42%']],
  [
    'week-2017',
    ['Sunday', 'sixth nuclear test', 'Tuesday', 'more than 135 times', 'Wednesday', 'Thursday'],
  ],
])('%s says its numbers: %j', (id, numbers) => {
  expect(said(id)).toEqual(numbers);
});

test('every step is in the table above', () => {
  expect(steps).toHaveLength(18);
  for (const { id } of steps) expect(said(id).length, id).toBeGreaterThan(0);
});

/** All numbers of a chapter's words and tables. */
const numbersOf = (data: Data) =>
  chapterIds.flatMap((id) => {
    const { figure, steps, rows } = anyChapterOf(id, data);
    return [
      ...numbersIn(figure.source),
      ...steps.flatMap(({ heading, text, alt }) => [heading, text, alt].flatMap(numbersIn)),
      ...rows.flatMap(({ num }) => num ?? []),
    ];
  });

test('every number states a fact of the data, or says what it is, its unit and its formula', () => {
  const ids = ['article', ...committed().facts.map(({ id }) => id)];
  const all = numbersOf(committed());
  expect(all.length).toBeGreaterThan(150);
  for (const { text, key, what, unit, formula } of all) {
    expect(text.trim()).not.toBe('');
    if (what === undefined) expect(ids, text).toContain(key);
    else expect([what, unit, formula].every(Boolean), text).toBe(true);
  }
});

test('numbers of one key have one value and one formula: the key names a row', () => {
  const byKey = new Map<string, string>();
  for (const { key, what, value, formula } of numbersOf(committed())) {
    if (what === undefined) continue;
    const told = `${value} ${formula}`;
    expect(byKey.get(key) ?? told, key).toBe(told);
    byKey.set(key, told);
  }
});

test('a figure that changes changes what is said of it and computed from it', () => {
  const changed = stepsOf(altered('trade-2014', { value: 50e9 }));
  expect(said('trade-2014', changed)).toEqual([
    ...['2014', 'US$50 billion', '263', 'more than 135 times', '263.2'],
  ]);
  expect(said('trade-steady', changed)).toEqual(['28.8%', '2.7']);
  expect(said('trade-sourced', changed)).toContain('73%');
  expect(said('base-choice', changed).slice(1, 7)).toEqual([
    ...['263.2', '1992', '56.3', '41.6', '58.1', '31.8'],
  ]);
  expect(said('growth-world', changed).slice(-2)).toEqual(['263.2', '156']);
  expect(said('week-1990', changed)).toContain('68%');
});

test.each([
  ['people-2016', { value: 500_000 }, 'people-2016', ['2016', '500,000', '50', '16.7']],
  [
    'trade-1990-soviet',
    { value: 400e6 },
    'base-1992',
    ['US$190 million', '1992', 'US$860 million', 'US$400 million'],
  ],
  ['world-exports-2014', { value: 38.046e12 }, 'growth-world', ['10.0']],
  [
    'us-prices-2014',
    { value: 280.634 },
    'growth-world',
    ['5.0', '1992', '6.9', '9.7', '135.8', '68'],
  ],
  ['route-arctic', { value: 11_000 }, 'routes-arctic', ['around 11,000\u00a0km', '50%']],
  [
    'trade-2017',
    { value: 26.8e9 },
    'week-1990',
    ['September 1990', '45%', '2009', '38%', '2015', '2017', '100%'],
  ],
])('a changed %s is said: %j in %s', (id, change, step, begins) => {
  const chapter = chapterIds.find((candidate) => step.startsWith(candidate))!;
  const { steps } = anyChapterOf(chapter, altered(id, change));
  expect(said(step, steps).slice(0, begins.length)).toEqual(begins);
});

test('a figure of another year changes the years without one', () => {
  const absent = (data: Data) => {
    const { steps } = anyChapterOf('trade', data);
    return said('trade-sourced', steps).at(-1);
  };
  expect(absent(lacking('trade-2000'))).toBe('16');
  expect(absent(lacking('trade-2022'))).toBe('15');
});

test('figures that no sentence names can be left out', () => {
  const { steps } = anyChapterOf('trade', lacking('trade-2019', 'people-2012'));
  expect(said('trade-2014', steps)).toContain('135.8');
});

test('what no source says is not said', () => {
  const all = steps.flatMap(({ heading, text, alt }) => [heading, text, alt].map(plain)).join(' ');
  expect(all).not.toMatch(/undefined|NaN|Infinity|null/);
});
