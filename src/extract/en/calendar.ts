/** Words and forms of dates of the calendar: days, months, years of accounts. */
import { pattern, apart, oneOf, atStart } from '../pattern';
import { months, weekdays } from './dates';
import { personNouns } from './people';

/** Names of months as they stand in a text, at the head of a sentence or all in capitals. */
const monthNames = Object.keys(months)
  .flatMap((name) => [name[0]!.toUpperCase() + name.slice(1), name.toUpperCase()])
  .map((name) => name.replace('.', String.raw`\.`))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Without one of these a sentence holds nothing for chrono, which is slow. */
export const worthIt = pattern(
  apart,
  oneOf([...Object.keys(months), ...weekdays, 'yesterday', 'today', 'tomorrow']),
  String.raw`|\d{4}-\d\d?-\d`,
);

/** What shows that the number of a day is another one: "September 30,000". */
export const longFollows = atStart(String.raw`[,.]?\d|[-–]\p{L}|\s*(?:%|percent|per cent)`);

/** "[May 30] people": the number counts. */
export const countFollows = atStart(String.raw`\s+`, oneOf(personNouns), String.raw`(?!\p{L})`);

/** "From 30 June to 4 July 2011": the year stands behind the other day. */
export const otherDay = new RegExp(
  String.raw`^\s+(?:to|until|till|through|and)\s+(?:(?<month>${monthNames})\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+(?<name>${monthNames})),?\s+(?<year>(?:19|20)\d\d)(?!\d)`,
  'u',
);

/** "16-18 December", "July 10-14". */
export const daysBoth =
  /^(?<first>\d{1,2})(?:\s?[-–]\s?|\s+to\s+)(?=(?<last>\d{1,2})\s)|(?<=\s)(?<early>\d{1,2})\s?[-–]\s?(?=(?<late>\d{1,2})(?:[,\s]|$))/u;

/** "On [Tuesday]": what chrono takes in. */
export const onAtHead = /^\W*(?:on\s+)?/i;

/** A weekday with its capital. */
export const aWeekday = /\p{Lu}\p{L}+day\b/u;

/** "Next Tuesday". */
export const nextWithin = /\bnext\b/i;

/** "Last Tuesday". */
export const lastWithin = /\blast\b/i;

/** "Until [Tuesday]", "by [Tuesday]". */
export const untilBefore = /(?<!\p{L})(?:until|by|from)\s+$/iu;

/** "Today", "yesterday", "tomorrow". */
export const dayByName = /day\b|tomorrow/i;

const yearInDigits = String.raw`(?<year>(?:19|20)\d\d|\d\d)`;

const toYear = String.raw`(?:\s?[-–/]\s?(?<to>(?:19|20)?\d\d))?`;

const partInCode = String.raw`(?:(?<letter>[QH])(?<n>[1-4])|(?<m>[1-4])(?<after>[QH]))`;

const freeOfSigns = String.raw`(?<![\p{L}\p{N}$€£.,-])`;

const endOfYear = String.raw`(?![\p{L}\p{N}%]|[.,]\d)`;

/** Capitals only: "2h24" and "fy" are none. */
export const yearsOfAccounts = new RegExp(
  String.raw`${freeOfSigns}(?:${partInCode}\s?)?(?:FY|F\.Y\.|fiscal\s(?:year\s)?(?=\d{4}))\s?[’']?${yearInDigits}${toYear}${endOfYear}`,
  'gu',
);

/** "Q2’23", "2Q24". */
export const partsOfShortYears = new RegExp(
  String.raw`${freeOfSigns}${partInCode}(?:\s?[’']\s?(?<year>\d\d)|(?<glued>(?<=[QH])\d\d))${endOfYear}`,
  'gu',
);

/** "The first quarter of 2020-21". */
export const partsOfAccounts = new RegExp(
  String.raw`${freeOfSigns}(?<which>first|second|third|fourth|final|last)\s+(?<part>quarter|half)\s+of\s+(?:the\s+)?(?:(?<year>(?:19|20)\d\d|\d\d)\s?[-–/]\s?(?<to>(?:19|20)?\d\d)|(?:fiscal\s+|financial\s+)(?:year\s+)?(?<full>(?:19|20)\d\d)\s?[-–/]\s?(?<until>(?:19|20)?\d\d)|(?:FY|financial\s+year\s)\s?(?<only>(?:19|20)\d\d|\d\d))${endOfYear}`,
  'giu',
);

/** A half, as against a quarter. */
export const aHalf = /^half$/i;

/** "January-July 2019". */
export const runsOfMonths = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<from>${monthNames})\s?[-–—/]\s?(?<to>${monthNames})(?![\p{L}\p{N}])(?:,?\s+(?:of\s+|in\s+)?(?<year>(?:19|20)\d\d)(?!\d))?`,
  'gu',
);

/** "2024 Aug", "Aug-23". */
export const shortMonthsOfYears = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/]|(?<![’']\d\d)-)(?:(?<year>20\d\d)\s(?<month>${monthNames})|(?<short>${monthNames})(?:[-’']|(?<=\(${'\\p{L}'}{3,4})\s(?=\d\d:))(?<two>\d\d))(?![\p{L}\p{N}]|[-.,/]\d|\s+\d)`,
  'gu',
);

/** Months that are verbs too. */
export const monthAsVerb = /^(?:May|March)$/;

/** "May", "last March": months without day and year. */
export const monthsAlone = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|['’]|(?<!\b(?:end|mid|early|late))-)(?:[Ll]ast |[Nn]ext |[Tt]his )?(?<name>${monthNames})(?![\p{L}\p{N}]|\s+(?:the\s+)?\d{1,2}(?![\d,.]?\d)|,?\s+(?:of\s+)?\d{4}(?!\d))`,
  'gu',
);

/** "3rd of [May]". */
export const dayBefore = /\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/u;

/** "[March] last year". */
export const yearByStep = /^\s+(?:of\s+)?(?<which>last|this|next)\s+year(?!\p{L})/iu;

/** "[March] and May 2016", "[March] 2016". */
export const yearBehind = new RegExp(
  String.raw`^(?:(?:\s+(?:and|to|until|through|or)|\s?[-–/])\s*(?:\p{Lu}\p{L}+\.?))?\s+(?:(?:in|of)\s+)?(?<year>(?:19|20)\d\d)(?!\d)`,
  'u',
);

/** "March 2015 to [May]". */
export const yearBefore = new RegExp(
  String.raw`(?<month>\p{Lu}\p{L}+)\.?\s+(?:(?:in|of)\s+)?(?<year>(?:19|20)\d\d)\s+(?:and|to|until|through|or)\s+$`,
  'u',
);

/** "In 2018, from February to December": the year stands before both. */
export const yearAtHead = new RegExp(
  String.raw`(?<!\p{L})(?:in|of|during)\s+(?<year>(?:19|20)\d\d),?\s+(?:from|between|in)\s+(?:(?:${monthNames})\s+(?:to|and|until|through)\s+)?$`,
  'iu',
);

/** Between two months. */
export const joinAtHead = /^\s*(?:and|to|until|through|or)\s+/;

/** Another month follows. */
export const joinsMonths = /^\s+(?:and|to|until|through|or)|^\s?[-–/]/;

/** "Last March". */
export const lastAtHead = /^last/i;

/** "Next March". */
export const nextAtHead = /^next/i;

/** A day, and at most two words of a place or a kind before what happened on it: "11 September terror". */
export const dayOfEvent = String.raw`\W*(?:\p{L}+\.?\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+(?!(?:the|a|in|and|or|but|of)\s)\p{L}+){0,3}?,?\s+`;
