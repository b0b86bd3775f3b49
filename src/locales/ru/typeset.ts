/** How Russian is set: no line begins with a dash, and none ends with a word of one letter. */

/** A space at which no line breaks. */
const TIED = '\u00a0';

/** Words of one letter that belong to what stands behind them. */
const ONE_LETTER = /(?<=^|[\s(«„–—])([вксоуияа]) (?=\S|$)/giu;

/** A text with such spaces before its dashes and behind its words of one letter. */
export const typeset = (text: string): string =>
  text.replace(/ (?=— |—$)/gu, TIED).replace(ONE_LETTER, (_, letter: string) => letter + TIED);

/** The same of all words in an object, also of those that it makes. */
export function typesetAll<Words>(words: Words): Words {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value);
    if (typeof value === 'function')
      return (...args: unknown[]) => set((value as (...args: unknown[]) => unknown)(...args));
    if (Array.isArray(value)) return value.map(set);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, set(one)]));
  };
  return set(words) as Words;
}
