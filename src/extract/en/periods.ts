/** Words of parts of a year, of how far a date reaches, and of what is to come. */
import { oneOf, pattern, apart, ends, atEnd } from '../pattern';
import { down, up } from './movement';
import { sportWords, periodNouns, statementVerbs } from './dates';
import { ones } from './numbers';

/** Which of the quarters or halves of a year it is. */
export const placesInYear: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
};

const which = String.raw`(?<which>${oneOf(Object.keys(placesInYear))})`;

const ofYear = String.raw`(?:,?\s+(?:(?:of|in)\s+)?(?:the\s+)?(?:fiscal\s+|financial\s+)?(?<year>(?:19|20)\d\d|this\s+year|last\s+year|next\s+year|(?<=of\s+the\s+)year|previous\s+year|last\s+fiscal(?:\s+year)?)(?!\p{L}|\d))?`;

/** "Last year's second quarter", "the 2012 second quarter". */
const yearFirst = String.raw`(?:(?<lead>(?:19|20)\d\d|last\s+year|this\s+year|next\s+year)(?:['’]s)?\s+)?`;

/** "The first half of 2016", "last year’s second quarter". */
export const partsInWords = pattern(
  apart,
  yearFirst,
  which,
  String.raw`[\s-](?<part>quarter|half)${ends}(?!\s+of\s+(?:a|the)\s+(?!(?:(?:previous|prior|current|same|last|fiscal|financial)\s+)?year))`,
  ofYear,
);

/** "Q3 2016", "H1". */
export const partsInCode = pattern(
  apart,
  String.raw`(?:(?<before>(?:19|20)\d\d)\s?)?(?:(?<letter>[QH])(?<n>[1-4])|(?<m>[1-4])(?<after>[QH]))`,
  String.raw`(?!\p{L}|\d)(?:\s+(?:of\s+)?(?<year>(?:19|20)\d\d|this\s+year|last\s+year))?`,
);

/** "H1" alone may be the name of a street or of a virus. */
export const halfBefore = /(?<!\p{L})(?:in|for|during|since|of|from|than|with)\s+$/iu;

/** Words by which a half is one of a match. */
export const sport = pattern(apart, oneOf(sportWords), ends);

/** "[First-half] profit": words by which a half is one of a year. */
export const business = new RegExp(`^\\s+(?:\\p{L}+\\s+)?${oneOf(periodNouns)}`, 'iu');

/** "The first nine months of 2015". */
export const monthsOf = pattern(
  apart,
  String.raw`(?<edge>first|last|final)\s+(?<n>\d{1,2}|${oneOf(Object.keys(ones))})\s+months\s+of\s+(?:the\s+)?(?<year>(?:19|20)\d\d|year|this\s+year|last\s+year)${ends}`,
);

/** The quarter that ends with a month. */
export const quarterMonths: Record<string, number> = {
  march: 1,
  june: 2,
  september: 3,
  december: 4,
};

/** "The June quarter". */
export const monthly = pattern(
  apart,
  String.raw`(?<month>${oneOf(Object.keys(quarterMonths))})\s+(?:(?<lead>(?:19|20)\d\d)\s+)?quarter${ends}`,
  ofYear,
);

/** "Last year", "the previous year". */
export const lastOrPrevious = /^(?:last|previous)/i;

/** "The final half", "the last half of 2016". */
export const lastOfAll = /^(?:final|last)$/i;

/** "Next year". */
export const nextOne = /^next/i;

/** Nothing but an article before it. */
export const theAtMost = /^(?:the\s+)?$/i;

/** "In the [second half]". */
export const timeBeforePart =
  /(?<!\p{L})(?:in|for|during|of|from|to|since|by|through|over|than|with|and|previous|same)\s+(?:the|its|their|a)?\s*(?:\p{L}+\s+)?$/iu;

/** The first months, as against the last. */
export const first = /^first$/i;

/** Words that begin what is said of another time, or by somebody. */
export const ofAnotherTime = pattern(
  apart,
  String.raw`(?:which|who|whom|whose|that|if|because|although|now|today|currently|will|would|could|plans?|aims?|targets?|`,
  String.raw`expect\p{L}*|forecast\p{L}*|${oneOf(statementVerbs)})`,
  ends,
);

/** A few words between a value and the span that it is told of. */
export const fewBetween = /^(?:\s+(?!and\b|but\b|while\b|from\b|to\b)[\p{L}’'-]+){0,4}\s+$/u;

/** "Between [2012 and 2020]". */
export const opensSpan = atEnd(String.raw`(?<!\p{L})(?:between|from)\s+(?:the\s+)?`);

/** Between the two dates of a span. */
export const joinsSpan = /^\s+(?:and|to|until|till|through)\s+$/i;

/** Between a date and the value behind it: "in 2014 [it was] $5". */
export const leadsToValue =
  /^(?:['’]s(?:\s+\p{L}+){0,3}|:)\s+$|^,?\s+(?:[-–—]\s+when\s+)?(?:(?:the|some|about|there|it|they|that|this|he|she|figure|number|total|had|was|were|is|are|stood|reached|at|only|just|came|rose|fell|grew|hit|a|an|cost|got|same|payment|price|would|have|been|catch|sold|line|almost|nearly|in|(?!(?:while|whereas|although|though)\s)\p{L}+)\s+){0,8}$/iu;

/** Between a value and the date behind it: "$5 [was spent in] 2014". */
export const trailsValue =
  /^(?:(?<=[mb]ln)\.(?=\s\p{Ll}))?\)?(?:\s+(?!and\b(?!\s+\p{Lu})|but\b|while\b|from\b(?!\s+home)|(?<!(?:period|year|months|quarter|weeks?)\s+)to\b|up\b|down\b|than\b|compared\b|above\b|below\b|against\b|versus\b)[\p{L}’'-]+){0,9}\s*$/u;

/** A day that is told by its name alone; "the previous day" is none. */
export const isDayByName = /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/i;

/** "€1.8bn, in [2022]." */
export const inApart = /^,\s+(?:in|for|during)\s+(?:the\s+)?$/i;

/** "$0.24 a share, [a year earlier]": a time in words needs no more than the comma. */
export const timeInWords = /^[\p{L}’'\s-]+$/u;

/** "In [2012] (1.4 per cent)". */
export const opensBracket = /^\s\($/;

/** "Missed forecasts", "than planned", "the planned route": these words are no verbs there. */
export const noVerb = String.raw`(?<!(?<!\p{L})(?:housing|home|urban|rural|construction|building|singles?|multiples?|detached|tax|postal|electoral|missed|missing|miss|beat|beats|beating|topped|topping|met|below|above|than|as|with|on|of|by|to|the|an?|its|their|earlier|previous|official|market|analysts['’]?|economists['’]?)\s+(?=(?:forecasts?|planned|scheduled|slated|starting|resumes|starts|returns|votes)(?!\p{L})))`;

/** "Were created [in October]": what has been, whatever is said of the future before it. */
export const doneBefore =
  /(?<!\p{L})(?:was|were|had\s+been|has\s+been|have\s+been)\s+\p{L}+(?:ed|en|nt|ght)\s+(?:in|on|during)\s+$/iu;

/** Verbs that tell of what has been. */
export const pastVerb =
  /(?<!\p{L})(?:was|were|had|did|fell|rose|grew|came|went|sold|\p{L}+ed)(?!\p{L})/iu;

/** "From January to August": what has a second end is told of, unless words say that it is to come. */
export const hasSecondEnd =
  /^\s*(?:\p{L}+\.?)?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+(?:to|until|till|through)\s/iu;

/** "From [January]". */
export const fromDate = atEnd(String.raw`(?<!\p{L})from\s+`);

/** "Sales for January" are known; "crude for September" is to come. */
export const figuresFor = atEnd(
  String.raw`(?<!\p{L})(?:figures?|data|results?|numbers?|sales|revenues?|profits?|earnings|orders|exports|imports|output|production|inflation|rate|total|report|accounts)\s+for\s+`,
);

/** "$55 Mln": what a stop behind it may belong to. */
export const shortForm = /[mb]l?n$/i;

/** "Since [2001]". */
export const behindSince = atEnd(String.raw`(?<!\p{L})since\s+`);

/** "The highest since [2018]": nothing is counted from it. */
export const ofRecord = atEnd(
  String.raw`(?<!\p{L})(?:highest|lowest|biggest|smallest|largest|most|fewest|best|worst|strongest|weakest|fastest|slowest|time|record)(?:\s+\p{L}+){0,4}\s+since\s+(?:the\s+)?`,
);

/** "Up $1.12 from [Monday's close]": what a value is counted from has been. */
export const valueFrom = atEnd(
  apart,
  String.raw`(?:${oneOf([...up, ...down])}|\d\S*(?:\s+(?:percent|per\s+cent|cents|points|pence|million|billion|bps))?)`,
  String.raw`\s+from\s+`,
);

/** "Until [30 June]", "due on [Monday]". */
export const leadsIntoTime = atEnd(
  String.raw`(?<!\p{L})(?:until|till|by|before|from|for|(?:is|are|due|starts?|begins?|opens?)(?:\s+(?:on|in))?)\s+`,
);
