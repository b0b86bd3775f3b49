import * as v from 'valibot';
import { expect, test } from 'vitest';
import { expected } from './expected';

const nothing = { published: '2016-06-24', quantities: [], dates: [], changes: [] };

const problems = (part: object) =>
  v.safeParse(expected, { ...nothing, ...part }).issues?.map(({ message }) => message);

test('one value or unit is read as a list, so that several are read alike', () => {
  const quantities = [
    { fragment: '5 to 6 francs', value: [5, 6], unit: ['chf', 'xof'] },
    { fragment: '5 jars', value: 5, unit: 'count' },
  ];
  expect(v.parse(expected, { ...nothing, quantities }).quantities).toEqual([
    { ...quantities[0], optional: false },
    { fragment: '5 jars', value: [5, 5], unit: ['count'], optional: false },
  ]);
});

test.each([
  ['no unit', { quantities: [{ fragment: '5', value: 5, unit: 'jars' }] }, /is no unit/],
  ['no words', { quantities: [{ fragment: '', value: 5, unit: 'count' }] }, /copy the words/],
  ['no period', { dates: [{ fragment: 'May', period: 'May', basis: 'stated' }] }, /is no period/],
  ['a field misspelt', { quantitys: [] }, /quantitys/],
])('an expectation with %s is refused', (_, part, message) => {
  expect(problems(part)?.join()).toMatch(message);
});
