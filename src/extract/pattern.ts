/** Any one of the words, longest first, as the source of a pattern. Spaces match any white space. */
export function oneOf(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.]/g, '\\$&').replaceAll(' ', '\\s+'));
  return `(?:${sources.join('|')})`;
}

/** A whole-text pattern of the given parts, blind to case. */
export function pattern(...parts: string[]): RegExp {
  return new RegExp(parts.join(''), 'giu');
}

/**
 * The lexicon's entry for words as they stand in a text, whatever their case and spacing;
 * `undefined` for words that it does not have.
 */
export function lookUp<T>(lexicon: Record<string, T>, words: string | undefined): T | undefined {
  const plain = words?.replace(/\s+/g, ' ').toLowerCase();
  return Object.entries(lexicon).find(([entry]) => entry.toLowerCase() === plain)?.[1];
}
