import { expect, test } from 'vitest';
import { InputError } from '../../src/facts/problems';
import { why } from '../../src/extract/why';

const text = `Earnings were $5.9 million, compared with $6.4 million a year earlier. They had 44 of it.

On page 12 it says that sales doubled in March, and that it aims for 30\u00ad0 tonnes.`;

const told = (words: string) => why(text, words, { published: '2017-09-05' });

test.each([
  ['$6.4 million', 'money finds usd: the text gives the currency'],
  ['$6.4 million', '“behind a comparison” holds: compared'],
  ['$6.4 million', '“behind from” does not hold: the words before it do not fit'],
  ['$6.4 million', 'takeDates makes it 6400000 usd, of 2016: the text gives the currency'],
  ['a year earlier', 'countedFrom reads “a year earlier” as 2016: '],
  ['$5.9 million', '“$5.9 million” is US$5.9 million; high: the text gives the currency'],
  ['44', 'nothing there for money, multiple, measure, duration, count'],
  ['44', 'not at all'],
  ['12', 'label, “a label”: “page 12” counts nothing'],
  ['doubled', 'multiplesInWords reads “doubled” as 2 times'],
  ['doubled', 'nothing there for fractionsInWords, factorsInWords, placesInSequence'],
  ['March', 'month reads “March” as 2017-03: the year is the one nearest'],
  ['March', 'nothing there for interval, accounts'],
  [
    '300 tonnes',
    'nothing there for money, multiple\n    measure finds tonnes: the text gives the unit',
  ],
  ['300 tonnes', '“what is aimed at” holds: target'],
])('of "%s" it is told: %s', (words, expected) => {
  expect(told(words)).toContain(expected);
});

test('each place where the words stand is told of, be they on two lines or not', () => {
  expect(told('it').match(/^“it” in /gm)).toHaveLength(4);
  expect(told('of  it')).toMatch(/^“of it” in “They had 44 of it.”\n/);
  expect(told('earlier. They')).toMatch(/^“earlier. ” in [^]*\n\n“They” in /);
});

test.each(['45', ' ', '$5x9'])(
  'that "%s" is not in the text is an error that says what to do',
  (words) => {
    expect(() => told(words)).toThrow(InputError);
    expect(() => told(words)).toThrow(
      `"${words}" is not in the text that is read; give words as they stand there (--text FILE writes it)`,
    );
  },
);
