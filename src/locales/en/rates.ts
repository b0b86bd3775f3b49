/** Words that make a rate of a value: what it is for one of, and how axes say what they count in. */

const TIME = 'hour|day|night|week|fortnight|month|quarter|season|year|decade|century';

/** A year later is a time, and in a year one of its own. */
const NO_RATE = '(?! (?:later|earlier|before|after|ago|apart|of|when|in which)\\b)';
const JOINING =
  'a|an|and|or|but|for|on|at|to|of|from|by|with|after|before|than|about|in|over|under|within|during|was|were|is|are|had';

const NOUN = `(?: (?!(?:${JOINING})\\b)\\p{L}[\\p{L}’-]*)?`;
/** Up to two nouns may stand between: `people every day`. */
const NOUNS = NOUN + NOUN;

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};

const behind = [
  new RegExp(`^${NOUNS} (?:an?|per|each|every) (${TIME})\\b${NO_RATE}`, 'iu'),
  /^(?: \p{L}+)? per (\p{L}+)/iu,
];
/** Of money anything is a price: `US$5 a bushel`. */
const ofMoney = /^ an? (\p{L}+)/iu;
const apart = new RegExp(
  `\\b(?:(?:each|every|per) (${TIME})\\b|(${Object.keys(adverbs).join('|')})\\b)`,
  'giu',
);

/** What words say a value is for one of, as the checks of sentences and axes ask. */
export const rates = {
  /** What the words behind a value make it a rate for one of, with those words; null for no rate. */
  behind(text: string, value: string): { one: string; words: string } | null {
    const forms = /\p{Sc}/u.test(value) ? [...behind, ofMoney] : behind;
    const found = forms.map((form) => form.exec(text)).find(Boolean);
    return found ? { one: found[1]!.toLowerCase(), words: found[0] } : null;
  },
  /** Rates that a sentence says anywhere: `every week`, `daily`. */
  apart: (text: string) =>
    [...text.matchAll(apart)].map(({ 0: words, 1: one, 2: adverb, index }) => ({
      one: (one ?? adverbs[adverb!.toLowerCase()]!).toLowerCase(),
      ...{ words, index },
    })),
  /** Whether words say that something is counted by the year. */
  byYear: (text: string) => /\b(?:an?|per|each|every) year\b|\bannual|\byearly\b/iu.test(text),
  /** What a title says one of, behind what it counts in: `US$ an acre`. */
  inTitle: (text: string) =>
    [...text.matchAll(/\b(?:an?|per|each|every) (\p{L}+)/giu)].map(([, one]) => one!.toLowerCase()),
};
