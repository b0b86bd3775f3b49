/** All forms of regular verbs: "dip" gives "dips", "dipped", "dipping". */
export function inflect(verbs: string[]): string[] {
  return verbs.flatMap((verb) => {
    const stem = verb.replace(/e$/, '');
    const doubled =
      /[^aeiou][aeiou][bdgmnpt]$/.test(verb) && !/(?:en|et)$/.test(verb)
        ? verb + verb.at(-1)
        : stem;
    const third = /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
    const isY = /[^aeiou]y$/.test(verb);
    return isY
      ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
      : [verb, third, `${doubled}ed`, `${doubled}ing`];
  });
}

/** Words and phrases that commas part, on as many lines as they take. */
export const listed = (words: string): string[] => words.trim().replace(/\s+/g, ' ').split(', ');

/** A lexicon by its words, from one that lists the words of each meaning. */
export const byWord = <T extends string>(lists: Record<T, string>): Record<string, T> =>
  Object.fromEntries(
    (Object.entries(lists) as [T, string][]).flatMap(([meaning, words]) =>
      listed(words).map((word) => [word, meaning] as const),
    ),
  );

/** Words with the numbers that they count up to, one by one; those of one number stand beside each other: "half/halves". */
export const inTurn = (words: string, first = 1, step = 1): Record<string, number> =>
  Object.fromEntries(
    listed(words).flatMap((names, i) =>
      names.split('/').map((name) => [name, first + i * step] as const),
    ),
  );
