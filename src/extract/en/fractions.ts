/** Parts of a whole, multiples and places in a sequence, in words. */
import { oneOf, pattern, apart, ends, atStart, atEnd } from '../pattern';
import { multipleWords, ones, parts, ordinalWords } from './numbers';
import { reservingWords } from './reservations';

const countWord = oneOf(Object.keys(ones));

const reservedBefore = String.raw`(?:(?<approximation>${oneOf(Object.keys(reservingWords))})\s+)?`;

/** "3 and [three quarters] percent": a part of the number before it, unless it is one of something. */
const ofNumber = String.raw`(?<=(?<![\d.,])\d{1,3}\s+and\s+)(?:three[\s-]quarters?|two[\s-]thirds?)(?!\s+of)${ends}`;

/** "A third", "two-thirds", "half". */
export const fractions = pattern(
  apart,
  `(?!${ofNumber})`,
  reservedBefore,
  String.raw`(?:(?<top>an?|${countWord})[\s-](?<part>${oneOf(Object.keys(parts))})|(?<half>half))${ends}`,
);

/** "One in five", "3 out of every 10". */
export const ratios = pattern(
  apart,
  reservedBefore,
  String.raw`(?<top>one|two|three|four|five|six|seven|eight|nine|\d{1,3})(?:-in-|\s+(?:in|out\s+of)\s+(?:every\s+)?)(?<of>${countWord}|\d{1,3}|1000|1,000|10,000|100,000)(?:\s+(?<by>hundred|thousand))?${ends}(?!,\d|\.\d|[\s-]*(?:percent|%|\p{L}*illion|minutes?|hours?|days?|weeks?|months?|years?|seconds?)|[-–/]\d)`,
);

/** Behind a share stands what it is a share of. */
export const ofWhat = atStart(
  String.raw`\s+(?:of|the|its|their|that|as|what|those|all|my|our|his|her|your|more|less|fewer|higher|lower|larger|smaller|over|above|below|since|from|to)(?![\p{L}-])`,
);

/** "By [a third]", "a fall of [a third]". */
export const movedBefore = atEnd(
  apart,
  String.raw`(?:by|(?:cut|fall|drop|rise|increase|decline|reduction|gain|loss|growth|jump|share)\s+of|up|down|about|nearly|almost|only|just|rose|fell|than|more|a)\s+`,
);

/** "[Half] the time", "[a quarter] of an hour": no share of anything. */
export const notShare = atStart(
  String.raw`\s+(?:of\s+(?:an?\s+)?(?:the\s+)?(?:million|billion|trillion|year|hour|match|game|century|season|day|month|\d{4}|last\s+year|this\s+year|next\s+year|fiscal)|the\s+time)(?!\p{L})`,
);

/** "The preceding three quarters", "for two quarters": lengths of time, unless they are of something. */
export const timeOfQuarters = atEnd(
  apart,
  String.raw`(?:preceding|previous|past|last|first|next|following|prior|final|consecutive|successive|straight|latest|in|for|over|of)\s+(?:the\s+)?`,
);

/** "Quarters", which may be of years. */
export const quartersAlone = /^quarters$/i;

/** "[Three quarters] of it". */
export const ofBehind = /^\s+of\s/i;

/** "A [third]" is one. */
export const anAlone = /^an?$/i;

const reservedMultiple = String.raw`(?:(?<approximation>${oneOf(Object.keys(reservingWords))})\s+(?:an?\s+)?)?`;

/** "[Double] the figure", "[doubled] in size". */
export const comparesBehind = atStart(
  String.raw`\s+(?:the\s|its\s|their\s|that\b|those\b|as\s|what\b|this\b|last\b|in\s+(?:a|size|value|price|the|just|under|less|\p{L}+\s+years)|from\s|to\s|over\s|since\s|between\s|by\s|within\s|again\b|\d)|[.,;]|$`,
);

/** "To [double]", "has [tripled]". */
export const movingBefore =
  /(?<!\p{L})(?:to|will|would|could|might|may|nearly|almost|about|than|has|have|had)\s+$/iu;

/** "A [double]", "the [treble]": nouns. */
export const notBefore = /(?<!\p{L})(?:a|an|the|his|her|and)\s+$/iu;

/** "By a factor of three". */
export const factors = pattern(
  apart,
  String.raw`(?:by\s+)?a\s+factor\s+of\s+(?:(?<approximation>about|almost|nearly|more\s+than)\s+)?(?<n>\d{1,4}(?:\.\d+)?|${oneOf(Object.keys(ones))})`,
  ends,
);

/** These are multiples only where they compare. */
export const twiceOrThrice = /^(?:twice|thrice)$/;

/** "[Twice] as many", "[twice] the level". */
export const comparedTwice = /^\s+(?:as|the|that|its|their|what|those|this|last)\b/i;

/** "[Twice] this week": how often. */
export const timeBehind = /^\s+(?:that|this|the|last)\s+(?:day|week|month|year|season|time)\b/i;

/** "Doubling", "doubles": forms of verbs. */
export const ingOrPlural = /ing$|s$/;

const place = String.raw`(?<place>${oneOf(Object.keys(ordinalWords))}|\d{1,3}(?:st|nd|rd|th))`;

/** "Sixth nuclear test", "21st summit". */
export const ordinals = pattern(
  String.raw`(?<![\p{N}-]|\bevery\s)`,
  apart,
  place,
  String.raw`\s+(?<noun>\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2})`,
  ends,
);

/** "Second highly rated": a word behind an ordinal that it does not number. */
export const adverb = /ly$/;

/** "Nearly doubled", "tenfold". */
export const multipleInAWord = pattern(
  apart,
  reservedMultiple,
  String.raw`(?<word>${oneOf(Object.keys(multipleWords))})`,
  ends,
  String.raw`(?!-)`,
);
