import { expect, test } from 'vitest';
import { textWidth, wrapped } from '../../src/charts/textWidth';

test.each([
  ['2014: US$25.8 billion', false, 9.782],
  ['1990: around 30,000 people', true, 13.323],
  ['Thousand people, logarithmic', false, 14.041],
  ['Trade 135.8', true, 5.553],
])('the width of “%s” is that of Noto Sans, give or take a twentieth', (text, bold, ems) => {
  expect(Math.abs(textWidth(text, bold) / ems - 1)).toBeLessThan(0.05);
});

test.each([
  ['Южная Корея', 7.34],
  ['Через Арктику', 7.75],
  ['серьёзное нарушение', 11.68],
  ['КНДР', 2.85],
  ['Ж/д', 2.11],
])('the width of “%s” is near that of DejaVu Sans, which is a little wider', (text, ems) => {
  const share = textWidth(text) / ems;
  expect(share).toBeGreaterThan(0.92);
  expect(share).toBeLessThan(1.02);
});

test('accents take no room, letters of other alphabets have some', () => {
  expect(textWidth('É')).toBe(textWidth('E'));
  expect(textWidth('Łódź')).toBeGreaterThan(1.5);
  expect(textWidth('한국')).toBe(2);
  expect(textWidth('')).toBe(0);
});

test.each([
  ['a b c', 100, ['a b c']],
  ['boats that cross the harbour', 8, ['boats that cross', 'the harbour']],
  ['incomprehensible', 2, ['incomprehensible']],
])('“%s” in lines of %d', (words, width, lines) => {
  expect(wrapped(words, width)).toEqual(lines);
});
