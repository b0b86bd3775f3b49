import { expect, test } from 'vitest';
import type { Measured } from '../../src/facts/bounds';
import { canJudge, claimKind, judge } from '../../src/facts/claim';

const exact = (value: number, grain = 1, change: Partial<Measured> = {}): Measured => ({
  value,
  grain,
  upper: null,
  approximation: null,
  ...change,
});

test.each([
  ['times', 'usd', 'times'],
  ['percent', 'usd', 'percent'],
  ['share', 'usd', 'percent'],
  ['percentage-points', 'percent', 'percentage-points'],
  ['points', 'percent', 'percentage-points'],
  ['points', 'points', 'difference'],
  ['usd', 'usd-per-acre', 'difference'],
  [null, 'usd', 'difference'],
  ['percent', 'percent', null],
  ['percentage-points', 'usd', null],
  ['eur', 'usd', null],
])('a figure in %s about ends in %s claims %s', (unit, ends, kind) => {
  expect(claimKind(unit, ends)).toBe(kind);
});

const judged = (...given: Parameters<typeof judge>) => {
  const claim = judge(...given);
  return claim && [claim.computed, claim.low, claim.high, claim.verdict];
};

test('a rise is held against its ends and their rounding', () => {
  const ends = { from: exact(438), to: exact(500, 10) };
  expect(judged(exact(14), 'percent', 'percent', ends)).toEqual([
    14.1553,
    12.8848,
    15.4286,
    'holds',
  ]);
});

test('a fall that its ends do not give fails', () => {
  const ends = { from: exact(597), to: exact(522) };
  expect(judged(exact(14), 'percent', 'percent', ends)).toEqual([
    12.5628,
    12.4057,
    12.7197,
    'fails',
  ]);
});

test.each([
  ['a multiple', exact(4, 0.4), 'times', exact(2), exact(8), 'holds'],
  ['a fall to a third, said as three times', exact(3, 0.3), 'times', exact(9), exact(3), 'holds'],
  ['a share', exact(0.25, 0.05), 'share', exact(40), exact(30), 'holds'],
  ['a difference', exact(75), 'usd', exact(597), exact(522), 'holds'],
  ['a difference that is none', exact(90), 'usd', exact(597), exact(522), 'fails'],
])('%s is judged', (_, claim, unit, from, to, verdict) => {
  const kind = claimKind(unit, 'usd')!;
  expect(judge(claim, unit, kind, { from, to })?.verdict).toBe(verdict);
});

test('a base of nothing, or below it, allows no claim', () => {
  expect(canJudge({ from: exact(0), to: exact(5) })).toBe(false);
  expect(canJudge({ from: exact(-5), to: exact(5) })).toBe(false);
  expect(canJudge({ from: exact(1), to: exact(5) })).toBe(true);
});
