/** Signs that have no place in what people read. */

/** Those that readers do not see and that turn, hide or part what they do: none of them is a word's. */
export const UNSEEN = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A word whose letters only look alike. */
export const MIXED =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]+/gu;

/** What is complained of where a letter was lost, as it is where a file is not in UTF-8. */
export const LOST = 'a letter was lost here; save the file as UTF-8, and type it anew';

/** A sign by its number: what is not seen has no other name. */
export const nameOf = (sign: string): string =>
  `the sign U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
