/** Looks for names in a line of code. */

/** Ids of more than one word, as whole words. */
export const compoundsIn = (line: string, ids: ReadonlySet<string>): string[] =>
  (line.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).filter((word) => ids.has(word));

const QUOTED = /(?<=['"`/#])[a-z]+(?=['"`]|\.\w+['"`])/g;
const SELECTOR = /(?<=[#.]|='|=")[a-z]+(?![\w-])/g;

/** Ids of one word where they are used as ids: strings, last parts of paths, and selectors. */
export const singlesIn = (line: string, file: string, ids: ReadonlySet<string>): string[] => [
  ...new Set(
    [
      ...(line.match(QUOTED) ?? []),
      ...(file.endsWith('.css') ? (line.match(SELECTOR) ?? []) : []),
    ].filter((word) => ids.has(word)),
  ),
];

const TEXT = /'[^']*'|"[^"]*"|`[^`]*`|\/\/.*/g;

/** What a line of code calls things, by words of small letters alone. */
export const identifiersIn = (line: string): string[] =>
  /^\s*(\/?\*|<!--)/.test(line)
    ? []
    : [...line.replace(TEXT, '').matchAll(/(?<![\w.#-])[a-z]+(?=[:=(),.?; \]}])/g)].map(
        ([word]) => word,
      );

/** Parts of words, `lowAtlantis` as `low`, `atlantis`. */
const partsOf = (line: string): string[] =>
  (line.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).map((part) => part.toLowerCase());

export const properIn = (line: string, names: ReadonlySet<string>): string[] => [
  ...new Set(partsOf(line).filter((word) => names.has(word))),
];
