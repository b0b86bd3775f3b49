/** Words and signs of money, measures and times around a number. */
import { measures, durations, casedMeasures, perOne } from './measures';
import { atStart, oneOf, ends, atEnd, apart, pattern } from '../pattern';
import { up, down } from './movement';
import { currencyMarks, withCents, currencyWords } from './currencies';

// Symbols take no plural: "12 has" are no hectares.
const short = Object.keys(measures).filter((it) => it.length < 3);

const long = Object.keys(measures).filter((it) => it.length >= 3);

export const measured = atStart(
  String.raw`[\s-]{0,2}(?:(?<measure>${oneOf(long)})s?|(?<symbol>${oneOf(short)}))`,
  ends,
  String.raw`(?!['’]s\s)`,
);

export const timed = atStart(
  String.raw`[\s-](?<time>${oneOf(Object.keys(durations))})s?['’]?`,
  ends,
);

export const isDateLater = atStart(
  String.raw`\s+(?:(?:ago|earlier|later|old|of\s+age|previously|prior)${ends}|(?:before|after|on)(?=[,.;)]|$))`,
);

export const frequency = atStart(
  String.raw`[\s-](?:day|hour|week|month|year)s?\s+a\s+(?:day|week|month|year)`,
  ends,
);

export const partOfYear = atEnd(
  apart,
  String.raw`(?:first|last|final|past|next|previous|latest|coming)\s+`,
);

export const ofYear = atStart(String.raw`[\s-]months\s+(?:of|to|through|ended|ending)\s+`);

/** Lone letters are measures only right behind digits: "5m", "30 C" is none. */
export const metres = atStart(String.raw`\s?m(?![\p{L}\d²³'’/]|\s+(?:a|per)\s)`);

export const cased = new RegExp(
  `^\\s?(?<symbol>${oneOf(Object.keys(casedMeasures))})(?!\\.?[\\p{L}\\d])`,
  'u',
);

/** "155.71 mt" are millions of tonnes, "40,000 mt" metric ones. */
export const mt = /^\s?mt(?![\p{L}\d])/u;

export const fold = atStart(String.raw`[\s-]?fold${ends}`);

export const timesBehind = /^(?:[\s-]times(?![\p{L}\p{N}])|\s?[x×](?![\p{L}\d]))/u;

export const comparesTimes = atStart(
  String.raw`[\s-]?(?:times|[x×])\s+(?:as\s|that\b|those\b|the\s|its\s|their\s|his\s|her\s|our\s|what\b|more\b|higher\b|greater\b|larger\b|bigger\b|faster\b|longer\b|less\b|lower\b|smaller\b|fewer\b|heavier\b|cheaper\b|stronger\b|likelier\b|from\s|over(?!\s+(?:the|a)\s)|between\s|\p{L}+er\s+than|average\b|current\b|\d)`,
);

export const movesBefore = atEnd(
  apart,
  oneOf([...up, ...down]),
  String.raw`(?:\s+(?:by|to|some|almost|nearly|more\s+than|about|over))?\s+(?:by\s+)?`,
);

export const rates = atStart(
  String.raw`(?:\s+of\s+\p{L}+(?:\s+\p{L}+)?(?=\s+(?:a|per)\s))?(?:\s+net\s+(?:income|earnings|loss)(?=\s+per\s))?(?:\s+(?:an?|per|each|every)\s+(?:(?:fully\s+)?(?:diluted|basic|common|ordinary)\s+)*|-a-|\s?\/\s?|-per-)(?<one>${oneOf(Object.keys(perOne))})${ends}(?!\s+(?:ago|earlier|later|before|after|on\b))`,
);

export const pointsBehind = /^[\s-](?:percentage\s+)?points?(?!\p{L})/iu;

export const pence = /^[pP](?![\p{L}\d])/u;

const centMarks = Object.keys(currencyMarks).filter((mark) => withCents.has(currencyMarks[mark]!));

const centWords = Object.keys(currencyWords).filter(
  (word) => !/cent$/.test(word) && withCents.has(currencyWords[word]![0]),
);

export const near = new RegExp(
  String.raw`(?<![\p{L}\p{Sc}])(?<mark>${oneOf(centMarks)}|R(?=\d))|${pattern(apart, `(?<word>${oneOf(centWords)})s?`, ends).source}`,
  'gu',
);

export const parted = /^\s+(?:and\s+)?$/i;

export const smallMoney = /(?:cents?|pence|penny|p)$/iu;

export const wonAsVerb =
  /^[\s-]won\s+(?:the|a|an|in|its|his|her|their|by|at|gold|silver|bronze|seats|medals|games)\b/i;

export const realAsMoney = /^[\s-](?:reais|reals|rand)/i;

export const pound = /^pounds?$/;

export const poundsOfWeight = /^[\s-]pounds?\s+of\s|\bweigh(?:s|ed|ing)?\s/i;

export const cent = /^cent$/i;

export const overAtHead = /^over\s+(?:the\s+)?/i;

export const lengthOfTime = /^(?:seconds|minutes|hours|days|weeks|months|years|decades)$/;
