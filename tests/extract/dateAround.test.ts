import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { isPeriod } from '../../src/facts/period';
import { changes } from './read';

/** The first quantity of a text with the dates that it has: `14 percent, 2012 to 2020`. */
function dated(text: string, at = 0): string {
  const { value, upper, unit, since, period } = extract(text, { published: '2021-07-26' })
    .quantities[at]!;
  const told = upper === null ? value : `${value}–${upper}`;
  const when = since ? [since.date, 'to', period?.date ?? '?'] : [period?.date ?? 'undated'];
  return `${told} ${unit}, ${when.join(' ')}`;
}

test.each([
  ['Costs rose by 14 percent between 2012 and 2020.', '14 percent, 2012 to 2020'],
  ['Costs rose 14 percent from 2012 to 2020.', '14 percent, 2012 to 2020'],
  ['Between 2012 and 2020, costs rose by 14 percent.', '14 percent, 2012 to 2020'],
  ['A 57 percent increase over 1990 was seen.', '57 percent, 1990 to ?'],
  ['Numbers are up 57 percent since 1990.', '57 percent, 1990 to ?'],
  ['A drop of 2.5 percentage points from 2016 followed.', '2.5 percentage-points, 2016 to ?'],
])('"%s": a movement has the dates of its ends', (text, expected) => {
  expect(dated(text)).toBe(expected);
});

test.each([
  ['From 1860 to 1920, it ranged between 13 percent and 15 percent.', '13–15 percent, 1860/1920'],
  ['Some 300 ships sank between 1990 and 2016.', '300 ships, 1990/2016'],
  ['Between March and May 2020 the port saw 40 ships.', '40 ships, 2020-03/2020-05'],
])('"%s": what did not move has the whole span', (text, expected) => {
  expect(dated(text)).toBe(expected);
});

test.each([
  ['In 2016, returns rose to $492.', '492 usd, 2016'],
  ['In 2000, some 52 percent came from Asia.', '52 percent, 2000'],
  ['But in the first quarter of 2019 the fleet had 40 ships.', '40 ships, 2019-Q1'],
  ['It was the most since 1930, when 11.6 percent were.', '11.6 percent, 1930'],
  ['By 2015, when the bridge closed, 900 visitors came.', '900 people, 2015'],
])('"%s": a date at the head reaches the quantity behind it', (text, expected) => {
  expect(dated(text)).toBe(expected);
});

test('each of several quantities has the date at the head', () => {
  const text =
    'In 2000, 52 percent came from Asia, 26 percent from Peru and 15 percent from Spain.';
  expect([0, 1, 2].map((at) => dated(text, at))).toEqual([
    '52 percent, 2000',
    '26 percent, 2000',
    '15 percent, 2000',
  ]);
});

test.each([
  ['another clause', 'In 2016, the firm, which has 300 workers, grew.', 0],
  ['a statement', 'In 2016 the mayor said 300 ships came.', 0],
  ['the present', 'In 2016 the port was small and today it has 300 ships.', 0],
  ['another sentence', 'In 2016 it closed. The port has 300 ships.', 0],
  ['a plan', 'In 2016 it was agreed that 300 ships were enough.', 0],
  ['what it is compared with', 'In 2016 sales rose to $5bn from $3bn.', 1],
  ['a day', 'On Tuesday, 300 ships sailed.', 0],
  ['a length of time', 'In 2016 the ferry took three weeks.', 0],
  ['a date in passing', 'The fleet of 2016 is old and 300 ships are too many.', 0],
  ['a span far off', 'He led it from 2012 to 2020; it has 300 ships.', 0],
])('a date does not reach past %s', (_, text, at) => {
  expect(dated(text, at)).toContain(', undated');
});

test('the first end of a change keeps clear of a date that is the second’s', () => {
  expect(changes('In 2016 sales rose to $5bn from $3bn.')).toEqual([
    '3000000000 usd -> 5000000000 usd 2016, up, unchecked',
  ]);
});

test.each([
  [
    'From 1990 to 2020 the herd grew from 3,000 to 12,000.',
    '3000 number 1990 -> 12000 number 2020, up',
  ],
  [
    'Between 1990 and 2020 the herd grew from 3,000 to 12,000 animals.',
    '3000 animals 1990 -> 12000 animals 2020, up',
  ],
  ['Costs rose from $438 to $500 between 2012 to 2020.', '438 usd 2012 -> 500 usd 2020, up'],
  [
    'Costs fell to $438 from $500 between May 2012 and May 2020.',
    '500 usd 2012-05 -> 438 usd 2020-05, down',
  ],
])('"%s": both ends of a change have the dates of its span', (text, expected) => {
  expect(changes(text)).toEqual([`${expected}, unchecked`]);
});

test('an end with a date of its own keeps it beside a span', () => {
  expect(changes('Costs rose from $438 in 2013 to $500 in 2019 between 2012 and 2020.')).toEqual([
    '438 usd 2013 -> 500 usd 2019, up, unchecked',
  ]);
});

test.each([
  'It opened from 28 to 31 February 2020.',
  'From 29 to 31 April 2021 it was shut.',
  'On 29 February it opened.',
  'It opened on 28 and 30 February 2020.',
])('"%s": what no calendar has is no date', (text) => {
  const { dates } = extract(text, { published: '2021-07-26' });
  expect(dates.map(({ period }) => period.date).filter((date) => !isPeriod(date))).toEqual([]);
});
