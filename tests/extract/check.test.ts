import { expect, test } from 'vitest';
import { checkFacts } from '../../src/extract/check';
import { readArticle } from '../../src/extract/readArticle';

const text = `Ferries fill up

Visitors rose from 700 in 1999 to 1,500 last year. (AP)
`;
const bytes = new TextEncoder().encode(text);

/** Facts of the text above, free to be changed by a test. */
const facts = () => readArticle(bytes, { published: '2004-02-01' }).file;

test('facts just extracted hold', () => {
  expect(checkFacts(facts(), bytes)).toEqual([]);
});

test('a changed value is told by fact and field', () => {
  const file = facts();
  Object.assign(file.facts[0]!, { value: 701 });
  expect(checkFacts(file, bytes)).toEqual(['people-1999: value is 701, but the article gives 700']);
});

test('a changed field inside another is told by its path', () => {
  const file = facts();
  Object.assign(file.facts[1]!, { period: { date: '2003', basis: 'stated' } });
  expect(checkFacts(file, bytes)).toEqual([
    'people-2003: period.basis is "stated", but the article gives "inferred"',
  ]);
});

test('a fragment that is not at its span is told', () => {
  const file = facts();
  file.facts[0]!.reported.span = [0, 11];
  expect(checkFacts(file, bytes)).toEqual([
    'people-1999: fragment "700 in 1999" is not at 0 to 11 of the article',
    'people-1999: reported.span is [0,11], but the article gives [36,47]',
  ]);
});

test('a fact that is missing and one too many are told by their ids', () => {
  const file = facts();
  file.facts[0]!.id = 'people-1998';
  expect(checkFacts(file, bytes)).toEqual([
    'people-1999: missing, but the article gives it',
    'people-1998: not in the article as it is read now',
  ]);
});

test('a change that is another is told by its id', () => {
  const file = facts();
  file.changes[0]!.direction = 'down';
  expect(checkFacts(file, bytes)).toEqual([
    'change-people: direction is "down", but the article gives "up"',
  ]);
});

test('facts out of the order of the text are told', () => {
  const file = facts();
  file.facts.reverse();
  expect(checkFacts(file, bytes)).toEqual(['facts: not in the order of the text']);
});

test('an older file, which does not say where signs of two units stand, still holds; a wrong one does not', () => {
  const file = facts();
  delete file.article.wide;
  expect(checkFacts(file, bytes)).toEqual([]);
  file.article.wide = [3];
  expect(checkFacts(file, bytes)).toEqual(['article: wide is [3], but the article gives []']);
});

test('another text is told by its hash, even where it gives the same facts', () => {
  const other = new TextEncoder().encode(`${text}\n`);
  expect(checkFacts(facts(), other)).toEqual([
    expect.stringMatching(/^article: sha256 is "\w{64}", but the article gives "\w{64}"$/),
  ]);
});

test('a publisher that was given by hand is not missed where the text has no credit line', () => {
  const bare = new TextEncoder().encode(text.replace(' (AP)', ''));
  const { file } = readArticle(bare, { published: '2004-02-01', publisher: 'The Ferryman' });
  expect(checkFacts(file, bare)).toEqual([]);
});

test('another day of publication moves what was counted from it', () => {
  expect(checkFacts(facts(), bytes, { published: '2005-02-01' })).toEqual([
    'article: date is "2004-02-01", but the article gives "2005-02-01"',
    'people-2004: missing, but the article gives it',
    'change-people: to is "people-2003", but the article gives "people-2004"',
    'people-2003: not in the article as it is read now',
  ]);
});
