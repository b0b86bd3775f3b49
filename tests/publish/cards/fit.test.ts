import { expect, test } from 'vitest';
import { fit } from '../../../src/publish/cards/fit';

const column = { width: 480, largest: 112, measure: 13, letter: 0.5 };

test('a short text is set as large as may be', () => {
  expect(fit('One', column)).toEqual({ lines: ['One'], size: 112 });
});

test('a longer one as large as its column allows', () => {
  expect(fit('135.8 times,', column)).toEqual({ lines: ['135.8 times,'], size: 80 });
});

test('lines are of like length, and no more than need be', () => {
  expect(fit('around 15,000 km', column).lines).toEqual(['around', '15,000 km']);
  expect(fit('one two three four', { ...column, measure: 14 }).lines).toEqual([
    'one two',
    'three four',
  ]);
});

test('a word that is longer than the measure makes all smaller', () => {
  expect(fit('transcontinental', column)).toEqual({ lines: ['transcontinental'], size: 60 });
});

test.each(['440,000 people', 'US$25.8 billion', '25.0% a year, against 10.9%'])(
  '"%s" stays within its column, and keeps its words',
  (text) => {
    const { lines, size } = fit(text, column);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines)
      expect(line.length * size * column.letter).toBeLessThanOrEqual(column.width);
  },
);
