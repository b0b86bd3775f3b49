import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { changes, quantities } from './read';

test.each([
  [
    'Trade fell from US$40 billion in 2012 to $9.5 billion in 2013.',
    '40000000000 usd 2012 -> 9500000000 usd 2013, down, unchecked',
  ],
  [
    'Exports rose to $3.4 billion in 2019 from $3.0 billion in 2018.',
    '3000000000 usd 2018 -> 3400000000 usd 2019, up, unchecked',
  ],
  [
    'Visitors reached 440,000, up from 30,000 a year earlier.',
    '30000 people 2016 -> 440000 people, up, unchecked',
  ],
  [
    'Sales were €12bn, compared with €10bn in 2015.',
    '10000000000 eur 2015 -> 12000000000 eur, up, unchecked',
  ],
  ['The number of ferries rose to 12 from 9.', '9 ferries -> 12 ferries, up, unchecked'],
  [
    'Arrivals rose from 700 visitors in 1999 to 1,500 last year.',
    '700 people 1999 -> 1500 people 2016, up, unchecked',
  ],
  ['The index fell from 2,100 to 2,048.', '2100 number -> 2048 number, down, unchecked'],
  ['Oil rose to $45 a barrel from $40.', '40 usd-per-barrel -> 45 usd-per-barrel, up, unchecked'],
  [
    'Inflation eased to 2.1 percent from May’s 2.4 percent.',
    '2.4 percent 2017-05 -> 2.1 percent, down, unchecked',
  ],
  ['Unemployment: 4.5% → 4.1%', '4.5 percent -> 4.1 percent, down, unchecked'],
  [
    'In 1992 the catch was 6,400 tonnes; in 2014 it was 81,000 tonnes.',
    '6400 tonnes 1992 -> 81000 tonnes 2014, up, unchecked',
  ],
  ['The club has 440 members. In 2010 it had 300.', '300 people 2010 -> 440 people, up, unchecked'],
  ['Tickets cost $12.\n\nA year earlier they cost $9.', '9 usd 2016 -> 12 usd, up, unchecked'],
])('%s', (text, expected) => {
  expect(changes(text)).toEqual([expected]);
});

test('a value can have two pasts', () => {
  expect(
    changes('The rate eased to 9.8 percent, from 10.1 percent in March and 12.2 percent in 2015.'),
  ).toEqual([
    '10.1 percent 2017-03 -> 9.8 percent, down, unchecked',
    '12.2 percent 2015 -> 9.8 percent, down, unchecked',
  ]);
});

test.each([
  ['Turnover jumped 4 times from £2m to £8m.', '4 times, 4: holds'],
  ['Turnover rose 12 percent to £3.4bn from £3.0bn.', '12 percent, 13.3333: holds'],
  ['Turnover rose 20 percent to £3.4bn from £3.0bn.', '20 percent, 13.3333: fails'],
  ['Turnover more than doubled from £2m to £5m.', '2 times, 2.5: holds'],
  ['Turnover more than doubled from £2.0m to £3.0m.', '2 times, 1.5: fails'],
  ['Turnover halved from £6m to £3m.', '0.5 times, 0.5: holds'],
  ['Turnover fell threefold from £9m to £3m.', '3 times, 3: holds'],
  ['Turnover rose by £300 to £1,500 from £1,200.', '300 difference, 300: holds'],
  [
    'The rate fell to 4.1 percent from 4.5 percent, a drop of 0.4 percentage points.',
    '0.4 percentage-points, 0.4: holds',
  ],
  ['Turnover was cut from £31m to £24.8m, a cut of a quarter.', '25 percent, 20: fails'],
])('%s', (text, claim) => {
  expect(changes(text)[0]?.split('; ').slice(1)).toEqual([claim]);
});

test('rounding of the ends excuses a claim, and no more than that', () => {
  expect(changes('Sales rose 50 percent from £2m to £3m.')[0]).toContain('holds');
  expect(changes('Sales rose 50 percent from £2.00m to £2.60m.')[0]).toContain('fails');
});

test('a claim that fails is told with what the ends give', () => {
  const { changes: found } = extract('Sales rose 20 percent to £3.4bn from £3.0bn.', {
    published: null,
  });
  expect(found[0]?.finding).toBe(
    'the text says 20 percent, the ends give 13.33 percent (9.836 to 16.95 by their rounding)',
  );
});

test('words that go the other way than the values are told', () => {
  const { changes: found } = extract('Sales fell from £3bn to £5bn.', { published: null });
  expect(found[0]).toMatchObject({
    verdict: 'fails',
    direction: 'up',
    finding: 'the words say it went down, the values go up',
  });
});

test('a percentage of another clause is no claim', () => {
  expect(changes('Sales rose to £3bn from £2bn, while costs fell 5 percent.')[0]).toContain(
    'unchecked',
  );
});

test('both ends have the series of their clause, and not that of the clause before', () => {
  const text =
    'Trade with N. Korea halted, while visitors to S. Korea rose from 700 in 1999 to 900 in 2000.';
  expect(quantities(text)).toEqual([
    '"700 in 1999" 700 people 1999 stated people',
    '"900 in 2000" 900 people 2000 stated people',
  ]);
});

test('a multiple spans the change that it leads into', () => {
  const {
    quantities: [multiple],
  } = extract('Turnover grew about 12 times from $1 billion in 1990 to $12 billion last year.', {
    published: '2001-04-01',
  });
  expect(multiple).toMatchObject({
    value: 12,
    unit: 'times',
    approximation: 'around',
    since: { date: '1990', basis: 'stated' },
    period: { date: '2000', basis: 'inferred' },
    series: 'trade',
    reported: { fragment: 'about 12 times' },
  });
});

test.each([
  ['Returns, which equal the price of a bushel, fell from $9 to $5.', null],
  ['Its yield, whose price is low, fell from $9 to $5.', null],
  ['Prices, which the state sets, fell from $9 to $5.', 'prices'],
  ['Prices fell, which hurt, from $9 to $5.', 'prices'],
])('"%s": what is said aside is no subject', (text, series) => {
  const { changes: found } = extract(text, { published: null });
  expect(found.map((change) => change.series)).toEqual([series]);
});
