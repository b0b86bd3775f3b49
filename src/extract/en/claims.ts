/** Words around what an article says of a change: by how much, and since when. */
import { pattern, apart, oneOf, ends, atStart } from '../pattern';
import { up, down } from './movement';

const leadsOn = String.raw`(?=\s+(?:from|by|on|to|about|around|nearly|almost|some|more|sharply|slightly|an?|\d|\p{Sc}))`;

const alone = (word: string) =>
  [String.raw`(?<!\b(?:made|make|set|take|up)\s)`, word, leadsOn].join('');

// "Improved from 10.2 to 9.9 seconds", "weakened from 60 to 70 to the dollar": these say how good it is.
const valuing =
  /^(?:improv|recover|strengthen|upgrad|weaken|deteriorat|soften|downgrad|eas|boost|los|gain|advanc|retreat|rall|add|shed|extend|lift|cut)/;

const plainly = (words: readonly string[]) => words.filter((word) => !valuing.test(word));

export const upward = pattern(
  apart,
  `(?:${oneOf(plainly(up).filter((word) => word !== 'up'))}|${alone('up')})`,
  ends,
);

export const downward = pattern(
  apart,
  `(?:${oneOf(plainly(down).filter((word) => word !== 'down'))}|${alone('down')})`,
  ends,
);

/** A new sentence, or a clause of something else. */
export const newStatement =
  /[.!?]["”’)]?\s+\p{Lu}|[;:]|(?<!\p{L})(?:while|whereas|although|though|but|as)(?!\p{L})/u;

export const partedFromEnds =
  /[;:]|[.!?]\s|(?<!\p{L})(?:while|whereas|but|although|despite|though|amid|and)(?!\p{L})/iu;

export const ofShare =
  /^\s+(?:of\s+(?!its\b)|share|stake|margin|interest|tax|rate\s+of|tariff|discount|target|chance)/iu;

/** "A third less": something moves by it. */
export const moreBehind = /^\s+(?:more|fewer|less|higher|lower)\b/i;

export const betweenTwo = /(?<!\p{L})between\s+\S+\s+and(?!\p{L})/iu;

export const toThatIs = /^[^.!?]*[.!?]\s+["“]?(?:That|This)\s+(?:is|was)(?=\s)/;

export const articleBefore = /(?<!\p{L})(?:the|its|their)\s+$/iu;

export const ofAnotherThing = /(?<!\p{L})(?:than|in\s+which|of\s+which|including)(?!\p{L})/iu;

export const basesBetween = pattern(
  String.raw`^[^.;]{0,20}?\s(?:on|over|from|since|than|compared\s+(?:with|to)|against|versus|above|below)\s+(?:(?:in|the|its|that|of)\s+){0,3}$`,
);

export const inDigits = /(?:times|fold|[x×])$/iu;

/** "Three times more" is four times as much to some, and a "threefold increase" too; "three times the figure" is not. */
export const addsToOne = atStart(
  String.raw`\s+(?:more|higher|greater|larger|bigger|faster|increase|rise|growth|jump|gain)`,
  ends,
);

export const toThatRepresents = /^[^.!?]*[.!?]\s+["“]?(?:That|This|It)\s+(?:is|was|represents)\s/;
