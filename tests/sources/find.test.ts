import { expect, test } from 'vitest';
import { findWords } from '../../src/sources/find';

const passage = { exact: '40 boats', prefix: 'it had ', suffix: ' in 1990', language: 'en' };
const bare = { exact: '40 boats', language: 'en' };

test.each([
  ['In all it had 40 boats in 1990.', passage, { state: 'found' }],
  ['In all it\n had  40 boats\nin 1990.', passage, { state: 'found' }],
  ['There were 40 boats. It stayed so: it had 40 boats in 1990.', passage, { state: 'found' }],
  ['In all it had 41 boats in 1990.', passage, { state: 'changed', now: '41 boats' }],
  ['In all it had 40 Boats in 1990.', passage, { state: 'changed', now: '40 Boats' }],
  ['The rival had 40 boats by 1991.', passage, { state: 'changed', side: 'around' }],
  ['The rival had 40 boats in 1990.', passage, { state: 'found', side: 'before' }],
  ['In all it had 40 boats by 1991.', passage, { state: 'found', side: 'behind' }],
  [
    'In all it had 40 boats by 1991. They had 40 boats in 1990.',
    passage,
    { state: 'changed', now: '40 boats by 1991. They had 40 boats' },
  ],
  ['So it had 40 boats in 1990, and it had 40 boats in 1990.', passage, { state: 'twice' }],
  ['There were 40 boats. There are 40 boats.', bare, { state: 'twice' }],
  [
    '(It had(\t40 boats\t)in 1990.',
    { ...passage, prefix: 'had(', suffix: ')in' },
    { state: 'found', side: 'around' },
  ],
  ['There were 140 boats in 1990.', passage, { state: 'gone' }],
  ['Nothing of it.', passage, { state: 'gone' }],
  ['There were 40 boats.', bare, { state: 'found' }],
  ['There were 140 boats.', bare, { state: 'gone' }],
  ['There were 40 boatswains.', bare, { state: 'gone' }],
] as const)('in %j', (copy, words, finding) => {
  expect(findWords(copy, words)).toEqual(finding);
});

const ARTICLE = 'In all it had 40 boats in 1990.';
const span = [14, 22] as const;

test('an article’s words are found at their place, moved elsewhere, and told to stand twice where they cannot be told apart', () => {
  expect(findWords(ARTICLE, passage, span)).toEqual({ state: 'found' });
  expect(findWords(`Corrected. ${ARTICLE}`, passage, span)).toEqual({ state: 'moved' });
  expect(findWords(`Corrected. ${ARTICLE}`, bare, span)).toEqual({ state: 'moved' });
  expect(findWords(`Then 40 boats. ${ARTICLE}`, bare, span)).toEqual({ state: 'twice' });
  expect(findWords(`${ARTICLE} ${ARTICLE}`.replace('In', 'So'), passage, span)).toEqual({
    state: 'found',
  });
  expect(findWords(`Corrected. ${ARTICLE} ${ARTICLE}`, passage, span)).toEqual({ state: 'twice' });
});

test('words at their very place are another’s where others stand around them', () => {
  expect(findWords('In all we had 40 boats by 1991.', passage, span)).toEqual({
    state: 'changed',
    side: 'around',
  });
});

test('ends of lines of another system move nothing', () => {
  const article = 'Boats\n\nThen\nit had 40 boats in 1990.\n';
  const at = [article.indexOf('40'), article.indexOf(' in')] as const;
  const crlf = article.replaceAll('\n', '\r\n');
  expect(findWords(crlf, passage, at)).toEqual({ state: 'found' });
  const there = [crlf.indexOf('40'), crlf.indexOf(' in')] as const;
  expect(findWords(article, passage, there)).toEqual({ state: 'found' });
});

test('words over lines or cells of a page are found, and not as one run', () => {
  const apart = { state: 'found', apart: true };
  for (const sign of ['\n', '\t', '\n\n'])
    expect(findWords(`it had 40${sign}boats in 1990`, passage, undefined, true)).toEqual(apart);
  expect(findWords('it had\n40 boats\nin 1990', passage, undefined, true)).toEqual({
    state: 'found',
  });
  expect(findWords('it had 40\nboats in 1990', passage)).toEqual({ state: 'found' });
  const ended = { ...passage, exact: '40\nboats' };
  expect(findWords('it had 40\nboats in 1990', ended, undefined, true)).toEqual({ state: 'found' });
});
