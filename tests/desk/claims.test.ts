/** What can be claimed of a change that is drawn: what its ends give, and measures beside them; and which way it went. */
import { expect, test } from 'vitest';
import { claimsOf, inTime, wayOf } from '../../src/desk/client/claims';
import type { Fields, ShownFact } from '../../src/desk/shown';

const fact = (stands: string, fields: Fields, sentence = 'Another sentence.'): ShownFact => ({
  ...{ key: stands, id: stands, kind: 'quantity', stands, read: stands, now: null },
  ...{ level: 'high', reason: '', standing: 'open', because: null, edit: null, fields, sentence },
});
const dated = (date: string): Fields => ({ period: { date, basis: 'stated' } });

const from = fact('9.6 million', { value: 9.6e6, unit: 'people', ...dated('1970') }, 'It grew.');
const to = fact('31.1 million', { value: 31.1e6, unit: 'people', ...dated('2000') }, 'It was.');

test('which way it went is what its values say, in order of time', () => {
  expect(wayOf(from, to)).toBe('up');
  expect(wayOf(to, from)).toBe('up');
  expect(inTime(to, from)).toEqual([from, to]);
  expect(wayOf(from, { ...from, key: 'other' })).toBe('level');
  expect(wayOf(fact('a', { value: 3 }), fact('b', { value: 2 }))).toBe('down');
});

test('what the ends give comes first, then measures of their sentences; nothing else is offered', () => {
  const things = [
    fact('57 percent', { value: 57, unit: 'percent' }, 'It was.'),
    fact('4.7 percent', { value: 4.7, unit: 'percent' }),
    fact('14.1 million', { value: 14.1e6, unit: 'people' }, 'It grew.'),
    fact('30 years', { value: 30, unit: 'years' }, 'It grew.'),
    fact('threefold', { value: 3.24, unit: 'times' }),
    fact('21.5 million more', { value: 21.5e6, unit: 'people' }),
    { ...fact('224 percent', { value: 224, unit: 'percent' }), standing: 'rejected' as const },
    ...[from, to],
  ];
  expect(claimsOf(things, from, to).map(({ stands }) => stands)).toEqual([
    'threefold',
    '21.5 million more',
    '57 percent',
  ]);
});

test('of ends that are zero no times are offered, and points only of percentages', () => {
  const zero = fact('none', { value: 0, unit: 'people' });
  const points = fact('6 points', { value: 6, unit: 'percentage-points' });
  const tenfold = fact('tenfold', { value: 10, unit: 'times' });
  expect(claimsOf([points, tenfold], zero, to)).toEqual([]);
  const [low, high] = [4, 10].map((value) => fact(`${value}%`, { value, unit: 'percent' }));
  expect(claimsOf([points], low!, high!)).toEqual([points]);
});
