/**
 * How many years of school a text asks for: the Flesch-Kincaid grade (J. P. Kincaid and others,
 * "Derivation of New Readability Formulas", 1975). Syllables are counted by a rule of thumb.
 */

/** Groups of vowels, without a silent e at the end; at least one. Figures count as one. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

/** Sentences end with a full stop, a question or an exclamation; a decimal point ends none. */
const sentencesOf = (text: string): string[] =>
  text.split(/[.!?]+["”’]?(?:\s+|$)/).filter((sentence) => /\w/.test(sentence));

const wordsOf = (text: string): string[] =>
  text.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The grade of a text; NaN for one without words. */
export function readingLevel(text: string): number {
  const words = wordsOf(text);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (spoken / words.length) - 15.59;
}
