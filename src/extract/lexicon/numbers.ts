/** Numbers in words: numerals, what multiplies them, and multiples in one word. */

/** Number words below twenty. */
export const ones: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

/** Number words that another below ten can follow ("twenty-five"). */
export const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Number words that multiply what stands before them ("two hundred thousand"). */
export const multipliers: Record<string, number> = { hundred: 100, thousand: 1000 };

/** What "and" adds to a number in words. */
export const addedParts: Record<string, number> = {
  ...{ 'and a half': 0.5, 'and one half': 0.5, 'and a quarter': 0.25, 'and one quarter': 0.25 },
  ...{ 'and three quarters': 0.75, 'and three quarter': 0.75, 'and a third': 1 / 3 },
  ...{ 'and one third': 1 / 3, 'and two thirds': 2 / 3, 'and two third': 2 / 3 },
};

/** Fractions behind a whole number. */
export const fractionSigns: Record<string, number> = {
  ...{ '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125, '⅜': 0.375 },
  ...{ '⅝': 0.625, '⅞': 0.875, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅚': 5 / 6 },
  ...{ '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '1/8': 0.125, '3/8': 0.375, '5/8': 0.625 },
  ...{ '7/8': 0.875, '1/3': 1 / 3, '2/3': 2 / 3 },
  ...addedParts,
};

/** Parts of a whole in words, by their denominator; plurals as they are ("two-thirds"). */
export const parts: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** Words and letters after a number, each with what they multiply it by. */
export const magnitudes: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  'thousand crore': 1e10,
  'lakh crore': 1e12,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
};

/** Letters that are magnitudes behind money, or before a noun: "$5m", "5m people", but "a 100m race". */
export const magnitudeLetters: Record<string, number> = {
  mil: 1e6,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
};

/** Verbs and adverbs that are a multiple in one word, each with what they multiply by. */
export const multipleWords: Record<string, number> = {
  doubled: 2,
  doubling: 2,
  doubles: 2,
  double: 2,
  twice: 2,
  trebled: 3,
  tripled: 3,
  tripling: 3,
  triples: 3,
  triple: 3,
  treble: 3,
  thrice: 3,
  quadrupled: 4,
  quadrupling: 4,
  quadruple: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  halves: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  twentyfold: 20,
  hundredfold: 100,
};

/** Of these the plain form is a multiple only where it compares or moves: "double the figure", "set to double". */
export const weakMultiples = [
  'double',
  'halves',
  'doubles',
  'doubling',
  'triple',
  'triples',
  'tripling',
  'treble',
  'quadruple',
  'twice',
  'thrice',
];
