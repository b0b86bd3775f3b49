import { expect, test } from 'vitest';
import { changes, quantities } from './read';

test.each([
  ['Revenue was $12bn compared to $10bn in 2012.', '10000000000 usd 2012 -> 12000000000 usd'],
  ['It sold 390 tonnes as compared to just 215 tonnes last year.', '215 tonnes 2016 -> 390 tonnes'],
  ['Revenue came to €4.1bn versus €3.8bn a year earlier.', '3800000000 eur 2016 -> 4100000000 eur'],
  ['Turnover of £88 was above the £80 of 2012.', '80 gbp 2012 -> 88 gbp'],
  ['The club has 500 members, as against 300 previously.', '300 people -> 500 people'],
  ['Sales were $60, against $45 in 2012 and a forecast of $70.', '45 usd 2012 -> 60 usd'],
  ['Revenue was $8, a rise of 4% over last year’s revenue of $7.', '7 usd 2016 -> 8 usd'],
  ['Orders rose to $66 from a downwardly revised $64 in April.', '64 usd 2017-04 -> 66 usd'],
  ['It closed at $12 after closing at $10 in 2016.', '10 usd 2016 -> 12 usd'],
  ['Interest takes 13 percent, up from 6.6 percent in 2010.', '6.6 percent 2010 -> 13 percent'],
  [
    'It grew from one in eight in 2001 to one in five in 2011.',
    '0.125 share 2001 -> 0.2 share 2011',
  ],
])('two values that are compared are a change: %s', (text, expected) => {
  expect(changes(text)[0]).toContain(expected);
});

test.each([
  'Revenue was $12bn compared to a forecast of $10bn for 2012.',
  'Revenue was $12bn and came to $10bn.',
  'It varied from 1.23 in Portugal to 2.01 in France.',
  'The index was 80 percent in 2010. It was 16 per cent below the average of the last decade.',
  'It is 20% above the third of them in 2012.',
])('these are none: %s', (text) => {
  expect(changes(text)).toEqual([]);
});

test('two pairs in a sentence are two changes, of one time', () => {
  expect(
    changes('It made $59 or $0.20 a share, compared with $64 or $0.22 a share a year earlier.'),
  ).toEqual([
    '64 usd 2016 -> 59 usd, down, unchecked',
    '0.22 usd-per-share 2016 -> 0.2 usd-per-share, down, unchecked',
  ]);
  expect(changes('Sales were £650 ($1,200; €90) against £722 ($1,300) in 2012.')).toEqual([
    '722 gbp 2012 -> 650 gbp, down, unchecked',
    '1300 usd 2012 -> 1200 usd, down, unchecked',
  ]);
});

test.each([
  ['The price cap will go up from £1,568 to £1,717.', 1],
  ['The range of the car rose from 300 km to 420 km.', 1],
  ['It raised its range from 300 km to 420 km.', 1],
  ['Its average age edged from 38.1 years to 38.4 years.', 1],
  ['Ticket prices run from $20 to $90.', 0],
  ['The prices span from $20 to $90.', 0],
])('a movement is no range, and a range no movement: %s', (text, expected) => {
  expect(changes(text)).toHaveLength(expected);
  expect(quantities(text)).toHaveLength(expected + 1);
});

test.each(['Labour led by 39% to 34%.', 'The bill passed by 34% to 39%.'])(
  'two sides are no range: %s',
  (text) => {
    expect(quantities(text)).toHaveLength(2);
  },
);
