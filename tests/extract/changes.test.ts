import { expect, test } from 'vitest';
import { readBlock } from '../../src/extract/pipeline';
import { read } from './read';

test('both ends of a change have the series of their clause', () => {
  expect(read('Trade fell from US$40 billion in 2012 to $9.5 billion in 2013.')).toEqual([
    '"US$40 billion in 2012" 40000000000 usd 2012 stated trade',
    '"$9.5 billion in 2013" 9500000000 usd 2013 stated trade',
  ]);
});

test('a bare number has the unit of its partner', () => {
  expect(read('Arrivals rose from 700 visitors in 1999 to 1,500 last year.')).toEqual([
    '"700 visitors in 1999" 700 people 1999 stated',
    '"1,500 last year" 1500 people 2016 inferred',
  ]);
});

test('two bare numbers have the unit of the series they belong to', () => {
  expect(read('The flow of tourists rose from 700 in 1999 to 1,500 in 2003.')).toEqual([
    '"700 in 1999" 700 people 1999 stated people',
    '"1,500 in 2003" 1500 people 2003 stated people',
  ]);
});

test('the subject is looked for in the clause of the change, not before it', () => {
  const text =
    'Trade with N. Korea halted, while visitors to S. Korea rose from 700 in 1999 to 900 in 2000.';
  expect(read(text).slice(0, 1)).toEqual(['"700 in 1999" 700 people 1999 stated people']);
});

test('a subject of another unit does not name the series', () => {
  expect(read('Visitors paid as trade grew from $1 million to $2 million.')).toEqual([
    '"$1 million" 1000000 usd trade',
    '"$2 million" 2000000 usd trade',
  ]);
});

test('a change without a known subject belongs to no series', () => {
  expect(read('Prices rose from $5 in 1999 to $9 in 2000.')).toEqual([
    '"$5 in 1999" 5 usd 1999 stated',
    '"$9 in 2000" 9 usd 2000 stated',
  ]);
});

test('a multiple spans the change that it leads into', () => {
  const [multiple] = readBlock(
    'Turnover grew about 12 times from $1 billion in 1990 to $12 billion last year.',
    '2001-04-01',
  );
  expect(multiple).toMatchObject({
    text: 'about 12 times',
    value: 12,
    unit: 'times',
    approximation: 'around',
    since: { date: '1990', basis: 'stated' },
    period: { date: '2000', basis: 'inferred' },
    series: 'trade',
  });
});
