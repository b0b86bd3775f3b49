/** Rules of what stands right before and right behind a number, as rows of a table; their examples are their tests. */

/** A row. Examples are sentences with the number in brackets: "compared to [$10bn] in 2022". */
export interface Rule<T> {
  /** What the rule is called where an editor or a test asks for it. */
  name: string;
  gives: T;
  /** What stands right before the number; anything, if not given. */
  before?: RegExp;
  /** What stands right behind it. */
  behind?: RegExp;
  /** Where this stands right behind it, the rule says nothing. */
  unless?: RegExp;
  /** Where the rule is the first of its table that holds. */
  reads: readonly string[];
  /** Where it is not. */
  not: readonly string[];
}

/** Why a rule does not hold for a number, given what stands to the left and to the right of it; `null` where it holds. */
export function whyNot<T>(rule: Rule<T>, left: string, right: string): string | null {
  if (rule.before?.test(left) === false) return 'the words before it do not fit';
  if (rule.behind?.test(right) === false) return 'the words behind it do not fit';
  return rule.unless?.test(right) === true ? 'the words behind it rule it out' : null;
}

/** The first rule of a table that holds for a number; `undefined` where none does. */
export const firstOf = <T>(
  rules: readonly Rule<T>[],
  left: string,
  right: string,
): Rule<T> | undefined => rules.find((rule) => whyNot(rule, left, right) === null);
