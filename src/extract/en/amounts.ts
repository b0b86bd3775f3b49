/** Numbers in digits and in words, and what stands right around them: magnitudes, signs, percentages. */
import { atStart, ends, pattern, apart, oneOf, atEnd } from '../pattern';
import { countingSubjects, countedInMillions } from './people';
import { up, down } from './movement';
import { currencyMarks, touchingMarks } from './currencies';
import { fractionSigns, ones, tens, multipliers } from './numbers';

/** "5m", "728 mil". */
export const inLetter = atStart(String.raw`\s?(?<letter>mil|[kmbt])`, ends);

/** "5m people" and "2k jobs" count; "a 5m rise" and "the 100m final" may be metres. */
export const countedBehind = atStart(
  String.raw`\s?[kmb]\s+(?!tall\b|high\b|long\b|wide\b|deep\b)(?:\p{L}+\s+){0,2}?(?:people|men|women|\p{L}{2,}s|of)`,
  ends,
);

/** "The population grew to 5.2m", "a total of 204.3m" beside "$500m", "980k in 2022". */
export const touchingLetter =
  /^(?:k(?!\s*(?:race|run|walk|resolution|video|display))|m)(?![\p{L}\d²³/’'-]|\s+(?:a|per)\s(?!\p{L}+\s+(?:ago|earlier|before)))/u;

/** What makes the m of a number a million: money beside it, or something that is counted so. */
export const countsInMillions = pattern(
  String.raw`\p{Sc}\s?\d[\d.,]*\s?(?:m|bn|million|billion)(?!\p{L})|`,
  apart,
  String.raw`(?:${oneOf([...Object.keys(countingSubjects), ...countedInMillions])}`,
  String.raw`|\p{L}{3,}s\s+(?:(?:has|have|had|also)\s+)?(?:reached|hit|numbered|totalled|totaled|exceeded|topped|stood\s+at|came\s+to|${oneOf([...up, ...down])}\s+(?:to|from)(?=\s)))`,
  ends,
);

/** What makes the m of a number metres: "tall", "race", "wave". */
export const wordsOfLength =
  /(?<!\p{L})(?:met(?:re|er)s?|tall|high|long|deep|wide|sprint|race|freestyle|hurdles|relay|waves?|dives?|depths?|heights?|floods?|waters?|tides?|rivers?|levels?|snow|walls?|buildings?|towers?|trees?|drifts?|throws?|jumps?|leaps?|ships?|yachts?|boats?|whales?|sharks?|swam|swim|swims|ran)(?!\p{L})/iu;

/** "%", "percent", "per cent", "pc". */
export const percentSign = atStart(
  String.raw`\s?%|[\s-](?:percent|per\s+cent|pct)${ends}|\s?pc${ends}`,
);

/** Case matters: "TRY" is money, "try" is not; and the rand's R touches its number. */
export const mark = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{Sc}])(?:(?<mark>${oneOf(Object.keys(currencyMarks))})[\s-]?|(?<touching>${oneOf(Object.keys(touchingMarks))}))$`,
  'u',
);

/** "Minus [3]". */
export const minus = atEnd(String.raw`(?<!\p{L})minus\s+`);

/** Before money or a percentage: "-$23 million", "negative 3 percent"; a dash with a space behind it is none. */
export const negative = atEnd(String.raw`(?:(?<!\p{L})negative\s+|(?<=^|[\s(])[-−–])`);

/** Between the two parts of a spoken number: "two million [and] one thousand". */
export const andAtMost = /^\s+(?:and\s+)?$/i;

// Thousands are parted by commas or by spaces, thin and non-breaking ones among them.
// "2,34,567" as in India, "1’250’000" as in Switzerland, "$30, 000" as typed in haste.
const grouped = String.raw`\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3}(?:[’']\d{3})+|(?<=\p{Sc}\s?)\d{1,3},\s000(?!\d)|\d{1,3}(?:[\u2009\u202f\u00a0 ]\d{3})+(?!\d)`;

// A currency's code may touch its number: "R410", "USD3bn".
const lettersOfMarks = [...Object.keys(touchingMarks), ...Object.keys(currencyMarks)];

const touchingCode = String.raw`(?<![\p{L}\p{N}])(?:${lettersOfMarks.filter((mark) => /^[A-Za-z]+$/.test(mark)).join('|')})`;

const signsOfParts = Object.keys(fractionSigns)
  .filter((sign) => sign.length === 1)
  .join('');

const scaledOnly = Object.keys(touchingMarks)
  .filter((mark) => touchingMarks[mark]?.isScaled)
  .join('|');

const inWordOrCode = String.raw`(?<!${touchingCode})(?<=[\p{L}\p{N}_])`;

/** A number in digits, in all its dresses. */
export const inDigits = new RegExp(
  [
    // Not inside a word, a decimal or a longer number, nor behind a joint: "Covid-19", "10:30".
    String.raw`(?<!${inWordOrCode}|\p{N}[.,:/'’]|[#@/])(?:(?<=\d(?:bn|mn|tn|[mkb])?[-–—])(?<joint>)|(?<![\p{L}\p{N}][-–—]))`,
    // "N95 masks": of some currencies a letter is a mark only before a magnitude.
    String.raw`(?!(?<=(?<![\p{L}\p{N}])(?:${scaledOnly}))[\d.,]+(?!\s?(?:[mbt]n?|million|billion|trillion)(?![\p{L}\p{N}])|[\d.,]))`,
    String.raw`(?<sign>(?<=^|[\s(])[-−])?`,
    String.raw`(?:(?<point>(?<=\p{Sc})\.\d+)|(?<european>\d{1,3}(?:\.\d{3})+,\d{1,2})|(?<whole>${grouped}|\d+)(?<decimals>\.\d+)?(?<part>[${signsOfParts}]|[\s-](?:1\/2|[13]\/4|[1357]\/8|[12]\/3)|\s+and\s+(?:a|one)[\s-](?:half|quarter|third)|(?<=(?<![\d.,])\d{1,3})\s+and\s+(?:three[\s-]quarters?|two[\s-]thirds?)(?!\s+of)${ends})?)`,
    // Badly grouped, a time, a path: "12,34", "10:30", "1/2".
    String.raw`(?![,.:/]?\d)`,
  ].join(''),
  'gu',
);

const numberWord = oneOf([...Object.keys(ones), ...Object.keys(tens), ...Object.keys(multipliers)]);

const halved = [
  'million',
  'billion',
  'trillion',
  'dozen',
  'hundred',
  'thousand',
  'percent',
  'per cent',
  'percentage',
  'hour',
  'day',
  'year',
  'week',
  'month',
  'dollar',
  'euro',
  'pound',
  'kilo',
  'mile',
  'tonne',
  'ton',
  'kilometre',
  'kilometer',
  'metre',
  'meter',
  'degree',
  'point',
  'litre',
];

// "The half year" is a time.
const halfOf = String.raw`half\s+(?!years?${ends})(?:an?\s+)?(?=${oneOf(halved)}${ends})`;

const quarterOf = String.raw`(?:a|(?<three>three))\s+quarters?\s+of\s+an?\s+(?=(?:million|billion|trillion)${ends})`;

const oneOfThem = String.raw`(?:an?\s+)(?=(?:million|billion|trillion|dozen)${ends})`;

const coupleOf = String.raw`a\s+couple\s+of\s+(?=(?:hundred|thousand|million|billion|dozen)${ends})`;

const roundNumber = String.raw`an?\s+(?:hundred|thousand)`;

/** "Three and a quarter", "two and three-quarter". */
const andAPart = String.raw`and(?:-|\s+)(?:(?:an?|one)(?:-|\s+)(?:half|quarter|third)|three(?:-|\s+)quarters?|two(?:-|\s+)thirds?)`;

const spokenPoint = String.raw`\s+point(?:\s+(?:zero|oh|${oneOf(Object.keys(ones).slice(0, 9))}))+${ends}`;

/** A number in words, in all its forms. */
export const inWords = pattern(
  String.raw`(?<![\p{L}\p{N}_]|[\p{L}\p{N}][-–—])`,
  String.raw`(?:(?<half>${halfOf})|(?<quarter>${quarterOf})|(?<single>${oneOfThem})|(?<couple>${coupleOf})|`,
  String.raw`(?<words>(?:${roundNumber}|${numberWord})(?:(?:-|\s+)(?!${andAPart}${ends})(?:and\s+)?${numberWord})*)${ends}`,
  String.raw`(?:(?:-|\s+)(?<more>${andAPart}${ends}))?(?<point>${spokenPoint})?|(?:zero|nought|naught)(?<none>${spokenPoint}))`,
);

/** "A hundred [and] one": words within a number that add nothing. */
export const joint = /^(?:an?|and)$/i;

/** A number in digits with its magnitude, as the report shows it. */
export const shown =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?:\s(?<magnitude>million|billion|trillion)(?!\p{L}))?/u;
