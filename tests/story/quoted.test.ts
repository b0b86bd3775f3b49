import { expect, test } from 'vitest';
import { quotedOf } from '../../src/story/quoted';

const shown = (exact: string, around: { prefix?: string; suffix?: string } = {}) => {
  const { before, exact: piece, after } = quotedOf({ exact, language: 'en', ...around }, 'en');
  return `${before}[${piece}]${after}`;
};

test.each([
  ['… it had [40] boats.', { prefix: 'it had ', suffix: ' boats.' }],
  ['… it had [40] boats, and …', { prefix: 'it had ', suffix: ' boats, and' }],
  ['… United States had [40]', { prefix: 'United States had ' }],
  ['In 1990 it had [40]', { prefix: 'they said. In 1990 it had ' }],
  ['… it had [40] boats.', { prefix: 'it had ', suffix: ' boats. Then they' }],
  ['… said the U.S. had [40]', { prefix: 'said the U.S. had ' }],
  ['… at No. [40], and …', { prefix: 'at No. ', suffix: ', and' }],
  ['… 수출은 [40]이다.', { prefix: '수출은 ', suffix: '이다.' }],
  ['[40]이다.', { prefix: '증가했다.', suffix: '이다. 그 뒤' }],
  ['수출은 [40] 뒤 …', { prefix: '증가했다. 수출은 ', suffix: ' 뒤' }],
])('%j stands in the shape of its sentence', (words, around) => {
  expect(shown('40', around)).toBe(words);
});

test('a piece that begins or ends a sentence has nothing of another', () => {
  expect(shown('Some 40 boats', { prefix: 'they said. ', suffix: ' sank.' })).toBe(
    '[Some 40 boats] sank.',
  );
  expect(shown('40척이다', { prefix: '모두 ', suffix: '. 그 뒤' })).toBe('… 모두 [40척이다].');
  expect(shown('it had 40.', { suffix: ' Then they' })).toBe('[… it had 40.]');
});

test('a piece by itself is as it was reported', () => {
  expect(shown('around 40')).toBe('[… around 40]');
  expect(shown('40 in 1990')).toBe('[40 in 1990]');
  expect(shown('약 40척', { suffix: ' 였다.' })).toBe('[… 약 40척] 였다.');
});

test('never more than 25 words are shown', () => {
  const long = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
  expect(shown(long, { prefix: 'before ' })).toBe(
    `[… ${long.split(' ').slice(0, 25).join(' ')} …]`,
  );
});

test('words that stand side by side are counted, too', () => {
  const chinese = '出口总额为五十亿美元'.repeat(9);
  const words = shown(chinese).slice(1, -1);
  expect(words).toMatch(/^… .* …$/);
  expect(chinese).toContain(words.slice(2, -2));
  expect(words.length).toBeLessThan(chinese.length);
  expect(shown('出口总额为五十亿美元。')).toBe('[… 出口总额为五十亿美元。]');
});

test('another language than the page’s is said', () => {
  expect(quotedOf({ exact: '약 40척', language: 'ko' }, 'en').language).toBe('ko');
  expect(quotedOf({ exact: '약 40척', language: 'ko' }, 'ko').language).toBeNull();
});
