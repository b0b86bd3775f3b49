import { expect, test } from 'vitest';
import type { FoundQuantity } from '../found';
import { findChanges, joinRanges, shareUnits } from './joins';

/** The numbers of a text as a library gives them: in digits, without a unit unless given in order. */
function numbers(text: string, units: string[] = []): FoundQuantity[] {
  return [...text.matchAll(/\d+(?:\.\d+)?(?: million)?/g)].map((match, i) => {
    const value = parseFloat(match[0]) * (match[0].endsWith('million') ? 1e6 : 1);
    const span: FoundQuantity['span'] = [match.index, match.index + match[0].length];
    return { span, value: [value, value], unit: units[i] ?? null };
  });
}

const ranges = (text: string) => joinRanges(numbers(text), text).map(({ value }) => value);
const changes = (text: string, units?: string[]) =>
  findChanges(numbers(text, units), text).map(({ from, to }) => [from.value[0], to.value[0]]);

test.each([
  ['10–12 percent', [[10, 12]]],
  ['10 to 12 percent', [[10, 12]]],
  ['between 10 and 12 percent', [[10, 12]]],
  ['3 to 5 million', [[3e6, 5e6]]],
  [
    'from 10 to 12',
    [
      [10, 10],
      [12, 12],
    ],
  ],
  [
    '10 and 12',
    [
      [10, 10],
      [12, 12],
    ],
  ],
])('%s is read as %j', (text, expected) => {
  expect(ranges(text)).toEqual(expected);
});

test.each([
  ['rose from 10 tonnes in May to 12', [[10, 12]]],
  ['was 12, up from 10', [[10, 12]]],
  ['was 12, compared with 10', [[10, 12]]],
  ['was 12 tonnes. From 10 of them', []],
  ['10 here, 12 there', []],
])('%s is the change %j', (text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test('two measures have no change between them', () => {
  expect(changes('from 10 kg to 12 km', ['kg', 'km'])).toEqual([]);
});

test('a bare end takes the unit of the other', () => {
  const text = 'from 399 to 449 kroner';
  const found = [numbers(text)[0]!, { ...numbers(text)[1]!, unit: 'nok' }];
  expect(shareUnits(found, text).map(({ unit }) => unit)).toEqual(['nok', 'nok']);
});
