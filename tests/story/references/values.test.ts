import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/facts/fact';
import { forms } from '../../../src/story/references/values';
import { day, found, foundDay, said } from '../../stories/facts';
import { Speaker } from './speak';

const ferries = [
  said('ferries-1990', 40, { approximation: 'around' }),
  found('ferries-2000-05', 300, { caveat: 'one company only' }),
  said('ferries', 22, { unit: 'times', approximation: 'more than' }),
  said('tolls-2010', 2_500_000, { unit: 'usd' }),
];
const dates = [day('bridge-opens', '2010-06-26'), foundDay('ferry-ends', '2010')];
const speaker = new Speaker({ facts: [...ferries, ...dates] });

describe('a value', () => {
  test.each([
    ['{ferries-1990}', 'around 40'],
    ['{ferries-2000-05}', '300'],
    ['{ferries}', 'more than 22 times'],
    ['{tolls-2010}', 'US$2.5 million'],
    ['{bridge-opens}', '26 June 2010'],
    ['{ferry-ends}', '2010'],
  ])('%s is said as its source gives it: %s', (words, text) => {
    expect(speaker.text(words)).toBe(text);
  });

  test('it leads to the figure of its fact', () => {
    const [part] = speaker.spoken('{ferries-1990}');
    expect(part).toMatchObject({ shown: true, figures: [{ id: 'ferries-1990' }] });
  });

  test('says itself: words behind a colon would not be checked', () => {
    expect(speaker.refusal('{ferries-1990: a boatful}')).toBe(
      'it says “around 40” by itself; words behind a colon are for what compares, as {rose a to b: grew}',
    );
  });
});

describe('a form', () => {
  test.each([
    ['{ferries-1990 year}', '1990'],
    ['{ferries-2000-05 year}', '2000'],
    ['{bridge-opens year}', '2010'],
    ['{ferries-1990 date}', '1990'],
    ['{ferries-2000-05 date}', 'May 2000'],
    ['{bridge-opens date}', '26 June 2010'],
    ['{bridge-opens weekday}', 'Saturday'],
    ['{ferries-1990 bare}', '40'],
    ['{ferries bare}', '22 times'],
    ['{tolls-2010 number}', '2.5 million'],
    ['{ferries number}', '22'],
    ['{ferries-1990 quote}', '40 in 1990'],
    ['{bridge-opens quote}', 'that day'],
    ['{ferries-1990 publisher}', 'The Ferryman'],
    ['{ferries-2000-05 publisher}', 'Harbour Board'],
    ['{ferries-1990 published}', '2011'],
    ['{ferries-2000-05 published}', '2010'],
  ])('%s is %s', (words, text) => {
    expect(speaker.text(words)).toBe(text);
  });

  test('every form is held above', () => {
    expect(Object.keys(forms).sort()).toEqual(
      ['bare', 'date', 'number', 'publisher', 'published', 'quote', 'weekday', 'year'].sort(),
    );
  });

  test('a publisher is a name, and leads to no row; a year leads to its figure’s', () => {
    expect(speaker.spoken('{ferries-1990 publisher}')[0]).not.toHaveProperty('shown');
    expect(speaker.spoken('{ferries-1990 year}')[0]).toHaveProperty('shown', true);
  });

  test.each([
    ['{ferries year}', 'ferries has no date'],
    ['{ferries date}', 'ferries has no date'],
    ['{ferries-1990 weekday}', '"1990" is not an ISO day'],
    ['{bridge-opens bare}', 'bridge-opens is a date, which has no reservation'],
    ['{bridge-opens number}', 'bridge-opens is a date, which has no unit'],
    ['{ferries-2000-05 quote}', 'ferries-2000-05 was not read in the article'],
    ['{ferries-1990 yaer}', '"yaer" is no form of a fact; nearest: year, bare'],
    [
      '{ferries-1990 colour}',
      '"colour" is no form of a fact; use one of year, date, weekday, bare, number, quote, publisher, published',
    ],
    ['{ferries-1990 year date}', '"year date" is no form of a fact; nearest: year'],
  ])('%s is refused: %s', (words, message) => {
    expect(speaker.refusal(words)).toBe(message);
  });

  test('a source without a date was published in no year', () => {
    const { date: _, ...source } = found('a', 1).source;
    const undated = new Speaker({ facts: [found('a', 1, { source })] });
    expect(undated.refusal('{a published}')).toBe('its source harbour-board has no date');
  });
});

describe('an id', () => {
  test.each([
    ['{ferries-1909}', 'no fact has the id "ferries-1909"; nearest: ferries-1990'],
    ['{frries}', 'no fact has the id "frries"; nearest: ferries'],
    [
      '{zebra}',
      'no fact has the id "zebra"; use one of ferries-1990, ferries-2000-05, ferries, tolls-2010, bridge-opens, ferry-ends',
    ],
    ['{ferries-1909 year}', 'no fact has the id "ferries-1909"; nearest: ferries-1990'],
    ['{tims ferries-1990 to ferries}', 'nothing is called "tims"; nearest: times'],
    ['{xylophone a b}', 'nothing is called "xylophone"'],
    ['{from}', 'there is no "from" here; set "series: id to id", or write the id'],
    ['{to year}', 'there is no "to" here; set "series: id to id", or write the id'],
  ])('that is not there is refused with the nearest ones: %s', (words, message) => {
    expect(speaker.refusal(words)).toBe(message);
  });

  test('from and to are the ends of the chapter’s pair', () => {
    const [from, , to] = ferries as [Quantity, Quantity, Quantity];
    const paired = new Speaker({ facts: ferries, pair: [from, to] });
    expect(paired.text('{from year}: {from}, then {to}')).toBe(
      '1990: around 40, then more than 22 times',
    );
    expect(paired.refusal('{form}')).toContain('no fact has the id "form"');
  });
});
