/** Words by which a clause says what its numbers count, and of when. */
import { pattern, apart, oneOf, ends, atEnd, atStart } from '../pattern';
import { up, down } from './movement';
import { datePrepositions } from './dates';
import { clauseOpeners } from './sentences';

/** "The number of ferries". */
export const numberOf =
  /(?<!\p{L})(?:number|numbers|total|tally|count)\s+of(?=(?<phrase>(?:\s+[\p{L}'’-]+){1,6}))/giu;

/** A bare number is said to be the count where a word like these leads to it. */
export const leadsToCount = atEnd(
  apart,
  String.raw`(?:population|of|to|from|at|by|reached|reaching|hit|was|were|is|are|totalled|totaled|totalling|numbered|averaged|exceeded|passed|surpassed|topped|than|with|against|under|over|${oneOf([...up, ...down])})\s+(?:an?\s+|the\s+|just\s+|only\s+|some\s+|record\s+)*`,
);

/** Verbs that come to a number. */
const reaching = ['numbered', 'totalled', 'totaled', 'reached', 'hit', 'came to', 'stood at'];

const arriving = [
  ...reaching,
  'amounted to',
  'topped',
  'exceeded',
  'averaged',
  'numbering',
  'passed',
];

/** "Passengers rose", "registrations for the course, which …, came to". */
export const movingCount = pattern(
  apart,
  // The subject at the head of a clause, before what is said aside: "new registrations for the course, which …, came to".
  String.raw`(?:(?<=^\W*(?:\p{L}+\s+){0,2})(?<subject>\p{L}{3,})\s+(?:for|of|in|by|at|on|from|among)(?:\s+(?!and\b)[\p{L}’'-]+){1,5}?,|(?<noun>\p{L}{3,}),?)\s+`,
  String.raw`(?:has\s+|have\s+|had\s+|also\s+|then\s+|(?:was|were|is|are)\s+(?=(?:up|down)\s))?${oneOf([...up, ...down, ...arriving])}`,
  ends,
);

/** "The population of coastal towns numbered": what moves is the population. */
export const isOfAnother = atEnd(apart, String.raw`(?:of|for|from|among|by)\s+(?:\p{L}+\s+){0,2}`);

/** "[44] of the stations". */
export const ofThings = atStart(
  String.raw`\s+(?:of|out\s+of)\s+(?:the|its|their|our|his|her)${ends}(?=(?<phrase>(?:\s+[\p{L}\d,'’-]+){0,5}))`,
);

/** "[44] of them". */
export const ofThem = atStart(String.raw`\s+of\s+(?:them|these|those)`, ends);

/** "[23] more", "[25] were". */
export const furtherOf = atStart(
  String.raw`\s+(?:more|fewer|less|extra|of\s+(?:them|which|these|those)|are|were|have|had|did|remain)${ends}`,
);

/** Numbers that are hardly anything but a count: with a magnitude, or thousands that are parted. */
export const countingVerb = atEnd(
  String.raw`(?<!\p{L})(?:numbered|totalled|totaled|totalling|totaling|total\s+of|there\s+(?:are|were|was)|numbering)\s+`,
);

/** "A total of [30]". */
export const totals = atEnd(String.raw`(?<!\p{L})total\s+of\s+`);

/** "[30] more". */
export const isMore = atStart(String.raw`\s+(?:more|fewer)`, ends);

/** ", and [601]": one more of the same. */
export const joinsSame = atEnd(
  String.raw`(?:(?<!\p{L})(?:and|but|or)|,)\s+(?:only\s+|just\s+|about\s+|another\s+)?`,
);

/** "[601] afterwards", "[601] in 2010": the same at another time or place. */
export const elsewhere = atStart(
  String.raw`\s+(?:afterwards?|beforehand|later|since|elsewhere|altogether|(?:in|on|at|by|from|during|after|before|last|the)\s+[\p{L}\d])`,
);

/** Between two numbers of a list. */
export const commaInList = /^,?\s+(?:and|or)\s+$|^,\s+$/i;

/** "To [30]". */
export const toBefore = /(?<!\p{L})to\s+$/iu;

/** Written as a large number: with parted thousands or a magnitude. */
export const largeInText = /\d[, \u00a0\u2009\u202f]\d{3}|illion|thousand|bn\b|\d[km]\b/i;

/** Between a number and its date: "in", "at the end of". */
export const leadsToDate = pattern(
  String.raw`^\s+(?:${oneOf(datePrepositions)}\s+)?(?:the\s+)?$|^\s+\($`,
);

/** "Closed up at [$39]". */
export const traded = atEnd(
  apart,
  String.raw`(?:clos|open|end|finish|settl|trad|fix)(?:e[ds]?|ing)\s+(?:(?:up|down|lower|higher|flat)\s+)?at\s+`,
);

/** Between a movement and where it began: "since", "over". */
export const sinceDate = /^(?:\s+\p{L}+){0,2}\s+(?:since|over|from|on)\s+$/iu;

/** "In [2016], it was": a date at the head of a clause. */
export const headOfClause = atEnd(
  String.raw`(?:^|[.!?]["”’)]?\s+)\W*(?:(?:and|but|then|however),?\s+)?`,
  String.raw`(?:in|during|throughout|by|(?:at|by)\s+the\s+(?:end|start)\s+of)\s+(?:the\s+|early\s+|late\s+|mid-?\s?)?`,
);

/** Between two years: "2018 and 2019". */
export const andBetween = /^\s+and\s+$/;

/** The clause ends, and nothing is told "respectively". */
export const endsThere = /^\s*(?:[,.;:)]|$)(?!\s*respectively)/i;

/** "[1930], when it was". */
export const whenBehind = /^,\s+when\s/i;

/** A stop behind a capital is an initial ("N. Atlantis"), not the end of a sentence. */
export const clauseBoundary = pattern(
  String.raw`(?<!(?<!\p{L})\p{Lu})[.;!?]\s|,\s+${oneOf(clauseOpeners)}\s|\s(?:while|whereas)\s`,
);

/** What is said aside between two commas: "returns, which equal the price times the yield, fell". */
export const saidAside = /,\s+(?:which|who|whose|where|when)\s[^,.;]*,/giu;

/** "Domestic and international passengers": endings of words that "and" joins. */
export const adjective = /(?:al|ic|ive|ed|ing|ous|ary|ern|ish|ese|an)$/u;

/** What joins two adjectives. */
export const andOr = /^(?:and|or)$/i;

/** Endings in s of words in the singular. */
export const noPlural = /(?:ss|us|is)$/u;

/** "In Wales [30]": a place at the head of a sentence. */
export const placeAtHead = /^(?:At|In|Near|Across|From|On)\s+[\p{L}’'.-]+\s+$/u;

/** "Reaching [30]" begins no name. */
export const verbEnding = /(?:ing|ed)$/;

/** "Over 65", said of an age. */
export const boundAtHead = /^(?:over|under|above|below)\s/i;

/** "One in 10", as against "half". */
export const ratioInText = /\d|\s(?:in|of)\s/iu;
