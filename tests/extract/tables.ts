/** All tables of the grammar, and what their examples say of them. */
import { grammar } from '../../src/extract/grammar';
import { firstOf, type Rule, stretchesOf, type TextRule } from '../../src/extract/rule';
import { bracketed, expanded } from './examples';

export interface Tried {
  rule: Pick<Rule<unknown>, 'name' | 'reads' | 'not'>;
  /** Whether the rule is the one that reads the bracketed words of an example; of one without brackets, anything in it. */
  reads: (example: string) => boolean;
}

const around = <T>(rules: readonly Rule<T>[]): Tried[] =>
  rules.map((rule) => ({
    rule,
    reads: (example) => {
      const { left, right } = bracketed(example);
      return firstOf(rules, left, right) === rule;
    },
  }));

const plain = (example: string) => {
  const { left, words, right } = bracketed(example);
  return words ? left + words + right : example;
};

const within = (rules: readonly TextRule<unknown>[]): Tried[] =>
  rules.map((rule) => ({
    rule,
    reads: (example) => {
      const { words } = bracketed(example);
      const found = stretchesOf([rule], plain(example)).map(({ match }) => match[0]);
      return words ? found.includes(words) : found.length > 0;
    },
  }));

export const tables: Record<string, readonly Tried[]> = {
  lookalikes: within(grammar.lookalikes),
  ...Object.fromEntries(
    Object.entries(grammar.tables).map(([name, rules]) => [name, around<unknown>(rules)]),
  ),
};

/** The examples of a rule that it reads and should not, or does not and should. */
export const failuresOf = ({ rule, reads }: Tried): string[] => [
  ...rule.reads
    .flatMap(expanded)
    .filter((example) => !reads(example))
    .map((example) => `${rule.name} does not read: ${example}`),
  ...rule.not
    .flatMap(expanded)
    .filter(reads)
    .map((example) => `${rule.name} reads: ${example}`),
];
