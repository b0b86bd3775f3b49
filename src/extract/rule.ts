/** Rules as rows of tables: each with its examples, which are its tests. */

/**
 * A row. Examples are sentences with what is read in brackets, "compared to [$10bn] in 2022"; one with words in
 * braces is an example for each of them, "[5] {people|ships}".
 */
interface Row<T> {
  /** What the rule is called where an editor or a test asks for it; one rule alone has the name. */
  name: string;
  gives: T;
  /** Where the rule is the first of its table that holds. */
  reads: readonly string[];
  /** Where it is not. */
  not: readonly string[];
}

/** A rule of what stands right before and right behind a number. */
export interface Rule<T> extends Row<T> {
  /** What stands right before the number; anything, if not given. */
  before?: RegExp;
  /** What stands right behind it. */
  behind?: RegExp;
  /** Where this stands right behind it, the rule says nothing. */
  unless?: RegExp;
}

/** A rule of what a stretch of a text is, wherever it stands. */
export interface TextRule<T = string> extends Row<T> {
  words: RegExp;
}

let off: ReadonlySet<string> = new Set();

/** What `read` gives without the rules of these names. */
export function without<T>(names: Iterable<string>, read: () => T): T {
  const last = off;
  off = new Set(names);
  try {
    return read();
  } finally {
    off = last;
  }
}

export const isOff = (name: string) => off.has(name);

/** Why a rule does not hold for a number, given what stands to the left and to the right of it; `null` where it holds. */
export function whyNot<T>(rule: Rule<T>, left: string, right: string): string | null {
  if (isOff(rule.name)) return 'it is switched off';
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

/** Every stretch of a text that a rule of a table fits, with the rule. */
export const stretchesOf = <T>(rules: readonly TextRule<T>[], text: string) =>
  rules
    .filter(({ name }) => !isOff(name))
    .flatMap((rule) => [...text.matchAll(rule.words)].map((match) => ({ rule, match })));
