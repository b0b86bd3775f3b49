import { expect, test } from 'vitest';
import { asked, patterns, wrongOf } from './patterns';

test('each pattern holds of its examples, and of no counter-example', () => {
  expect(
    asked.flatMap((line) => wrongOf(line).map((example) => `${line.name}: ${example}`)),
  ).toEqual([]);
});

test('examples are of patterns that there are', () => {
  expect(asked.filter(({ name }) => !patterns.has(name))).toEqual([]);
});
