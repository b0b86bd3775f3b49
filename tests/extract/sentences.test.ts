import { expect, test } from 'vitest';
import { lines } from './examples';
import { answerOf, wrongIn } from './rows';

test.each(lines)('$line', ({ rows }) => {
  const row = wrongIn(rows);
  expect(row && { [row.text]: answerOf(row) }).toEqual(row && { [row.text]: row.expected });
});
