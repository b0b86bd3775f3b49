import { expect, test } from 'vitest';
import { changes, dates, quantities } from './read';

test.each([
  ['a telephone', 'call 02-398-3114'],
  ['a telephone abroad', 'ring +44 20 7946 0958'],
  ['a telephone with a code in brackets', 'on (202) 555-0123'],
  ['a hotline', 'The hotline is 01632 960 118.'],
  ['a score', 'they won 3-2'],
  ['a score in sets', 'she won 6-4, 6-3'],
  ['a margin', 'a 5-4 ruling'],
  ['a result', 'Rangers 2, Rovers 1.'],
  ['a time of day', 'at 10:30 a.m.'],
  ['an hour', 'at 9 p.m.'],
  ['a time in words', 'by six o’clock'],
  ['a military time', 'at 0900 GMT'],
  ['an address', 'see https://example.com/2014/30000'],
  ['a site', 'see example.com/30000/cars'],
  ['a mail address', 'write to desk30@example.com'],
  ['a tag', 'under #30000jobs'],
  ['a model', 'a Boeing 737, a Covid-19 test kit, 5G and the G20'],
  ['a model with its plural', 'She flew Boeing 737 jets'],
  ['an index', 'S&P 500 companies'],
  ['a group', 'the Group of 20'],
  ['an age', 'a 30-year-old'],
  ['an age in words', 'her ten-year-old son'],
  ['an age with its verb', 'people aged 18 to 24'],
  ['a bound of age', 'those over 65'],
  ['a decade of life', 'in her 30s'],
  ['an article of law', 'Article 9 of the law'],
  ['a section of law', 'under Section 230'],
  ['a resolution', 'Resolution 2371 of the council'],
  ['a page', 'page 3 of 5'],
  ['a number in a list', '1. Ferries\n2. Trains'],
  ['a citation', 'as shown [12, 13]'],
  ['an author and year', 'as shown (Smith et al., 2015)'],
  ['an issue of a journal', 'Salud 57(4):112-118'],
  ['a room', 'in Room 2014'],
  ['a phase', 'in phase 3 trials'],
  ['a place among the best', 'the top 100'],
  ['a base', 'per 100,000'],
  ['a frequency', 'three times a week, or 10 times'],
  ['how often something was won', 'won it four times'],
  ['odds', 'at 3 to 1 on'],
  ['a ratio', 'mixed 2:1'],
  ['a verb and no currency', 'the 30 won by them'],
  ['a badly grouped number', '12,34 people'],
  ['things already named', 'the two countries, our two nations, both'],
  ['one', 'one of them, one man said'],
  ['vague numbers', 'dozens of people, hundreds of ships, thousands'],
  ['a title in words', 'the film "Ninety Days in Winter"'],
  ['a year that counts nobody', 'In 1992 people crossed the river.'],
  ['the start of a date', 'two years ago, five years later'],
  ['a part', 'the second half, the third of May'],
  ['a title', 'the first lady'],
  ['a party', 'a third party'],
  ['a superlative', 'the second-largest test'],
  ['an infinitive', 'the first to test it'],
  ['a century', 'the 19th century'],
  ['a street', '7th Street'],
])('%s is no quantity', (_, text) => {
  expect(quantities(text)).toEqual([]);
});

test.each([
  ['a verb', 'they march on'],
  ['a wish', 'it may be, as they sat in the sun'],
  ['a person', 'May said she would stay'],
  ['the present', 'we move forward from now'],
  ['a room', 'Room 2014'],
  ['a product', 'It runs on Windows 2000'],
  ['a count of round hundreds', 'about 2000 jobs'],
  ['money', '€2016 and 2016 dollars'],
  ['a distance', '2000 metres'],
  ['an age', 'in their 40s'],
  ['a half of a match', 'He scored in the first half of the match'],
  ['a paper', 'the Sunday Times'],
  ['a sale', 'on Black Friday'],
  ['a flight', 'flight 2016'],
])('%s is no date', (_, text) => {
  expect(dates(text)).toEqual([]);
});

test.each([
  ['years', 'Visitors came from 1990 to 2016.'],
  ['a price range', 'Fines run from €3,000 to €60,000.'],
  ['ages', 'It is for children from 5 to 12 people.'],
  ['a target', 'Growth was 3 percent, against a target of 4 percent.'],
  ['another place', 'It is 3 percent here, compared with 5 percent in Japan.'],
  ['money and people', 'Trade went from $5 to 300 people.'],
  ['one end', 'Exports rose 12 percent to $3.4 billion.'],
  ['two things', 'Exports were $3bn in 2015 and imports were $4bn in 2016.'],
])('%s is no change', (_, text) => {
  expect(changes(text)).toEqual([]);
});

test.each([
  ['a day that the calendar lacks', 'On 30 February it rained.', []],
  ['an ISO day that it lacks', 'Entered 2016-02-30 by hand.', []],
  ['such a day of a year', 'It began on 31 April 2016.', ['"2016" 2016 stated']],
])('%s is no date', (_, text, found) => {
  expect(dates(text)).toEqual(found);
});
