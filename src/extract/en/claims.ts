/** Words around what an article says of a change: by how much, and since when. */
import { pattern, apart, oneOf, ends, atEnd, atStart } from '../pattern';
import { listed } from './inflect';
import { up, down, neutral } from './movement';

const leadsOn = String.raw`(?=\s+(?:from|by|on|to|about|around|nearly|almost|some|more|sharply|slightly|an?|\d|\p{Sc}))`;

const alone = (word: string) =>
  [String.raw`(?<!\b(?:made|make|set|take|up)\s)`, word, leadsOn].join('');

// "Improved from 10.2 to 9.9 seconds", "weakened from 60 to 70 to the dollar": these say how good it is.
const valuing =
  /^(?:improv|recover|strengthen|upgrad|weaken|deteriorat|soften|downgrad|eas|boost|los|gain|advanc|retreat|rall|add|shed|extend|lift|cut|appreciat|depreciat|devalu)/;

// "The contract", "a lower house", "growth eased": these are nouns and adjectives as well.
const others = new Set(
  listed(`
    contract, contracts, cool, dive, dives, double, growth, higher, lower, melt, moderate, slide,
    slides, slip, slips, thin
  `),
);

const plainly = (words: readonly string[]) =>
  words.filter((word) => !valuing.test(word) && !others.has(word));

/** Words by which a value surely gets more. */
export const upward = pattern(
  apart,
  `(?:${oneOf(plainly(up).filter((word) => word !== 'up'))}|${alone('up')})`,
  ends,
);

/** Words by which a value surely gets less. */
export const downward = pattern(
  apart,
  `(?:${oneOf(plainly(down).filter((word) => word !== 'down'))}|${alone('down')})`,
  ends,
);

/** Words of a movement that do not say whether the value gets more or less. */
export const unsaid = pattern(
  apart,
  oneOf([...[...up, ...down].filter((word) => valuing.test(word)), ...neutral]),
  ends,
);

/** Those of them that tell how good it is. */
export const valued = pattern(
  apart,
  oneOf([...up, ...down].filter((word) => valuing.test(word))),
  ends,
);

/** What is counted from the top, or the other way round: "from 9th to 5th", "to 148 per dollar", "to yield 4%". */
export const countedInverse =
  /\d(?:st|nd|rd|th)(?!\p{L})|(?<!\p{L})(?:rank\p{L}*|places?|position|league|table|seeds?|handicap|yield\p{L}*|(?:to|per|against|versus)\s+(?:the|a|one)?\s*(?:U\.?S\.?\s+|US\s+)?(?:dollar|greenback|euro|pound|sterling|yen|franc))(?!\p{L})/iu;

/** "It rose [2.5 times]": a rise of so many times, which some count from one. */
export const risesBefore = atEnd(
  apart,
  oneOf(up.filter((word) => word !== 'up')),
  String.raw`\s+(?:by\s+|of\s+)?(?:about\s+|around\s+|almost\s+|nearly\s+)?`,
);

/** "Having been [45]": what it had been once, from which nothing need be counted. */
export const hadBeen = atEnd(
  apart,
  String.raw`having\s+\p{L}+(?:\s+(?:at|to|the\s+\p{L}+\s+at))?\s+`,
);

/** "The lowest since [the 606 of 1997]". */
export const sinceRecord =
  /(?<!\p{L})(?:lowest|highest|biggest|smallest|largest|most|fewest|best|worst)(?!\p{L})[^.;]{0,40}\ssince\s/iu;

/** "Fell 3% [after profit rose to $2bn]": what stands between is told of another movement. */
export const ofAnotherMove = pattern(
  String.raw`(?<!\p{L})(?:after|as|when|because|since|once|although|though|with|and|following|that)\s+(?:[\p{L}’'-]+\s+){1,5}?${oneOf([...up, ...down])}`,
  ends,
);

/** A new sentence, or a clause of something else. */
export const newStatement =
  /[.!?]["”’)]?\s+\p{Lu}|[;:]|(?<!\p{L})(?:while|whereas|although|though|but|as|since|when)(?!\p{L})/u;

/** What parts a claim from the ends of a change: a stop, "while", "but". */
export const partedFromEnds =
  /[;:]|[.!?]\s|(?<!\p{L})(?:while|whereas|but|although|despite|though|amid|and|including)(?!\p{L})/iu;

/** What begins a phrase of something else between a claim and an end; "rose 5%, from 3 to 4" and "5% up, at 4" go on. */
export const anotherPhrase = pattern(
  String.raw`,\s+(?=\p{L})(?!(?:${oneOf([...up, ...down])}|from|to|compared|against|versus|vs|as\s+(?:against|compared)|or|equal|reaching|hitting|in|for|during|at|an?|representing|which\s+(?:is|was))(?!\p{L}))`,
);

/** "[5%] stake", "[5 percent] of it": a share of something, and no claim. */
export const ofShare =
  /^\s+(?:of\s+(?!its\b)|share|stake|margin|interest|tax|rate\s+of|tariff|discount|target|chance)/iu;

/** "A third less": something moves by it. */
export const moreBehind = /^\s+(?:more|fewer|less|higher|lower)\b/i;

/** "Between 2010 and 2015", on the way from a claim to an end. */
export const betweenTwo = /(?<!\p{L})between\s+\S+\s+and(?!\p{L})/iu;

/** Up to "That is" at the head of the next sentence. */
export const toThatIs = /^[^.!?]*[.!?]\s+["“]?(?:That|This)\s+(?:is|was)(?=\s)/;

/** "The [5 percent]": told of before. */
export const articleBefore = /(?<!\p{L})(?:the|its|their)\s+$/iu;

/** "Than", "of which": what follows is of something else. */
export const ofAnotherThing = /(?<!\p{L})(?:than|in\s+which|of\s+which|including)(?!\p{L})/iu;

/** "[5%] on the [2010]": what stands between a claim and the time it is counted from. */
export const basesBetween = pattern(
  String.raw`^[^.;]{0,20}?\s(?:on|over|from|since|than|compared\s+(?:with|to)|against|versus|above|below)\s+(?:(?:in|the|its|that|of)\s+){0,3}$`,
);

/** A sentence ends between two ends. */
export const sentenceBetween = /[.!?]["”’)]*\s|\n/;

/** Words by which money is lost. */
export const losing = atEnd(
  apart,
  String.raw`(?:loss(?:es)?|deficit|shortfall)(?:\s+[\p{L}-]+){0,3}\s+`,
);
/** Words by which it is gained. */
export const gaining = atEnd(
  apart,
  String.raw`(?:profits?|earnings|income|surplus|gain)(?:\s+[\p{L}-]+){0,3}\s+`,
);

/** "3 times", "2.6x": a multiple in digits. */
export const inDigits = /(?:times|fold|[x×])$/iu;

/** "Three times more" is four times as much to some, and a "threefold increase" too; "three times the figure" is not. */
export const addsToOne = atStart(
  String.raw`\s+(?:more|higher|greater|larger|bigger|faster|increase|rise|growth|jump|gain)`,
  ends,
);

/** Up to "That represents" at the head of the next sentence. */
export const toThatRepresents = /^[^.!?]*[.!?]\s+["“]?(?:That|This|It)\s+(?:is|was|represents)\s/;
