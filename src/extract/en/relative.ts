/** Words of dates that are counted from another, and of years written alone. */
import { pattern, apart, oneOf, ends, atEnd, atStart } from '../pattern';
import { ones, tens } from './numbers';
import { countedUnits, yearPrepositions, timePrepositions, yearDeterminers } from './dates';
import { labels } from './lookalikes';

/** How far the period lies from now: "last", "this", "next". */
export const stepsOf: Record<string, number> = {
  last: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

const edgeBefore = String.raw`(?:(?:early|earlier|late|later|mid|the\s+end\s+of|the\s+start\s+of|the\s+beginning\s+of)[\s-])?`;

/** "Late last year", "this month". */
export const besideNow = pattern(
  apart,
  edgeBefore,
  String.raw`(?<step>${oneOf(Object.keys(stepsOf))})(?:\s+(?:fiscal|financial|calendar))?\s+(?<unit>week|month|quarter|year|decade|fiscal)${ends}(?!['’]s\s+Eve|\s+(?:19|20)\d\d)`,
);

const howMany = String.raw`(?<n>an?|\d{1,3}|${oneOf([...Object.keys(ones), ...Object.keys(tens)])})`;

/** "Two years ago", "a week and a half ago". */
export const ago = pattern(
  apart,
  howMany,
  String.raw`(?<more>\s+and\s+a\s+half)?\s+(?<unit>${oneOf([...countedUnits, 'fortnight', 'century', 'centurie'])})s?(?<half>\s+and\s+a\s+half)?\s+ago${ends}`,
);

/** "The day before yesterday". */
export const dayBeside = pattern(
  apart,
  String.raw`the\s+day\s+(?:(?<back>before\s+yesterday)|after\s+tomorrow)`,
  ends,
);

/** "[Since] the start of the year". */
export const edgeOf = pattern(
  apart,
  String.raw`(?<=(?:since|from)\s+)the\s+(?:start|beginning|turn)\s+of\s+the\s+(?<unit>year|month|quarter|decade)`,
  ends,
  String.raw`(?!\s+(?:to|before|ended|ending|of|\d))`,
);

const namedYear = String.raw`(?:(?:19|20)\d\d|last\s+year|(?:(?:an?|the|one)\s+)?year\s+(?:ago|earlier|before|prior|back)|(?:the\s+)?(?:last|previous|prior|preceding)\s+(?:fiscal|financial)(?:\s+year)?|(?:the\s+)?(?:previous|prior|preceding)\s+year)`;

/** "The same period last year", "the year-ago quarter". */
export const samePeriod = pattern(
  apart,
  String.raw`(?:(?:same|corresponding|comparable|equivalent)\s+(?:three-month\s+|six-month\s+|nine-month\s+)?(?:period|month|quarter|week|day|half|time|stage)s?(?:,?\s+(?:(?:of|in)\s+)?(?<year>${namedYear}))?`,
  String.raw`|(?:year-ago|year-earlier|prior-year|previous-year)\s+(?:period|month|quarter|half)?)`,
);

/** "A year earlier", "the previous month", "the week after". */
export const earlierPeriod = pattern(
  apart,
  String.raw`(?:${howMany}\s+(?<unit>${oneOf(countedUnits)})s?\s+(?:(?<back>earlier|previously|prior(?!\s+to)|before(?=\s*(?:[.,;:)”"–—]|$|and\b|but\b|to\b)))|(?<on>later|afterwards?|on(?=\s*[,.;])))`,
  String.raw`|(?:the|its|a)\s+(?:(?<before>previous|prior|preceding)|(?<following>following))\s+(?<which>${oneOf(countedUnits)})(?!s|['’]s\s+\p{L}+s\s+of)`,
  String.raw`|the\s+(?<bare>${oneOf(countedUnits)})\s+(?:(?<then>before|earlier|prior)(?!\s+(?:the|it|he|she|they|we|last|a|to|yesterday))|(?<past>after)(?=\s*[,.;]|\s+(?:just\s+|only\s+|some\s+)?\p{Sc}?\d)))`,
  ends,
);

/** "The [last year of]". */
export const theBefore = /\bthe\s+$/i;

/** These open no length of time. */
export const currentOrComing = /^current|^coming/i;

/** "[The last year] of". */
export const ofBehind = /^\s+of\b/;

/** "A [year ago]" is one. */
export const anAlone = /^an?$/i;

/** A period of a year before, by its words. */
export const yearOrPrior = /year|prior|fiscal/i;

/** "The same period". */
export const samePeriodAlone = /\speriod(?!\p{L})/iu;
/** "The same month". */
export const sameMonth = /\smonth(?!\p{L})/iu;
/** "The year-ago quarter". */
export const sameQuarter = /\squarter(?!\p{L})/iu;

/** "Last year": that of publication. */
export const lastFirst = /^last\s+year/i;

/** No sign before a year that makes it a part of something else. */
export const freeYear = String.raw`(?<![\p{L}\p{N}\p{Sc}]|\p{N}[.,:/–-]|\p{Sc}\s|[/#@_]|(?<!\b(?:mid|early|late|end))-)`;

/** Decades in words, from the twenties on. */
export const tensOfYears = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** "The 1990s", "the ’90s", "the mid-nineties". */
export const decades = pattern(
  String.raw`(?<![\p{L}\p{N}\p{Sc}])(?<=(?<person>\b(?:his|her|their|my|our|your)\s+(?:early\s+|late\s+|mid-?)?)|)`,
  String.raw`(?:(?:early|late)[\s-]|mid-?\s?)?(?:(?<full>(?:1[6-9]|20)\d0)['’]?s|['’](?<short>\d0)s|(?<=\bthe\s+(?:early\s+|late\s+|mid-)?)(?<two>[2-9]0)s|(?<=\bthe\s+(?:early\s+|late\s+|mid-)?)(?<word>${oneOf(tensOfYears)}))(?![\p{L}\d])`,
);

/** "The [2010’s]". */
export const decadeBefore = /(?:(?<!\p{L})(?:the|early|late|mid)[\s-]|^\s*)$/iu;

/** "In ’98". */
export const shortYears = /(?<=\b(?:in|of|since|from|until)\s)['’](?<two>\d\d)(?![\p{L}\d])/giu;

/** Words before four digits that leave no doubt that they are a year. */
export const sureBefore = atEnd(
  String.raw`(?<!\p{L})`,
  oneOf(yearPrepositions),
  String.raw`(?:\s+(?:early|late|mid)(?:\s|-)|\s+)`,
);

/** Words before four digits that make them likely a year. */
export const timeBeforeYear = atEnd(
  String.raw`(?<![\p{L}])(?:`,
  oneOf([...timePrepositions, ...yearDeterminers]),
  String.raw`(?:\s+(?:early|late|mid)(?:\s|-)|\s+)|\bmid-|[(,;–—]\s?)`,
);

/** "Room [2014]". */
export const labelBefore = atEnd(String.raw`(?<!\p{L})`, oneOf(labels), String.raw`\s*`);

/** "Windows [2000]": a name before four digits. */
export const nameBefore = /(?<!^|[.!?:;“"(]\s*)\b(?<name>\p{Lu}[\p{L}’'&-]*)\s+$/u;

/** "[2000] tonnes". */
export const unitBehind = atStart(
  String.raw`[\s-]+(?:percent|per cent|times|million|billion|thousand|trillion|bn|dollars|euros|pounds|yen|won|rubles|roubles|yuan|rupees|tonnes|tons|miles|km|kilomet|metres|meters|kg|litres|barrels|acres|hectares|degrees|hours|days|GMT|BST|hrs)`,
);

/** "[1900] visitors", but "[1900] figures". */
export const pluralBehind =
  /^\s+(?!(?:figures|levels|results|sales|elections|games|olympics|floods|protests|sanctions|rates|prices|was|is|has|as|this|its|his|does)\b)(?:people|men|women|children|\p{Ll}{3,}s)\b/u;

/** "Dropped from 2222 to 1857": what goes from or to no year is none. */
export const fromNumber = /(?<![\d.,])(?!(?:1[6-9]|20)\d\d\s)\d{4,}\s+to\s+$/u;

/** "[1900] to 12000" goes to no year. */
export const toNumber = /^\s+to\s+(?!(?:1[6-9]|20)\d\d(?!\d))\d{4,}(?![\d.,])/u;
