/** Looks for names in a line of code. */

/** Ids of more than one word, as whole words. */
export const compoundsIn = (line: string, ids: ReadonlySet<string>): string[] =>
  (line.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).filter((word) => ids.has(word));

/** Where a word can only be the id of something of a story's, however ordinary it is. */
const USES = [
  // In a selector, or in the address of a link.
  /(?:^|['"`][^'"`]*|[\s,(>+~])#(?<id>[a-z]+)(?![\w-])/g,
  /\bdata-(?:id|story|chapter|series)=['"]?(?<id>[a-z]+)(?![\w-])/g,
  // Compared with an id.
  /\b(?:\w*[iI]d|slug|story|chapter|series)\)?\s*[!=]==?\s*['"`](?<id>[a-z]+)['"`]/g,
  // In a path to what a story is made of, or is made from it.
  /\b(?:data|model|models|accepted)\/(?<id>[a-z]+)(?![\w-])/g,
];

/** TypeScript's private names are written as selectors are. */
const withoutPrivate = (line: string): string =>
  line.replace(/(?<=\.|\breadonly |\bget |\bset |\basync |^\s+)#\w+/g, '');

/** Ids of one word where they are used as ids. Elsewhere the same word may be the engine's own. */
export function singlesIn(line: string, file: string, ids: ReadonlySet<string>): string[] {
  const code = /\.(ts|svelte)$/.test(file) ? withoutPrivate(line) : line;
  const used = USES.flatMap((use) => [...code.matchAll(use)].map(({ groups }) => groups!['id']!));
  return [...new Set(used.filter((word) => ids.has(word)))];
}

/** Parts of words, `lowAtlantis` as `low`, `atlantis`. */
const partsOf = (line: string): string[] =>
  (line.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).map((part) => part.toLowerCase());

export const properIn = (line: string, names: ReadonlySet<string>): string[] => [
  ...new Set(partsOf(line).filter((word) => names.has(word))),
];

/** Names of one word or several, as they are written, in capital or small letters. */
export function phrasesIn(line: string, names: ReadonlySet<string>): string[] {
  const words = ` ${line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [...names].filter((name) => words.includes(` ${name} `));
}
