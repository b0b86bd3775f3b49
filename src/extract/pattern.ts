/** Source of a pattern for words as they stand in a text: their own signs literal, any white space between them. */
function sourceOf(words: string): string {
  return words.replace(/[$.*+?()[\]{}|^\\]/g, '\\$&').replaceAll(' ', String.raw`\s+`);
}

/** Any one of the words, longest first, as the source of a pattern. */
export function oneOf(words: Iterable<string>): string {
  const sources = [...words].sort((a, b) => b.length - a.length).map(sourceOf);
  return `(?:${sources.join('|')})`;
}

/** Source of the border before a word. */
export const apart = String.raw`(?<![\p{L}\p{N}])`;
/** Source of the border behind a word. */
export const ends = String.raw`(?![\p{L}\p{N}])`;

/** A whole-text pattern of the given parts, blind to case. */
export function pattern(...parts: string[]): RegExp {
  return new RegExp(parts.join(''), 'giu');
}

/** A pattern that holds at the very end of a text; blind to case. */
export const atEnd = (...parts: string[]) => new RegExp(`(?:${parts.join('')})$`, 'iu');
/** A pattern that holds at the very start of a text; blind to case. */
export const atStart = (...parts: string[]) => new RegExp(`^(?:${parts.join('')})`, 'iu');

/** Whether words stand anywhere in a text; a global pattern's place does not count. */
export const has = (text: string, words: RegExp): boolean => text.search(words) !== -1;

/** Words of a text as a lexicon has them: one space between them, small letters. */
export const plain = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();

/** Finds entries of a lexicon by words as they stand in a text, whatever their case and spacing. */
export function finder<T>(
  lexicon: Record<string, T>,
): (words: string | undefined) => T | undefined {
  const entries = new Map(Object.entries(lexicon).map(([entry, meant]) => [plain(entry), meant]));
  return (words) => (words === undefined ? undefined : entries.get(plain(words)));
}
