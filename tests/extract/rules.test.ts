import { expect, test } from 'vitest';
import { otherBases } from '../../src/extract/changes/doubts';
import { roles } from '../../src/extract/changes/roles';
import { firstOf, type Rule } from '../../src/extract/rule';
import { leadingStandings, namedStandings } from '../../src/extract/standing';

const tables: Record<string, readonly Rule<unknown>[]> = {
  ...{ roles, otherBases, namedStandings, leadingStandings },
};

const rows = Object.entries(tables).flatMap(([table, rules]) =>
  rules.map((rule) => ({ table, name: rule.name, rule, rules })),
);

/** The rule that is the first to hold for the number in brackets. */
function ruleFor(example: string, rules: readonly Rule<unknown>[]): string | undefined {
  const [, left = '', number = '', right = ''] = /^(.*)\[(.+)\](.*)$/su.exec(example) ?? [];
  expect(number, `"${example}" marks its number with brackets`).not.toBe('');
  return firstOf(rules, left, right)?.name;
}

test.each(rows)('$table, $name: what it reads and what it leaves', ({ name, rule, rules }) => {
  expect(rule.reads.length && rule.not.length).toBeGreaterThan(0);
  expect(rule.reads.map((example) => [example, ruleFor(example, rules)])).toEqual(
    rule.reads.map((example) => [example, name]),
  );
  expect(rule.not.filter((example) => ruleFor(example, rules) === name)).toEqual([]);
});

test.each(Object.entries(tables))('no two rules of %s share a name', (_, rules) => {
  const names = rules.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
