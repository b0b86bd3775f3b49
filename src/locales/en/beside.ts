/** What stands right beside what a reference says, and changes what it means. */

/** What turns a comparison round from beside it; “not only” does not. */
export const negations = {
  before: /(?:\b(?:not|never|hardly|barely|scarcely)|n’t)\s(?:(?!only|just|merely)\p{L}+\s)?$/iu,
  behind: /^\s(?:not at all|(?:is|was) (?:wrong|false|untrue))\b/iu,
};

/** Units and numbers in words: of English the extractor reads them. */
export const counted = {
  /** Words of units as they stand right behind a number, by their slugs. */
  units: [] as readonly (readonly [unit: string, words: RegExp])[],
  /** Numbers in words that a story may not type. */
  numbers: null as RegExp | null,
};
