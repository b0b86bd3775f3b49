/** Words by which one thing is told of twice, and by which two numbers are a range. */
import { atEnd, apart, oneOf } from '../pattern';
import { up, down, neutral } from './movement';
import { rangeNouns } from './sentences';

const pronoun = String.raw`(?:it|they|there|he|she|we|that|this)`;

const figureNoun = String.raw`(?:the\s+)?(?:\p{L}+\s+)?(?:averages?|figures?|levels?|number|payment|price|rate|share|total|line|same\s+\p{L}+)(?:\s+[\p{L}\d]+){0,4}`;

const anyNoun = String.raw`(?:the\s+)?(?<noun>\p{L}{3,})`;

const tellingVerb = String.raw`(?:was|were|is|are|had|has|have|had\s+been|would\s+have\s+been|stood\s+at|cost|costs|got|gets|came\s+to|carried|counted|sold|numbered|totalled|reached|hit|came|was\s+valued\s+at|was\s+worth|did)`;

const fewBefore = String.raw`(?:\s+(?:only|just|about|around|some|almost|nearly|still|already|an?|worth|valued\s+at|a\s+mere|no\s+more\s+than))*\s+$`;

/** "It was", "the rate now stood at": what leads to the second value of one thing. */
export const toldAgain = new RegExp(
  String.raw`(?<!\p{L})(?:${pronoun}|${figureNoun}|${anyNoun})\s+(?:now\s+|today\s+|already\s+)?${tellingVerb}${fewBefore}`,
  'iu',
);

/** "The 1990 figure was", "last year’s was": what is told of is the other value's. */
export const ofAnotherYear = new RegExp(
  String.raw`(?<!\p{L})(?:the\s+)?(?:(?:19|20)\d\d|(?:last|previous|prior)\s+(?:year|month|quarter|week|season))(?:['’]s)?\s+(?:(?:annual\s+)?(?:figure|total|number|level|tally|count|rate|price|average|sum|value|amount|peak)\s+)?(?:was|were|is|had\s+been|stood\s+at|came\s+to|of)${fewBefore}`,
  'iu',
);

/** Words of the present before the second value. */
export const tellsOfToday =
  /(?<!\p{L})(?:today|now|at\s+present|currently|these\s+days)(?!\p{L})/iu;

/** Words of an earlier time before the second value. */
export const tellsOfOnce =
  /(?<!\p{L})(?:until\s+now|until\s+then|back\s+then|before|once|previously|formerly|used\s+to)(?!\p{L})/iu;

/** Verbs in the past before the second value. */
export const pastVerbs = /(?<!\p{L})(?:was|were|had|did|got|would\s+have)(?:\s|$)/iu;

/** "When [it had 9]". */
export const isWhen = /(?<!\p{L})when\s+$/iu;

/** "It now has". */
export const nowWithin = /\snow\s/i;

/** "[€15] from 1 July". */
export const fromBehind = /^\s+from\s/i;

/** "Rose by [3 to 5 percent]". */
export const movesRightBefore = atEnd(
  apart,
  oneOf([...up, ...down, ...neutral]),
  String.raw`\s+(?:by\s+|for\s+)?`,
);

/** "Cost from [5 to 12]". */
export const rangesRightBefore = atEnd(
  apart,
  oneOf(rangeNouns),
  String.raw`\s+from\s+(?:about\s+|around\s+|roughly\s+)?`,
);

/** "The [range]", "driving [range]": the word is no verb. */
export const nounBefore =
  /(?<!\p{L})(?:the|its|their|his|her|our|an?|driving|price|age|life|wing|trading|\p{L}+['’]s)\s+$/iu;

/** "Between [3 and 5]". */
export const behindBetween = atEnd(String.raw`(?<!\p{L})between\s+`);

/** "From about [3 to 5]". */
export const behindFrom = atEnd(String.raw`(?<!\p{L})from\s+(?:about\s+|around\s+|roughly\s+)?`);

/** "Led by [39% to 34%]": two sides, no range. */
export const twoSides = atEnd(
  apart,
  String.raw`(?:led|leads?|leading|lead|won|wins?|winning|ahead|trail(?:s|ed|ing)?|vot(?:e|es|ed|ing)|beat|beats|beaten|defeated|lost|split|approved|rejected|backed|passed|favou?red|preferred|majority|margin)(?:\s+[\p{L}’'-]+){0,4}\s+(?:by|of)\s+`,
);

/** Between two numbers. */
export const and = /^\s+and\s+$/i;

/** Between two numbers. */
export const or = /^\s+or\s+$/i;

/** Between two numbers, with a comma or without. */
export const toWithComma = /^,?\s+to\s+$/i;

/** Between two numbers. */
export const to = /^\s+to\s+$/i;
