import { describe, expect, test } from 'vitest';
import { Mistake } from '../../../src/story/document/problems';
import { plainText, wordsOf } from '../../../src/story/document/words';
import { at, shown } from './read';

const start = { line: 7, column: 3 };
const partsOf = (text: string) => wordsOf(text, start).parts;

/** Where and why words are refused. */
function mistake(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Mistake) return `${at(error.place)}: ${error.message}`;
    throw error;
  }
  return 'none';
}

const references = (text: string) =>
  partsOf(text).flatMap((part) => ('reference' in part ? [part.reference] : []));

describe('references', () => {
  test('text and references are kept apart, in their order', () => {
    expect(shown(wordsOf('In {from year} it was {from}.', start))).toBe(
      'In {from year} it was {from}.',
    );
    expect(partsOf('In {from year} it was {from}.')).toHaveLength(5);
  });

  test('nothing is no part, and a reference alone is one', () => {
    expect(partsOf('')).toEqual([]);
    expect(partsOf('{to}')).toHaveLength(1);
    expect(partsOf('{from}{to}')).toHaveLength(2);
  });

  test.each([
    ['{to}', 'to', null],
    ['{ to   year }', 'to year', null],
    ['{times\na to b}', 'times a to b', null],
    ['{rose: grown}', 'rose', 'grown'],
    ['{rose a to b:  grown\n again }', 'rose a to b', 'grown again'],
    ['{record to: the record: so far}', 'record to', 'the record: so far'],
  ])('%j has its head and its words', (text, head, words) => {
    expect(references(text)).toMatchObject([{ head, words }]);
  });

  test('a reference keeps what was written, on one line, for complaints', () => {
    expect(references('{times\n a to b}')[0]!.source).toBe('{times a to b}');
  });

  test('each part has its place, also after a line ends', () => {
    const places = partsOf('In {from}\nit was\n  {to} then {to}').map(({ place }) => at(place));
    expect(places).toEqual(['7:3', '7:6', '7:12', '8:1', '9:3', '9:7', '9:13']);
  });
});

describe('what is refused', () => {
  test.each([
    ['It {was', '7:6: { has no } after it; write the reference as {id}'],
    ['It } was', '7:6: } has no { before it; write the reference as {id}'],
    ['{a} or\n b}', '8:3: } has no { before it; write the reference as {id}'],
    ['{a {b}}', '7:3: { has no } after it; write the reference as {id}'],
    ['It was {}.', '7:10: {} names nothing; write the id of a fact in it'],
    ['It was { }.', '7:10: { } names nothing; write the id of a fact in it'],
    ['{: words}', '7:3: {: words} names nothing; write the id of a fact in it'],
    ['{rose:}', '7:3: {rose:} has no words after its colon; write them, or leave it out'],
    ['{rose: }', '7:3: {rose: } has no words after its colon; write them, or leave it out'],
    ['A&nbsp;b', '7:4: &nbsp; is shown as it stands; write the letter itself'],
    ['A &#8211; b', '7:5: &#8211; is shown as it stands; write the letter itself'],
    ['A ~~b~~', '7:5: ~~ is shown as it stands; write plain words'],
    ['A[^1]', '7:4: [^ is shown as it stands; write plain words'],
    ['| a | b |', '7:3: | a | b | is shown as it stands; write plain words'],
    ['A &#x2013; b', '7:5: &#x2013; is shown as it stands; write the letter itself'],
  ])('%j', (text, message) => {
    expect(mistake(() => wordsOf(text, start))).toBe(message);
  });

  test.each(['Smith & Sons', 'A & b; c', 'Q&A', 'R & D &'])(
    'an ampersand is a letter: %s',
    (text) => {
      expect(shown(wordsOf(text, start))).toBe(text);
    },
  );
});

test('braces with a backslash are braces', () => {
  expect(shown(wordsOf('a \\{b\\} c', start))).toBe('a {b} c');
  expect(references('a \\{b\\} {to}')).toHaveLength(1);
});

test('plain words are without spaces at their ends, and refuse a reference where it stands', () => {
  expect(plainText(wordsOf(' Two\n words ', start), 'a name')).toBe('Two words');
  expect(mistake(() => plainText(wordsOf('Two {to}', start), 'a name'))).toBe(
    '7:7: {to} cannot stand in a name; write words without a number',
  );
});
