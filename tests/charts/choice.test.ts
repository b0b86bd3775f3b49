import { expect, test } from 'vitest';
import {
  choose,
  comparable,
  multipleText,
  outcome,
  timesText,
} from '../../src/charts/rebase/choice';
import { chapterOf } from '../story/committed';
import { bases, ends, input, named, words } from './baseInput';

const story = chapterOf('base').layout;
const base = (id: string) => story.rows.find((row) => row.id === id)!;
const end = (year: number) => story.ends.find((candidate) => candidate.year === year)!;
const said = (id: string, year: number) => outcome(base(id), end(year), story.words);

test.each([
  ['trade-1990-soviet', 2014, '×29.0'],
  ['trade-1991-soviet', 2014, '×21.5'],
  ['trade-1992-former', 2014, '×30.0'],
  ['trade-1992', 2014, '×135.8'],
  ['trade-1993', 2014, '×16.4'],
  ['trade-1992', 2016, '×70.5'],
  ['trade-1992', 1993, '×8.3'],
  ['trade-1992', 2021, '×143.9'],
  ['trade-1993', 2000, '×1.8'],
])('from %s to %d trade comes to %s', (id, year, multiple) => {
  expect(multipleText(base(id), end(year))).toBe(multiple);
});

test.each([
  ['trade-1990-soviet', 2014, '29.0 times: 15.1% a year, doubling every 4.9 years.'],
  ['trade-1991-soviet', 2014, '21.5 times: 14.3% a year, doubling every 5.2 years.'],
  ['trade-1992-former', 2014, '30.0 times: 16.7% a year, doubling every 4.5 years.'],
  ['trade-1992', 2014, '135.8 times: 25.0% a year, doubling every 3.1 years.'],
  ['trade-1993', 2014, '16.4 times: 14.3% a year, doubling every 5.2 years.'],
  ['trade-1992', 2016, '70.5 times: 19.4% a year, doubling every 3.9 years.'],
  ['trade-1992', 1993, '8.3 times: 726.8% a year, doubling every 0.3 years.'],
  ['trade-1990-soviet', 1992, '0.21 times: −53.8% a year, halving every 0.9 years.'],
  ['trade-1991-soviet', 1992, '0.16 times: −84.2% a year, halving every 0.4 years.'],
])('from %s to %d it says: %s', (id, year, sentence) => {
  expect(said(id, year)).toBe(sentence);
});

test('every choice that can be made is said in full, without a slip', () => {
  const pairs = story.rows.flatMap((from) =>
    story.ends.filter((to) => comparable(from, to)).map((to) => outcome(from, to, story.words)),
  );
  expect(pairs).toHaveLength(16 + 16 + 15 + 15 + 14);
  for (const sentence of pairs) {
    expect(sentence).toMatch(
      /^\d[\d.,]* times: −?[\d.,]+% a year, (doubl|halv)ing every [\d.]+ years\.$/,
    );
  }
});

test('a level is said without a rate', () => {
  expect(outcome(input('a', 1990, 2), input('b', 2000, 2), words)).toBe('1.0: none.');
});

test('names stand in the sentence as they are, even those that look like places or patterns', () => {
  const from = input('a', 1990, 1, { label: '{to} {multiple} $& $1' });
  const to = input('b', 1991, 2);
  expect(outcome(from, to, words)).toBe(
    '2.0 from {to} {multiple} $& $1 to 1991: 100.0%, doubling in 1.0.',
  );
});

test.each(['{other}', '{}', '{ rate }'])('a place that is none, %s, stays as it is', (place) => {
  const strange = { ...words, doubling: place };
  expect(outcome(input('a', 1990, 1), input('b', 1991, 2), strange)).toBe(place);
});

test.each([
  [135.789, '135.8'],
  [1, '1.0'],
  [1234.56, '1,234.6'],
  [0.999, '1.00'],
  [0.2138, '0.21'],
  [0.158, '0.16'],
])('%d reads %s: two decimals below one', (value, text) => {
  expect(timesText(value)).toBe(text);
});

test.each([
  ['russia', 'record', true],
  ['soviet', 'russia', true],
  ['former', 'russia', false],
  ['russia', 'russia', false],
  ['later', 'russia', false],
  ['later', 'later', false],
])('from %s, the end %s can be compared: %s', (from, to, expected) => {
  expect(
    comparable(
      bases.find(({ id }) => id === from)!,
      ends.find(({ id }) => id === to)!,
    ),
  ).toBe(expected);
});

test.each([
  ['an end of the same year', input('a', 1990, 1), input('b', 1990, 2)],
  ['an end before its base', input('a', 1990, 1), input('b', 1989, 2)],
  ['a base of nothing', input('a', 1990, 0), input('b', 2000, 2)],
])('%s has no outcome', (_, from, to) => {
  expect(() => outcome(from, to, words)).toThrow(RangeError);
});

const current = { base: 'russia', end: 'record' };
const chooseOf = (wanted: Parameters<typeof choose>[2]) => choose(bases, ends, wanted, current);

test.each([
  [{}, current],
  [{ base: 'soviet' }, { base: 'soviet', end: 'record' }],
  [{ end: 'low' }, { base: 'russia', end: 'low' }],
  [
    { base: 'soviet', end: 'russia' },
    { base: 'soviet', end: 'russia' },
  ],
  [
    { base: 'later', end: 'low' },
    { base: 'later', end: 'low' },
  ],
])('wanted %j, it is %j', (wanted, expected) => {
  expect(chooseOf(wanted)).toEqual(expected);
});

test.each([
  [
    { base: 'former', end: 'russia' },
    { base: 'former', end: 'record' },
  ],
  [
    { base: 'later', end: 'later' },
    { base: 'later', end: 'record' },
  ],
  [
    { base: 'later', end: 'russia' },
    { base: 'later', end: 'record' },
  ],
  [{ end: 'russia' }, current],
])('an end that is not after its base gives way to the current one: %j', (wanted, expected) => {
  expect(chooseOf(wanted)).toEqual(expected);
});

test('where the current end is not after the base either, the last that is takes its place', () => {
  const first = { base: 'soviet', end: 'russia' };
  expect(choose(bases, ends, { base: 'later' }, first)).toEqual({ base: 'later', end: 'low' });
});

test.each([
  ...['', ' ', 'russia ', 'RUSSIA', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '../../etc/passwd'],
  ...['russia,record', '%00', '\u0000', 'null', 'undefined', '0', '1992', 'x'.repeat(100_000)],
])('an id that is none leaves what is chosen: %.40j', (id) => {
  expect(chooseOf({ base: id, end: id })).toEqual(current);
  expect(chooseOf({ base: id })).toEqual(current);
  expect(chooseOf({ end: id })).toEqual(current);
  expect(chooseOf({ base: id, end: 'low' })).toEqual({ base: 'russia', end: 'low' });
  expect(chooseOf({ base: 'soviet', end: id })).toEqual({ base: 'soviet', end: 'record' });
});

test('ids of one kind are none of the other: an end that is no base, and a base that is no end', () => {
  expect(chooseOf({ base: 'record' })).toEqual(current);
  expect(chooseOf({ end: 'soviet' })).toEqual(current);
});

test('whatever is wanted, what is chosen can be compared', () => {
  const ids = [...bases, ...ends].map(({ id }) => id);
  for (const from of ids) {
    for (const to of ids) {
      const { base, end } = chooseOf({ base: from, end: to });
      expect(comparable(named(base), named(end)), `${from} ${to}`).toBe(true);
    }
  }
});

test('with no end after the base, the current end stays, and cannot be compared', () => {
  const only = [input('old', 1980, 1)];
  expect(choose(bases, only, {}, { base: 'russia', end: 'old' })).toEqual({
    base: 'russia',
    end: 'old',
  });
});
