/** What a finished sentence may say: each lie stops the build at its place, and honest words do not. */
import { describe, expect, test } from 'vitest';
import { complaintsOf, reworded } from '../stories/make';
import { found } from '../stories/facts';
import { whole } from '../stories/made';

const SENTENCE = 'By {to year} it was {to}, which is {times} times as many.';

/** Complaints about the story in which this sentence stands in place of its own, without their places. */
const complaintsAbout = (sentence: string): string[] =>
  complaintsOf(reworded(whole(), SENTENCE, sentence)).map((line) => line.replace(/^\d+:\d+: /, ''));

const compared = (words: string, reference: string) =>
  `“${words}” is a comparison that nothing bears out; write it as {${reference}: ${words}} or the like, or let it stand`;

describe('comparisons that are typed', () => {
  test.each([
    ['By {to year} the number grew to {to}.', compared('grew', 'rose a to b')],
    ['It went up to {to} in {to year}.', compared('went up', 'rose a to b')],
    ['The number fell to {to} in {to year}.', compared('fell', 'fell a to b')],
    ['In {to year} it was down by much, to {to}.', compared('down by', 'fell a to b')],
    ['At {to} in {to year} it was larger.', compared('larger', 'more a than b')],
    ['It overtook the trains in {to year}, at {to}.', compared('overtook', 'more a than b')],
    ['At {to} in {to year} fewer took it.', compared('fewer', 'less a than b')],
    ['{to} in {to year} was the record.', compared('record', 'record a')],
    ['{to} in {to year} was the lowest.', compared('lowest', 'lowest a')],
    ['It went faster, to {to} in {to year}.', compared('faster', 'faster a to b than c to d')],
    ['{to} in {to year} is twice that.', compared('twice', 'twice a to b')],
    ['At {to} in {to year} it was an all-time high.', compared('all-time high', 'record a')],
    ['At {to} in {to year} it was an all-time low.', compared('all-time low', 'lowest a')],
    ['{to} in {to year} was unprecedented.', compared('unprecedented', 'record a')],
    ['Never so many crossed: {to} in {to year}.', compared('Never so many', 'record a')],
    ['Never so few crossed: {to} in {to year}.', compared('Never so few', 'lowest a')],
    ['It outstripped the trains in {to year}, at {to}.', compared('outstripped', 'more a than b')],
    ['It dwarfed the trains in {to year}, at {to}.', compared('dwarfed', 'more a than b')],
    ['{to} in {to year} is the top figure.', compared('top figure', 'record a')],
    ['{to} in {to year} is the best since then.', compared('best since', 'record a')],
    ['{to} in {to year} is the worst year since.', compared('worst year since', 'lowest a')],
    ['It tripled, to {to} in {to year}.', compared('tripled', 'three times a to b')],
    ['It quadrupled, to {to} in {to year}.', compared('quadrupled', 'times a to b')],
    ['It was halved, to {to} in {to year}.', compared('halved', 'half a to b')],
    ['Dozens of ships took {to} in {to year}.', compared('Dozens of', 'a')],
    ['A decade later, in {to year}, it was {to}.', compared('decade later', 'years a to b')],
    ['The arithmetic holds: {to} in {to year}.', compared('The arithmetic holds', 'holds claim')],
    ['{to} in {to year}: it checks out.', compared('it checks out', 'holds claim')],
  ])('%s', (sentence, complaint) => {
    expect(complaintsAbout(sentence)).toContain(complaint);
  });

  test('“doubling” may stand beside the years that it takes', () => {
    expect(complaintsAbout('To reach {to}, doubling took {doubling} years.')).toEqual([]);
    expect(complaintsAbout('Doubling was all it did, to {to} in {to year}.')).toContain(
      compared('Doubling', 'twice a to b'),
    );
    const called = reworded(
      whole(),
      SENTENCE,
      'Doubling, it was {doubling-2005} in {doubling-2005 year}.',
    );
    const facts = [...called.facts, found('doubling-2005', 500)];
    expect(complaintsOf({ ...called, facts }).join()).toContain('“Doubling” is a comparison');
  });
});

describe('what the extractor reads', () => {
  test.each([
    ['By 2010 it was {to}.', '“2010” is typed; write {ferries-2010 year}'],
    ['By {to year} it was 900.', '“900” is typed; write {ferries-2010}'],
    [
      'By {to year} it was {to}, ten times that.',
      '“ten times” is typed, and no figure bears it out; write a reference, or let it stand',
    ],
    [
      'By {to year} it was {to} percent.',
      '{to} reads as “900 percent”, but ferries-2010 is no number of percent',
    ],
    [
      'It took {years ferries-1990 to ferries-2010} months.',
      '{years ferries-1990 to ferries-2010} reads as “20 months”, but span-ferries-1990-ferries-2010 is no number of months',
    ],
    [
      'By {to year} it was nearly {to}.',
      '{to} reads as “nearly 900”, and ferries-2010 is not “nearly” that',
    ],
    [
      'By {to year} it was {to}, over {times} times as many.',
      '{times} reads as “over 22.5 times”, and multiple-ferries-1990-ferries-2010 is not “more than” that',
    ],
  ])('%s', (sentence, complaint) => {
    expect(complaintsAbout(sentence)).toContain(complaint);
  });

  test.each([
    'By {to year} it was about {to}, or {times} times as many.',
    'By {to year} it was {to}, after {years ferries-1990 to ferries-2010} years.',
    'By {to year} it {rose: went up} to {to}.',
  ])('%s is honest', (sentence) => {
    expect(complaintsAbout(sentence)).toEqual([]);
  });
});

describe('years', () => {
  test.each([
    [
      'By {from year} it was {to}.',
      '{to} is of 2010, and the sentence says 1990; name its own year',
    ],
    [
      'In {from year} it was {from}, and in {from year} {to}.',
      '{from year} says 1990 again; a slip of the pen?',
      '{to} is of 2010, and the sentence says 1990; name its own year',
    ],
    [
      'It was {ferries-2000} then.',
      '{ferries-2000} is of 2000, which is said nowhere near; name its year',
    ],
  ])('%s', (sentence, ...complaints) => {
    expect(complaintsAbout(sentence)).toEqual(expect.arrayContaining(complaints));
  });
});

test('a figure said twice in one statement is a slip of the pen', () => {
  expect(complaintsAbout('By {to year} it was {to}, and {to} it was.')).toEqual([
    '{to} says 900 again; a slip of the pen?',
  ]);
});

test('words that a story lets stand may stand, there alone', () => {
  const sentence = 'By {to year} fewer said no: it was {to}.';
  const allowed = (words: string) =>
    complaintsOf({
      ...whole(),
      words: `let stand: “${words}”\n${reworded(whole(), SENTENCE, sentence).words}`,
    });
  expect(allowed('fewer said no')).toEqual([]);
  expect(allowed('fewer said yes')).toHaveLength(1);
});
