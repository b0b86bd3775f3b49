import { expect, test } from 'vitest';
import { isIsoDate } from '../../src/facts/isoDate';
import { everyNumber } from '../../src/story/everyNumber';
import { computed, numbersIn, plain, stated } from '../../src/story/prose';
import { contextFigure, reportedFact } from '../facts/quantity';
import { altered, committed, storyOf } from './committed';

const story = storyOf(committed());
const { article, numbers } = story;
const row = (key: string, rows = numbers) => rows.find((one) => one.key === key)!;

test('every fact has a row, the article’s first, then others’, then what is computed', () => {
  const keys = ['article', ...committed().facts.map(({ id }) => id)];
  expect(numbers.slice(0, keys.length).map(({ key }) => key)).toEqual(keys);
  const kinds = numbers.map(({ kind }) => kind);
  expect(kinds).toEqual([
    ...Array.from({ length: 11 }, () => 'article'),
    ...Array.from({ length: keys.length - 11 }, () => 'context'),
    ...Array.from({ length: kinds.length - keys.length }, () => 'computed'),
  ]);
  expect(kinds.length - keys.length).toBeGreaterThan(25);
});

test('no row stands twice, neither by its key nor by what it is', () => {
  for (const of of ['key', 'what'] as const) {
    const all = numbers.map((one) => one[of]);
    expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  }
});

test('a key is an anchor as it stands', () => {
  for (const { key } of numbers) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(numbers)(
  '$key says what it is, its value and its unit',
  ({ what, text, value, unit }) => {
    for (const said of [what, text, unit]) expect(said.trim()).not.toBe('');
    expect(`${what}${text}${value}${unit}`).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  },
);

const known = numbers.filter(({ kind }) => kind !== 'computed');

test.each(known)('$key has its date, its source and, from the article, its words', (fact) => {
  const { date, source, kind, words } = fact;
  expect(isIsoDate(date), date).toBe(true);
  expect(source?.publisher.trim()).toBeTruthy();
  expect(source?.id === 'article').toBe(kind === 'article');
  expect(words !== '').toBe(kind === 'article');
});

const derived = numbers.filter(({ kind }) => kind === 'computed');

test.each(derived)('$key has a formula with its inputs, and no source but ours', (number) => {
  expect(number.source).toBeNull();
  expect(number.date).toBe('');
  expect(number.words).toMatch(
    number.unit === 'people' ? /^chosen for the picture$/ : /\d.*([÷−]|rounded down)/,
  );
});

/** Everything that is told in running text, in titles and in alternatives. */
const told = [
  ...Object.values(story.opening.words).flatMap((words) => (Array.isArray(words) ? [words] : [])),
  story.opening.words.picture.alt,
  ...story.chapters.flatMap(({ figure, steps }) => [
    figure.source,
    ...steps.flatMap(({ heading, text, alt }) => [heading, text, alt]),
  ]),
];

test('every number that is told has its row', () => {
  const all = told.flatMap(numbersIn);
  expect(all.length).toBeGreaterThan(180);
  const homeless = all.filter(({ key }) => !row(key)).map(({ key, text }) => `${key}: ${text}`);
  expect(homeless).toEqual([]);
});

test('every number that is told is computed as its row says', () => {
  for (const { key, what, value, formula } of told.flatMap(numbersIn)) {
    if (what === undefined) continue;
    expect([row(key).what, row(key).value, row(key).words]).toEqual([what, value, formula]);
  }
});

test('every computed number of a chapter’s table has its row', () => {
  const nums = story.chapters.flatMap(({ rows }) => rows.flatMap(({ num }) => num ?? []));
  expect(nums.length).toBeGreaterThan(25);
  for (const { key, text } of nums) expect(row(key)?.text, key).toBe(text);
});

test.each([
  ['trade-2014', 'Trade between South Korea and Russia, 2014', 'US$25.8 billion', '2014'],
  ['people-1990', 'People travelling between the two countries, 1990', 'around 30,000', '1990'],
  [
    'route-suez',
    'Routes from South Korea to northern Europe, 2013, length by Suez',
    'around 22,000\u00a0km',
    '2013',
  ],
  ['us-prices-2014', 'US consumer prices, 2014', '236.7', '2014'],
  ['date-2017-09-03', 'Sixth nuclear test', '3 September 2017', '2017-09-03'],
  ['nine-bridges', '“Nine bridges” proposed', '7 September 2017', '2017-09-07'],
])('%s is %s: %s', (key, what, text, date) => {
  expect(row(key)).toMatchObject({ what, text, date });
});

test.each([
  ['2014 as a multiple of 1992', '135.8', 'US$25.8 billion ÷ US$190 million'],
  ['2014 as a multiple of 1990, Soviet Union', '29.0', 'US$25.8 billion ÷ US$888.8 million'],
  [
    '2014 as a multiple of 1991, Soviet Union and successors',
    '21.5',
    'US$25.8 billion ÷ US$1.202 billion',
  ],
  [
    '2014 as a multiple of 1992, all former Soviet states',
    '30.0',
    'US$25.8 billion ÷ US$860 million',
  ],
  ['2014 as a multiple of 1993', '16.4', 'US$25.8 billion ÷ US$1.571 billion'],
  ['2016 as a multiple of 1992', '70.5', 'US$13.4 billion ÷ US$190 million'],
  ['2014 as a multiple of 1992, in US prices of 1992', '80', '135.8 ÷ (236.7 ÷ 140.3)'],
  ['change from 2014 to 2016', '48%', 'US$13.4 billion ÷ US$25.8 billion − 1'],
])('trade, %s, is %s: %s', (what, text, words) => {
  const found = numbers.find((one) => one.what === `Trade between South Korea and Russia: ${what}`);
  expect(found).toMatchObject({ text, words, kind: 'computed' });
});

test('dates that the story names say what happened; none is a mere mention', () => {
  const dates = numbers.filter(({ unit }) => unit === 'date');
  expect(dates).toHaveLength(13);
  expect(dates.filter(({ what }) => what === 'Date in the article')).toEqual([]);
});

test('a figure that changes changes its row and those computed from it', () => {
  const changed = storyOf(altered('trade-2014', { value: 50e9 })).numbers;
  expect(row('trade-2014', changed)).toMatchObject({ text: 'US$50 billion', value: 50e9 });
  const rest = changed.filter(({ key }) => key !== 'trade-2014');
  expect(rest.filter(({ text, words }) => `${text} ${words}`.includes('25.8'))).toEqual([]);
  expect(changed).toHaveLength(numbers.length);
});

const [fact, other] = [reportedFact(), contextFigure('trade-2016')];
const half = computed('half', { what: 'Half', unit: 'ferries' }, 0.5, '0.5', '1 ÷ 2');

test('a number that states a fact adds no row of its own, and a computed one only one', () => {
  const keys = (...said: Parameters<typeof everyNumber>[2]) =>
    everyNumber(article, [other, fact], said, {}).map(({ key }) => key);
  expect(keys()).toEqual(['article', 'trade-1992', 'trade-2016']);
  expect(keys(stated(fact), half, half, stated(other))).toEqual([
    'article',
    'trade-1992',
    'trade-2016',
    'half',
  ]);
});

test('nothing makes no row but the article’s own', () => {
  expect(everyNumber(article, [], [], {}).map(({ key }) => key)).toEqual(['article']);
});

test('a date is called by what happened on it, and a mere mention by what it is', () => {
  const { source, reported } = fact;
  const date = {
    ...{ id: 'ties', kind: 'date' as const, source, ...(reported && { reported }) },
    period: { date: '1990-09', basis: 'stated' as const },
  };
  const whatOf = (names: Record<string, string>) =>
    everyNumber(article, [date], [], names)[1]!.what;
  expect(whatOf({ ties: 'Diplomatic ties' })).toBe('Diplomatic ties');
  expect(whatOf({})).toBe('Date in the article');
});

test('the title is a number too, with the row of the multiple as reported', () => {
  const [times] = numbersIn(story.opening.words.title);
  expect([times!.text, row(times!.key).text]).toEqual(['135 times', 'more than 135 times']);
  expect(plain(story.opening.words.title)).toBe('135 times');
});
