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
  ['The rival had 40 boats in 1991.', passage, { state: 'changed' }],
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

test('an article’s words are found at their place, moved elsewhere, and gone where they cannot be told apart', () => {
  expect(findWords(ARTICLE, passage, span)).toEqual({ state: 'found' });
  expect(findWords(`Corrected. ${ARTICLE}`, passage, span)).toEqual({ state: 'moved' });
  expect(findWords(`Corrected. ${ARTICLE}`, bare, span)).toEqual({ state: 'moved' });
  expect(findWords(`Then 40 boats. ${ARTICLE}`, bare, span)).toEqual({ state: 'gone' });
  expect(findWords(`${ARTICLE} ${ARTICLE}`.replace('In', 'So'), passage, span)).toEqual({
    state: 'found',
  });
  expect(findWords(`Corrected. ${ARTICLE} ${ARTICLE}`, passage, span)).toEqual({ state: 'gone' });
});

test('words at their very place are another’s where others stand around them', () => {
  expect(findWords('In all we had 40 boats by 1991.', passage, span)).toEqual({
    state: 'changed',
  });
});
