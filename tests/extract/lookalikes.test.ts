import { expect, test } from 'vitest';
import { readBlock } from '../../src/extract/pipeline';

function complete(text: string): string[] {
  return readBlock(text, '2017-09-05')
    .filter((reading) => reading.kind === 'date' || reading.unit !== null)
    .map((reading) => reading.text);
}

test.each([
  ['a telephone', 'call 02-398-3114'],
  ['a score', 'they won 3-2'],
  ['a time of day', 'at 10:30 a.m.'],
  ['an address', 'see https://example.com/2014/30000'],
  ['a model', 'a Boeing 737, a Covid-19 test kit, 5G and the G20'],
  ['an age', 'a 30-year-old'],
  ['an article of law', 'Article 9 of the law'],
  ['a page', 'page 3 of 5'],
  ['a percentage', 'up 12 percent, or 12%'],
  ['a rate', 'three times a week, or 10 times'],
  ['other dollars', 'A$5 million, HK$30 and C$7'],
  ['a currency without a unit', '€3 million, ₩400 and 300 won'],
  ['a badly grouped number', '12,34 people'],
  ['small numbers in words', 'one, two countries, both, between the two'],
])('%s is no quantity', (_, text) => {
  expect(complete(text)).toEqual([]);
});

test.each([
  ['a part', 'the second half, a third of it'],
  ['a title', 'the first lady'],
  ['a duration', 'ten seconds'],
  ['a superlative', 'the second-largest test'],
  ['an infinitive', 'the first to test it'],
])('%s is no ordinal', (_, text) => {
  expect(complete(text)).toEqual([]);
});

test.each([
  ['a verb', 'they march on'],
  ['a wish', 'it may be, as they sat in the sun'],
  ['the present', 'we move forward from now'],
  ['a decade', 'in the 1990s'],
  ['a span of years', 'in 1992-93, in 2014/15'],
  ['a month without its year', 'on 3 March'],
  ['a date counted from another date', 'from that of a year earlier'],
  ['a room', 'Room 2014'],
])('%s is no date', (_, text) => {
  expect(complete(text)).toEqual([]);
});

test.each([
  ['years', 'Visitors came from 1990 to 2016.', []],
  ['a count of something else', 'The fleet of the people grew from 300 ships to 440 ships.', []],
  ['percentages', 'The share of people grew from 3% to 5%.', []],
  ['money without a currency', 'Trade grew from 190 million to 250 million.', []],
  ['money and people', 'Trade went from $5 to 300 people.', ['$5', '300 people']],
])('from and to between %s is no change of a series', (_, text, expected) => {
  expect(complete(text)).toEqual(expected);
  expect(readBlock(text, '2017-09-05').every((r) => r.kind === 'date' || !r.series)).toBe(true);
});

test('a year at the head of a sentence is not the number of the people after it', () => {
  expect(complete('In 1992 people crossed the river.')).toEqual(['1992']);
});
