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

/** Whether a rule holds for a number, given what stands to the left and to the right of it. */
const holds = <T>({ before, behind, unless }: Rule<T>, left: string, right: string) =>
  (before?.test(left) ?? true) && (behind?.test(right) ?? true) && !unless?.test(right);

/** The first rule of a table that holds for a number; `undefined` where none does. */
export const firstOf = <T>(
  rules: readonly Rule<T>[],
  left: string,
  right: string,
): Rule<T> | undefined => rules.find((rule) => holds(rule, left, right));
