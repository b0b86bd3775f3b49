import { expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { joined } from '../../src/page/joined';

const said = (text: string) => ({ text, figure: {} as Figure });

test.each([
  ['10.9%', '씩 늘었습니다', '\u2060씩 늘었습니다'],
  ['1억 9천만 달러', '입니다', '입니다'],
  ['10.9%', ' a year', ' a year'],
  ['10.9%', ', then', ', then'],
])('no line breaks within “%s%s”', (number, behind, written) => {
  const parts = ['of ', said(number), behind];
  expect(joined(parts)).toEqual(['of ', said(number), written]);
});

test('words that follow no number stay as they are', () => {
  expect(joined(['“TASS”', '라고'])).toEqual(['“TASS”', '라고']);
});
