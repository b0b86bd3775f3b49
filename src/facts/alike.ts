/** Words as browsers look for them: in any letters, with or without their marks, also within other words and numbers. */

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');

/** Whether nothing else in a text is taken for these words. */
export const standsOnce = (text: string, words: string): boolean =>
  folded(text).split(folded(words)).length < 3;
