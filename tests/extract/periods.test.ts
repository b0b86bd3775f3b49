import { expect, test } from 'vitest';
import { changes, dates } from './read';

/** What a text's dates are, told apart from their words. */
const periods = (text: string, day?: string) =>
  dates(text, day).map((line) => / (\S+) (?:stated|inferred)$/.exec(line)?.[1]);

test.each([
  ['Thefts rose on the previous year. Robberies rose on the previous year.', ['2016', '2016']],
  [
    'In 2014 it was 5. Sales rose on a year earlier. Costs rose on a year earlier.',
    ['2014', '2013', '2013'],
  ],
  ['In 2014 it was 5. It fell from the same period last year.', ['2014', '2016']],
  ['In June 2016 it was 5, in the same month last year 4.', ['2016-06', '2015-06']],
  ['On 9 April it was 12 euros, the day before 11.', ['2017-04-09', '2017-04-08']],
  ['Last week 12 ships came, the week before 11.', ['2017-W35', '2017-W34']],
  ['In 2014 it was 5. It fell the day before.', ['2014', '2017-09-04']],
])(
  'a date is counted from what it is told of, and no date from a counted one: %s',
  (text, expected) => {
    expect(periods(text)).toEqual(expected);
  },
);

test.each([
  ['There were 93 cases from January to August.', '2019-09-15', ['2019-01', '2019-08']],
  ['It burned from January 1 to July 31.', '2020-08-09', ['2020-01-01', '2020-07-31']],
  ['It is closed from January.', '2019-09-15', ['2020-01']],
  ['Sales for January were good.', '2019-09-15', ['2019-01']],
  ['Sales, less than forecast, fell in the third quarter.', '2024-06-12', ['2023-Q3']],
  ['Sales are forecast to fall in the third quarter.', '2024-06-12', ['2024-Q3']],
  ['Sales fell due to floods in November.', '2024-06-12', ['2023-11']],
  ['It is due in November.', '2024-06-12', ['2024-11']],
])('the past is told apart from the future: %s', (text, day, expected) => {
  expect(periods(text, day)).toEqual(expected);
});

test.each([
  ['It ran on 16-18 December.', ['2016-12-16', '2016-12-18']],
  ['Exports in January-July 2019 rose.', ['2019-01/2019-07']],
  ['Exports in Nov-Feb 2019 rose.', ['2018-11/2019-02']],
  ['Exports in January–March rose.', ['2017-01/2017-03']],
  ['Sales from April to June in 2015 fell.', ['2015-04', '2015-06']],
  ['In 2015, from February to December, 44 ships called.', ['2015', '2015-02', '2015-12']],
  ['Jan-Jan', []],
])('both ends of an interval are of its year: %s', (text, expected) => {
  expect(periods(text).filter(Boolean)).toEqual(expected);
});

test.each([
  ['the first quarter of 2014-15', '2014/2015'],
  ['Last year’s second quarter was good.', '2016-Q2'],
  ['the 2012 second quarter', '2012-Q2'],
  ['In FY2013/14 it rose.', '2013/2014'],
  ['In FY24 it rose.', '2024'],
  ['In FY2015 it rose.', '2015'],
  ['In 1QFY15 it rose.', '2015-Q1'],
  ['Q1 FY2015 was good.', '2015-Q1'],
  ['Q2’13 was good.', '2013-Q2'],
  ['2Q14 was good.', '2014-Q2'],
  ['1H14 was good.', '2014-H1'],
])('years of accounts and their parts: %s', (text, expected) => {
  expect(periods(text, '2025-02-01').map((it) => it?.replace('2016-Q2', '2024-Q2'))).toEqual([
    expected.replace('2016-Q2', '2024-Q2'),
  ]);
});

test.each(['In Q7 it rose.', 'a 2h24 trip', 'In 3H14 it rose.', 'flight QFY24', '12FY24x'])(
  'these are none: %s',
  (text) => {
    expect(periods(text)).toEqual([]);
  },
);

test('a number behind a quarter is no year', () => {
  expect(periods('In Q2 23 ships came.')).toEqual(['2017-Q2']);
});

test.each([
  ['early-2014', '2014'],
  ['end-December', '2016-12'],
  ['2014 Aug', '2014-08'],
  ['Aug-13   Jul-13', '2013-08'],
  ['a fortnight ago', '2017-W34'],
  ['a week and a half ago', '2017-W34'],
  ['a year and a half ago', '2016-03'],
  ['a century ago', '1917'],
  ['up 5% since the start of the year', '2017'],
  ['PRICES ROSE IN MAY', '2017-05'],
  ['the day before yesterday', '2017-09-03'],
  ['the 11 September attacks', '2001-09-11'],
])('"%s" is a date', (text, expected) => {
  expect(periods(text)[0]).toBe(expected);
});

test.each(['the Independent on Sunday', 'THEY MAY SAY', 'a century of ships', 'In 2014 May spoke'])(
  '"%s" is none but its year',
  (text) => {
    expect(periods(text).filter((it) => it !== '2014')).toEqual([]);
  },
);

test('a change runs forward, or is none', () => {
  expect(changes('On 9 April it stood at 12 euros, from 11 the day before.')).toEqual([
    '11 eur 2017-04-08 -> 12 eur 2017-04-09, up, unchecked',
  ]);
  expect(changes('It was 12 euros in 2010, compared with 11 euros in 2014.')).toEqual([]);
});
