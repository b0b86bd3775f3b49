/** Numbers in words: numerals, what multiplies them, multiples in one word, and places in a sequence. */
import { inTurn, listed } from './inflect';

const numbered = (value: number, words: string): Record<string, number> =>
  Object.fromEntries(listed(words).map((word) => [word, value]));

/** Number words below twenty. */
export const ones = inTurn(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
  fifteen, sixteen, seventeen, eighteen, nineteen
`);

/** Number words that another below ten can follow ("twenty-five"). */
export const tens = inTurn('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety', 20, 10);

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
export const parts = inTurn(
  `half/halves, third/thirds, quarter/quarters/fourths, fifth/fifths, sixth/sixths, seventh/sevenths,
  eighth/eighths, ninth/ninths, tenth/tenths`,
  2,
);

/** Words and letters after a number, each with what they multiply it by. */
export const magnitudes: Record<string, number> = {
  ...{ dozen: 12, hundred: 100, 'thousand crore': 1e10, 'lakh crore': 1e12 },
  ...numbered(1e3, 'thousand, thousands'),
  ...numbered(1e5, 'lakh, lakhs, lac, lacs'),
  ...numbered(1e6, 'million, millions, mln, mn'),
  ...numbered(1e7, 'crore, crores'),
  ...numbered(1e9, 'billion, billions, bln, bn'),
  ...numbered(1e12, 'trillion, trillions, tn, trn'),
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
  ...numbered(2, 'doubled, doubling, doubles, double, twice, twofold'),
  ...numbered(3, 'trebled, tripled, tripling, triples, triple, treble, thrice, threefold'),
  ...numbered(4, 'quadrupled, quadrupling, quadruple, fourfold'),
  ...numbered(0.5, 'halved, halving, halves'),
  ...{ quintupled: 5, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9 },
  ...{ tenfold: 10, twentyfold: 20, hundredfold: 100 },
};

/** Of these the plain form is a multiple only where it compares or moves: "double the figure", "set to double". */
export const weakMultiples = listed(`
    double, halves, doubles, doubling, triple, triples, tripling, treble, quadruple, twice, thrice
`);

/** Ordinals in words; those in digits ("21st") are read as they are. */
export const ordinalWords = inTurn(`
  first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
  thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth
`);

/** Events that come one after another, so that an ordinal before them is a fact ("sixth test"). */
export const events = listed(`
    anniversary, ballot, birthday, championship, conference, congress, edition, election,
    eruption, expedition, festival, launch, meeting, mission, referendum,
    round, session, spacewalk, summit, term, test, title, tournament, victory, voyage, win
`);

/** Words of an unbroken run, so that what follows is counted in it ("third straight month"). */
export const runs = listed('annual, consecutive, straight, successive');

/** Participles between an event and its date ("test staged Sunday"). */
export const happened = listed('carried out, conducted, held, staged');

/** Nouns that an ordinal before them names and does not number ("third party", "second half", "7th Street"). */
export const noSequence = new Set(
  listed(`
    amendment, more, fewer, higher, lower, avenue, base, biggest, century,
    centuries, class, column, cousin, day, degree, district, division, estate, finger, floor,
    gear, generation, grade, hand, half, highest, home, lady, language, largest,
    longest, lowest, minute, mile, name, nature, opinion, party, people, person,
    place, quarter, quarters, reading, sense, sight, smallest, step, street, tallest, thing,
    thirds, thought, thoughts, time, wind, world, road, arrondissement, regiment,
    army, fleet, battalion, circuit, symphony, graders, grader, congressional, worst, best,
    richest, cheapest, deepest, driest, earliest, greatest, heaviest, hottest, coldest, latest,
    strongest, warmest, wealthiest, weakest, wettest, widest, busiest, poorest, oldest, youngest,
    fastest, force, parties
  `),
);
