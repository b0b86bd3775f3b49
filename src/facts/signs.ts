/** Signs that have no place in what people read. */

/** Controls, what is ignored by default, a blank of braille, an object's place, and signs that no standard has. */
const HIDDEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFC]`;

/** Of these, those that do something for a word: ends of lines, joiners in scripts that join, variants of a sign. */
const KEPT = [
  String.raw`[\n\t]`,
  String.raw`(?<=[\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hangul}])[\u200C\u200D]`,
  String.raw`(?<=\S)[\uFE00-\uFE0F]`,
];

/** Those that readers do not see, or each sees otherwise, and that turn, hide or part what they do: none is a word's. */
export const UNSEEN = new RegExp(`(?!${KEPT.join('|')})${HIDDEN}`, 'gu');

/** More marks than any letter carries: they cover the lines around it. */
const PILED = /\p{L}\p{M}{5,}/gu;

const among = (...scripts: string[]): string =>
  `(?=[\\p{L}\\p{M}]*[${scripts.map((script) => `\\p{Script=${script}}`).join('')}])`;

/** A word whose letters only look alike: of two alphabets, or signs of mathematics. */
export const MIXED = new RegExp(
  [
    `${among('Latin')}${among('Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu')}[\\p{L}\\p{M}]+`,
    `${among('Cyrillic')}${among('Greek', 'Armenian')}[\\p{L}\\p{M}]+`,
    String.raw`[\u{1D400}-\u{1D7FF}]+`,
  ].join('|'),
  'gu',
);

const LOST = 'a letter was lost here; save the file as UTF-8, and type it anew';

/** A sign by its number: what is not seen has no other name. */
const nameOf = (sign: string): string =>
  `the sign U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const KINDS: readonly [form: RegExp, what: (found: string) => string][] = [
  [UNSEEN, (sign) => `${nameOf(sign)} is not seen; take it out`],
  [MIXED, (word) => `“${word}” has letters of two alphabets that look alike; type it anew`],
  [PILED, (letter) => `${[...letter].length - 1} marks stand on one letter; type it anew`],
  // As it is where a file is not in UTF-8: told once.
  [/\uFFFD[^]*/g, () => LOST],
];

/** All signs of a text that have no place in it, kind by kind: where they stand, and what to do. */
export const wrongSigns = (text: string): { index: number; what: string }[] =>
  KINDS.flatMap(([form, what]) =>
    Array.from(text.matchAll(form), ({ 0: found, index }) => ({ index, what: what(found) })),
  );
