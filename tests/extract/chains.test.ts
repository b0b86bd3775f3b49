import { expect, test } from 'vitest';
import { changes, quantities } from './read';

test.each([
  [
    'Arrivals rose from 5 million in 1970 to 9 million in 1980 and 12 million in 1990.',
    [
      '5000000 people 1970 -> 9000000 people 1980, up, unchecked',
      '9000000 people 1980 -> 12000000 people 1990, up, unchecked',
    ],
  ],
  [
    'Rents fell from $9 a night in 2000 to $8 in 2005 and then to $6 in 2010 and $5 in 2015.',
    [
      '9 usd-per-night 2000 -> 8 usd-per-night 2005, down, unchecked',
      '8 usd-per-night 2005 -> 6 usd-per-night 2010, down, unchecked',
      '6 usd-per-night 2010 -> 5 usd-per-night 2015, down, unchecked',
    ],
  ],
  [
    'In 2016, returns rose to $492 before falling to $429 in 2019.',
    ['492 usd 2016 -> 429 usd 2019, down, unchecked'],
  ],
  [
    'Oil peaked at $145 a barrel in 2008 before dropping back to $33 in 2009.',
    ['145 usd-per-barrel 2008 -> 33 usd-per-barrel 2009, down, unchecked'],
  ],
  [
    'Sales fell from £9m in 2010 to £5m in 2012, then climbed to £8m in 2015.',
    [
      '9000000 gbp 2010 -> 5000000 gbp 2012, down, unchecked',
      '5000000 gbp 2012 -> 8000000 gbp 2015, up, unchecked',
    ],
  ],
])('%s', (text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test('a claim that leads to a value is none about what came after it', () => {
  expect(changes('Sales rose 5 percent to $9m in 2010 before falling to $6m in 2012.')).toEqual([
    '9000000 usd 2010 -> 6000000 usd 2012, down, unchecked',
  ]);
});

test('a value told of in a list has the unit of those before it', () => {
  expect(quantities('It rose from 5 kg in 1970 to 9 in 1980 and 12 in 1990.')).toEqual([
    '"5 kg in 1970" 5 kg 1970 stated',
    '"9 in 1980" 9 kg 1980 stated',
    '"12 in 1990" 12 kg 1990 stated',
  ]);
});

test.each([
  ['two things', 'Exports rose from $5 in 1970 to $9 in 1980 and imports were $12 in 1990.', 1],
  ['one time', 'Sales rose from $5 in 1970 to $9 in 1980 and $2 in 1980.', 1],
  ['another way', 'Sales rose from $5 in 1970 to $9 in 1980 and $2 in 1990.', 1],
  ['values without dates', 'Sales rose from $5 to $9 and $12.', 1],
  ['other units', 'It rose from $5 in 1970 to $9 in 1980 and 12 kg in 1990.', 1],
  ['no movement', 'It cost $9 in 2010 before moving to 6 rooms in 2012.', 0],
  ['a list', 'They paid $5, $9 and $12.', 0],
])('%s are no further change', (_, text, count) => {
  expect(changes(text)).toHaveLength(count);
});
