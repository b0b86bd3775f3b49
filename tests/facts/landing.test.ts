import { expect, test } from 'vitest';
import { standsOnce } from '../../src/facts/alike';
import { landing } from '../../src/facts/landing';
import { occurrences } from '../../src/facts/occurrences';

const page = 'https://example.org/a';
const land = (exact: string, around: { prefix?: string; suffix?: string } = {}, url = page) =>
  landing(url, { exact, language: 'en', ...around });

test.each([
  ['40 people', '40%20people'],
  ['a 5-km-long way', 'a%205%2Dkm%2Dlong%20way'],
  ['30,000 & more', '30%2C000%20%26%20more'],
  ['up 41%', 'up%2041%25'],
  ['“nine bridges”', '%E2%80%9Cnine%20bridges%E2%80%9D'],
  ['"nine"', '%22nine%22'],
  ['Züge über Köln', 'Z%C3%BCge%20%C3%BCber%20K%C3%B6ln'],
  ['190억 달러', '190%EC%96%B5%20%EB%8B%AC%EB%9F%AC'],
  ['a # b = c?', 'a%20%23%20b%20%3D%20c%3F'],
  ['a 5-km\n  way', 'a%205%2Dkm,way'],
  ['from one\nto another\nand on', 'from%20one,and%20on'],
  ['from one\tto another', 'from%20one,to%20another'],
])('%j is encoded as a browser reads it', (words, encoded) => {
  expect(land(words)).toBe(`${page}#:~:text=${encoded}`);
});

test('what is around the words tells them apart, without the space between', () => {
  const around = { prefix: 'it was ', suffix: ', or so' };
  expect(land('40', around)).toBe(`${page}#:~:text=it%20was-,40,-%2C%20or%20so`);
  expect(land('40', { prefix: 'it was ' })).toBe(`${page}#:~:text=it%20was-,40`);
  expect(land('40', { suffix: ' boats' })).toBe(`${page}#:~:text=40,-boats`);
});

test('of what is around the words the line or cell beside them leads there', () => {
  const around = { prefix: 'In all\tit was ', suffix: ' boats\nor so' };
  expect(land('40', around)).toBe(`${page}#:~:text=it%20was-,40,-boats`);
  expect(land('40', { prefix: 'Boats\n\t', suffix: '\t1990' })).toBe(
    `${page}#:~:text=Boats-,40,-1990`,
  );
});

test('words that are known to stand there once are looked for by themselves, too, where what is around them is not found', () => {
  const passage = { exact: '40', prefix: 'it was ', language: 'en', once: true };
  expect(landing(page, passage)).toBe(`${page}#:~:text=it%20was-,40&text=40`);
  expect(landing(page, { exact: '40', language: 'en', once: true })).toBe(`${page}#:~:text=40`);
  expect(landing(page, { ...passage, once: false })).toBe(`${page}#:~:text=it%20was-,40`);
});

test.each([
  ['In all 30 cafés, and cafes', 'cafés', false],
  ['a field of 12 m2, and 12 m²', '12 m²', false],
  ['It has 1,500 people, of whom 500 people left', '500 people', false],
  ['It has Boats and boats', 'boats', false],
  ['The infra\u00adstructure, and infrastructure', 'infrastructure', false],
  ['“nine” and "nine"', '“nine”', false],
  ['−5 and -5', '−5', false],
  ['In all 30 cafés', '30 cafés', true],
  ['In all\n30  boats', '30 boats', true],
])('in %j %j is all that a browser takes for it: %s', (text, words, once) => {
  expect(standsOnce(text, words)).toBe(once);
});

test('a fragment that is there stays, and words that are there give way', () => {
  expect(land('40', {}, `${page}?b=c&d#part`)).toBe(`${page}?b=c&d#part:~:text=40`);
  expect(land('40', {}, `${page}#:~:text=other`)).toBe(`${page}#:~:text=40`);
  expect(land('40', {}, `${page}#part:~:text=other`)).toBe(`${page}#part:~:text=40`);
});

test('occurrences are of whole words, and with what is around them of these alone', () => {
  const text = '140 boats, 40 boats; 40 boats and 40 boatswains';
  const exact = '40 boats';
  expect(occurrences(text, { exact })).toBe(2);
  expect(occurrences(text, { exact, suffix: ' and' })).toBe(1);
  expect(occurrences(text, { exact, prefix: '; ' })).toBe(1);
  expect(occurrences('none', { exact: '40' })).toBe(0);
  expect(occurrences('none', { exact: '' })).toBe(0);
});
