/** Words and signs of money, measures and times around a number. */
import { measures, durations, casedMeasures, perOne } from './measures';
import { atStart, oneOf, ends, atEnd, apart, pattern } from '../pattern';
import { up, down } from './movement';
import { currencyMarks, withCents, currencyWords } from './currencies';

// Symbols take no plural: "12 has" are no hectares.
const short = Object.keys(measures).filter((it) => it.length < 3);

const long = Object.keys(measures).filter((it) => it.length >= 3);

/** "3,000 tonnes", "40 km²": a word or a sign of a measure behind a number. */
export const measured = atStart(
  String.raw`[\s-]{0,2}(?:(?<measure>${oneOf(long)})s?|(?<symbol>${oneOf(short)}))`,
  ends,
  String.raw`(?!['’]s\s)`,
);

/** "five-year", "3 weeks’": a length of time behind a number. */
export const timed = atStart(
  String.raw`[\s-](?<time>${oneOf(Object.keys(durations))})s?['’]?`,
  ends,
);

/** "two years ago", "30 years of age": the length begins a date or an age. */
export const isDateLater = atStart(
  String.raw`\s+(?:(?:ago|earlier|later|old|of\s+age|previously|prior)${ends}|(?:before|after|on)(?=[,.;)]|$))`,
);

/** "two days a week". */
export const frequency = atStart(
  String.raw`[\s-](?:day|hour|week|month|year)s?\s+a\s+(?:day|week|month|year)`,
  ends,
);

/** "The first [nine months]". */
export const partOfYear = atEnd(
  apart,
  String.raw`(?:first|last|final|past|next|previous|latest|coming)\s+`,
);

/** "[Nine] months of 2015", "[three] months to May". */
export const ofYear = atStart(String.raw`[\s-]months\s+(?:of|to|through|ended|ending)\s+`);

/** Lone letters are measures only right behind digits: "5m", "30 C" is none. */
export const metres = atStart(String.raw`\s?m(?![\p{L}\d²³'’/]|\s+(?:a|per)\s)`);

/** "33.1 Mt", "5 kL": signs whose case counts. */
export const cased = new RegExp(
  `^\\s?(?<symbol>${oneOf(Object.keys(casedMeasures))})(?!\\.?[\\p{L}\\d])`,
  'u',
);

/** "36.68 MnT", "4.2 MMT", "51 LMT": millions or hundred thousands of tonnes. */
export const scaledTonnes = /^\s?(?:(?<lakhs>LMT|lmt)|MnT|MMT|mmt|mnt)(?![\p{L}\d])/u;

/** "155.71 mt" are millions of tonnes, "40,000 mt" metric ones. */
export const mt = /^\s?mt(?![\p{L}\d])/u;

/** "Tenfold", "10-fold". */
export const fold = atStart(String.raw`[\s-]?folds?${ends}`);

/** "135 times", "2.6x". */
export const timesBehind = /^(?:[\s-]times(?![\p{L}\p{N}])|\s?[x×](?![\p{L}\d]))/u;

/** "Three times the level", "3 times as many": how much, not how often. */
export const comparesTimes = atStart(
  String.raw`[\s-]?(?:times|[x×])\s+(?:as\s|that\b|those\b|the\s|its\s|their\s|his\s|her\s|our\s|what\b|more\b|higher\b|greater\b|larger\b|bigger\b|faster\b|longer\b|less\b|lower\b|smaller\b|fewer\b|heavier\b|cheaper\b|stronger\b|likelier\b|from\s|over(?!\s+(?:the|a)\s)|between\s|\p{L}+er\s+than|average\b|current\b|\d)`,
);

/** "Rose by [3 times]". */
export const movesBefore = atEnd(
  apart,
  oneOf([...up, ...down]),
  String.raw`(?:\s+(?:to|some|almost|nearly|more\s+than|about|over))?\s+(?:by\s+)?`,
);

/** "A barrel", "per day", "/kg", "-per-head". */
export const rates = atStart(
  String.raw`(?:\s+of\s+\p{L}+(?:\s+\p{L}+)?(?=\s+(?:a|per)\s))?(?:\s+net\s+(?:income|earnings|loss)(?=\s+per\s))?(?:\s+(?:an?|per|each|every)\s+(?:(?:fully\s+)?(?:diluted|basic|common|ordinary)\s+)*|-a-|\s?\/\s?|-per-)(?<one>${oneOf(Object.keys(perOne))})${ends}(?!\s+(?:ago|earlier|later|before|after|on\b))`,
);

/** "[3%] points", "[3 percentage] points". */
export const pointsBehind = /^[\s-](?:percentage\s+)?points?(?!\p{L})/iu;

/** "80p". */
export const pence = /^[pP](?![\p{L}\d])/u;

const centMarks = Object.keys(currencyMarks).filter((mark) => withCents.has(currencyMarks[mark]!));

const centWords = Object.keys(currencyWords).filter(
  (word) => !/cent$/.test(word) && withCents.has(currencyWords[word]![0]),
);

/** Money with cents, by its sign or its word, wherever it stands. */
export const near = new RegExp(
  String.raw`(?<![\p{L}\p{Sc}])(?<mark>(?:${oneOf(centMarks)})(?!\p{L})|R(?=\d))|${pattern(apart, `(?<word>${oneOf(centWords)})s?`, ends).source}`,
  'gu',
);

/** Between the whole and the cents of a price: "4 dollars [and] 20 cents". */
export const parted = /^\s+(?:and\s+)?$/i;

/** A price in cents or pence alone. */
export const smallMoney = /(?:cents?|pence|penny|p)$/iu;

/** "30 won by them", "3 won gold": no money. */
export const wonAsVerb =
  /^[\s-]won\s+(?:the|a|an|in|its|his|her|their|by|at|gold|silver|bronze|seats|medals|games)\b/i;

/** "Reais", "reals": "real" alone is a word like others. */
export const realAsMoney = /^[\s-](?:reais|reals|rand)/i;

/** The word for money and for a weight. */
export const pound = /^pounds?$/;

/** "30 pounds of it", "weighs". */
export const poundsOfWeight = /^[\s-]pounds?\s+of\s|\bweigh(?:s|ed|ing)?\s/i;

/** The word for a hundredth of whatever money stands near. */
export const cent = /^cent$/i;

/** "Over five years" is how long something lasted. */
export const overAtHead = /^over\s+/i;

/** Units of time. */
export const lengthOfTime = /^(?:seconds|minutes|hours|days|weeks|months|years|decades)$/;
