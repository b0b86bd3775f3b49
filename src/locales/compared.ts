/** Words that compare, of whichever language, and the references that bear them out. */

const references = {
  rose: 'rose a to b',
  fell: 'fell a to b',
  more: 'more a than b',
  less: 'less a than b',
  level: 'level a to b',
  record: 'record a',
  lowest: 'lowest a',
  faster: 'faster a to b than c to d',
  slower: 'slower a to b than c to d',
  twice: 'twice a to b',
  half: 'half a to b',
  three: 'three times a to b',
  times: 'times a to b',
  part: 'part of one more a to b',
  share: 'share a of b',
  latest: 'latest a',
  first: 'first a',
  many: 'a',
  later: 'years a to b',
  holds: 'holds claim',
} as const;

type Kind = keyof typeof references;

/** What a language has of each kind, as patterns; `share` where it has words for parts. */
export type Compared = Record<Exclude<Kind, 'share'>, readonly string[]> & {
  share?: readonly string[];
};

/** Words with the reference that bears them out. */
export interface BorneOut {
  reference: string;
  words: RegExp;
}

/** Makes a pattern of a language's words, with `flags` or its own. */
type Words = (lists: readonly string[], flags?: string) => RegExp;

const kindsIn = (lists: Compared, kinds: readonly Kind[], words: Words, flags?: string) =>
  kinds.flatMap((kind): BorneOut[] => {
    const list = lists[kind];
    return list ? [{ reference: references[kind], words: words(list, flags) }] : [];
  });

/** Those that a story may not type, since nothing bears them out, each with the reference for it. */
export const typedIn = (lists: Compared, words: Words, flags: string): BorneOut[] =>
  kindsIn(lists, Object.keys(references) as Kind[], words, flags);

/** Words that only one claim bears out, each with the name of that claim; `extremes` is what nothing else of a series is. */
export const claimedIn = (lists: Compared, words: Words) => ({
  numbers: kindsIn(lists, ['twice', 'three', 'half', 'times'], words),
  extremes: kindsIn(lists, ['record', 'lowest'], words),
});
