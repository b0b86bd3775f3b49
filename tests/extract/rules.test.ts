import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { names } from '../../src/extract/grammar';
import { failuresOf, tables } from './tables';

test.each(Object.entries(tables))(
  '%s: each rule reads its examples, and leaves the others',
  (_, table) => {
    expect(table.flatMap(failuresOf)).toEqual([]);
  },
);

test('each rule has examples and a name of its own', () => {
  const rules = Object.values(tables).flatMap((table) => table.map(({ rule }) => rule));
  const names = rules.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(rules.filter(({ reads, not }) => reads.length === 0 || not.length === 0)).toEqual([]);
});

test('a rule can be switched off, by its name', () => {
  const text = 'On page 12, sales were $12bn compared to $10bn in 2022.';
  const read = (without: string[]) => extract(text, { published: '2024-06-12', without });
  expect(read([]).changes).toHaveLength(1);
  expect(read(['behind a comparison']).changes).toEqual([]);
  expect(read(['money']).quantities.map(({ unit }) => unit)).not.toContain('usd');
  expect(read(['a label']).quantities.length).toBe(read([]).quantities.length);
  expect(read([])).toEqual(extract(text, { published: '2024-06-12' }));
  expect(() => read(['labels'])).toThrow('there is no rule "labels"; --why tells the names');
});

test('no two that can be switched off share a name', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
