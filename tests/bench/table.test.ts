import { expect, test } from 'vitest';
import { markdownTable, number } from '../../bench/table';

test('columns are as wide as their widest cell, and numbers are set to the right', () => {
  expect(markdownTable(['', 'ours', 'the limit'], [['bytes', '1,234', '12'], ['ms', '–', '3 (1–4)']])) // prettier-ignore
    .toBe(
      [
        '|       |  ours | the limit |',
        '| ----- | ----: | --------: |',
        '| bytes | 1,234 |        12 |',
        '| ms    |     – |   3 (1–4) |',
      ].join('\n'),
    );
});

test('a column with words is set to the left', () => {
  expect(markdownTable(['aim', ''], [['bytes', 'met']])).toContain('| bytes | met |');
});

test('a table without rows is its head', () => {
  expect(markdownTable(['a', 'b'], []).split('\n')).toHaveLength(2);
});

test.each([
  [1234.5, 0, '1,235'],
  [1234.5, 2, '1,234.50'],
  [0, 1, '0.0'],
  [NaN, 1, '–'],
])('%d with %d decimals reads %s', (value, digits, text) => {
  expect(number(value, digits)).toBe(text);
});
