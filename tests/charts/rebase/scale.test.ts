import { expect, test } from 'vitest';
import { rebaseLayout } from '../../../src/charts/rebase/layout';
import {
  choose,
  comparable,
  countedText,
  filled,
  multipleText,
  outcome,
  timesText,
} from '../../../src/charts/rebase/scale';
import { base, bases, end, ends, input, words } from './input';

/** One of the bases, and one of the ends, by its id. */
const from = (id: string) => bases.find((candidate) => candidate.id === id)!;
const to = (id: string) => ends.find((candidate) => candidate.id === id)!;

test.each([
  ['valley', 'record', '32.0', '41.4%, doubling in 2.0.'],
  ['later', 'record', '3.2', '13.8%, doubling in 5.4.'],
  ['league', 'later', '3.1', '76.8%, doubling in 1.2.'],
  ['league', 'valley', '0.31', '−68.8%, halving in 0.6.'],
  ['valley', 'low', '0.50', '−5.2%, halving in 13.0.'],
])('from %s to %s it comes to %s times, and says so', (base, end, multiple, rate) => {
  expect(multipleText(from(base), to(end), words)).toBe(`×${multiple}`);
  expect(outcome(from(base), to(end), words)).toEqual({ times: `${multiple} times.`, rate });
});

test('months count as parts of years', () => {
  expect(outcome(base('a', 2000.5, 1), end('b', 2001, 2), words).rate).toBe(
    '300.0%, doubling in 0.5.',
  );
});

test('every choice that can be made is said in full, without a slip', () => {
  const said = bases.flatMap((from) =>
    ends.filter((to) => comparable(from, to)).map((to) => outcome(from, to, words)),
  );
  expect(said).toHaveLength(4 + 4 + 3 + 2);
  for (const { times, rate } of said) {
    expect(times).toMatch(/^[\d.]+ times\.$/);
    expect(rate).toMatch(/^−?[\d.]+%, (doubl|halv)ing in [\d.]+\.$/);
  }
});

test('a level is said without a rate', () => {
  expect(outcome(base('a', 1990, 2), end('b', 2000, 2), words).rate).toBe('None.');
});

test('what is filled in stands as it is, even what looks like a place or a pattern', () => {
  expect(filled('{when}: {value}', { when: '{value} $& $1', value: '4' })).toBe('{value} $& $1: 4');
});

test.each(['{other}', '{}', '{ rate }'])('a place that is none, %s, stays as it is', (place) => {
  expect(filled(place, { rate: '4' })).toBe(place);
});

const layout = rebaseLayout(input());

test('the multiple counts from that of the choice before to that of the new one', () => {
  const counted = [0, 0.5, 0.999].map((share) =>
    countedText({ ...layout, before: { base: 'union', end: 'record', share } }),
  );
  expect(counted).toEqual(['×16.0', '×24.0', '×32.0']);
  expect(countedText(layout)).toBe('×32.0');
});

test.each([
  [135.789, '135.8'],
  [1, '1.0'],
  [999.94, '999.9'],
  [1234.56, '1,235'],
  [0.999, '1.00'],
  [0.2138, '0.21'],
  [0.158, '0.16'],
])('%d reads %s: two decimals below one, none above a thousand', (value, text) => {
  expect(timesText(value, words)).toBe(text);
  const written = { decimal: ',', thousands: ' ', percent: ' %' };
  const inRussian = text.replace(/[.,]/, (sign) => (sign === '.' ? ',' : ' '));
  expect(timesText(value, { written })).toBe(inRussian);
});

test.each([
  ['valley', 'record', true],
  ['union', 'valley', true],
  ['valley', 'valley', false],
  ['later', 'valley', false],
  ['later', 'later', false],
])('from %s, the end %s can be compared: %s', (base, end, expected) => {
  expect(comparable(from(base), to(end))).toBe(expected);
});

test.each([
  ['an end of the same year', base('a', 1990, 1), end('b', 1990, 2)],
  ['an end before its base', base('a', 1990, 1), end('b', 1989, 2)],
  ['a base of nothing', base('a', 1990, 0), end('b', 2000, 2)],
])('%s has no outcome', (_, from, to) => {
  expect(() => outcome(from, to, words)).toThrow(RangeError);
});

const current = { base: 'valley', end: 'record' };
const chooseOf = (wanted: Parameters<typeof choose>[2]) => choose(bases, ends, wanted, current);

test.each([
  [{}, current],
  [{ base: 'union' }, { base: 'union', end: 'record' }],
  [{ end: 'low' }, { base: 'valley', end: 'low' }],
  [
    { base: 'union', end: 'valley' },
    { base: 'union', end: 'valley' },
  ],
])('wanted %j, it is %j', (wanted, expected) => {
  expect(chooseOf(wanted)).toEqual(expected);
});

test.each([
  [
    { base: 'later', end: 'later' },
    { base: 'later', end: 'record' },
  ],
  [
    { base: 'later', end: 'valley' },
    { base: 'later', end: 'record' },
  ],
  [{ end: 'valley' }, current],
])('an end that is not after its base gives way to the current one: %j', (wanted, expected) => {
  expect(chooseOf(wanted)).toEqual(expected);
});

test('where the current end is not after the base either, the last that is takes its place', () => {
  const first = { base: 'union', end: 'valley' };
  expect(choose(bases, ends, { base: 'later' }, first)).toEqual({ base: 'later', end: 'low' });
});

test.each([
  ...['', ' ', 'valley ', 'VALLEY', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '../../etc/passwd'],
  ...['valley,record', '%00', '\u0000', 'null', 'undefined', '0', '1992', 'x'.repeat(100_000)],
])('an id that is none leaves what is chosen: %.40j', (id) => {
  expect(chooseOf({ base: id, end: id })).toEqual(current);
  expect(chooseOf({ base: id })).toEqual(current);
  expect(chooseOf({ end: id })).toEqual(current);
  expect(chooseOf({ base: id, end: 'low' })).toEqual({ base: 'valley', end: 'low' });
  expect(chooseOf({ base: 'union', end: id })).toEqual({ base: 'union', end: 'record' });
});

test('ids of one kind are none of the other: an end that is no base, and a base that is no end', () => {
  expect(chooseOf({ base: 'record' })).toEqual(current);
  expect(chooseOf({ end: 'union' })).toEqual(current);
});

test('whatever is wanted, what is chosen can be compared', () => {
  const ids = [...bases, ...ends].map(({ id }) => id);
  for (const wanted of ids.flatMap((base) => ids.map((end) => ({ base, end })))) {
    const { base, end } = chooseOf(wanted);
    expect(comparable(from(base), to(end)), JSON.stringify(wanted)).toBe(true);
  }
});

test('with no end after the base, the current end stays, and cannot be compared', () => {
  const only = [end('old', 1980, 1)];
  const old = { base: 'valley', end: 'old' };
  expect(choose(bases, only, {}, old)).toEqual(old);
});
