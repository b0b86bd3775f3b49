/** Words by which one thing is told of twice, and by which two numbers are a range. */
import { apart, atEnd, atStart, ends, oneOf, pattern } from '../pattern';
import { up, down, neutral } from './movement';
import { rangeNouns } from './sentences';

const pronoun = String.raw`(?:it|they|there|he|she|we|that|this)`;

const figureNoun = String.raw`(?:the\s+)?(?:[\p{L}-]+\s+){0,2}(?:averages?|figures?|levels?|number|payment|price|rate|share|total|line|record|best|high|peak|count|tally|proportion|percentage|population|toll|value|amount|sum|same\s+\p{L}+)(?:\s+[\p{L}\d]+){0,4}`;

const anyNoun = String.raw`(?:the\s+)?(?<noun>\p{L}{3,})`;

const tellingVerb = String.raw`(?:was|were|is|are|had|has|have|had\s+been|would\s+have\s+been|stood\s+at|cost|costs|got|gets|came\s+to|carried|counted|sold|numbered|totalled|reached|hit|came|was\s+valued\s+at|was\s+worth|did)`;

const fewBefore = String.raw`(?:\s+(?:only|just|about|around|some|almost|nearly|still|already|at|an?|(?:(?:net|gross|pre-tax|operating)\s+)?(?:loss|profit|income|gain|deficit|surplus)\s+of|worth|valued\s+at|a\s+mere|no\s+more\s+than))*\s+$`;

/** "It was", "the rate now stood at", "is now": what leads to the second value of one thing. */
export const toldAgain = new RegExp(
  String.raw`(?<!\p{L})(?:${pronoun}|${figureNoun}|${anyNoun})\s+(?:now\s+|today\s+|already\s+)?${tellingVerb}${fewBefore}|,\s+(?:is|are)\s+now${fewBefore}|\s(?:[-–—]\s+)?when\s+$`,
  'iu',
);

/** "It had fallen to", "that number rose by 2010 to": what it came to since. */
export const movedOn = atEnd(
  apart,
  String.raw`(?:${pronoun}|(?:that\s+|this\s+)?${figureNoun})\s+(?:(?:has|had|have|since|then|later|now|would)\s+)*${oneOf([...up, ...down])}(?:\s+\p{L}+ly)?(?:\s+(?:by|in)\s+\d{4})?\s+to${fewBefore.slice(0, -1)}`,
);

const kindOfMoney = String.raw`(?<kind>profits?|loss(?:es)?|income|revenues?|sales|turnover|earnings)`;

const told = String.raw`(?:had\s+)?(?:reported|posted|logged|registered|recorded|clocked|earned|made|incurred|had)`;

/** "It had posted a net profit of": what a firm had told of an earlier time. */
export const onceReported = atEnd(
  apart,
  told,
  String.raw`\s+(?:(?:an?\s+|the\s+)?(?:\p{L}+[\s-]){0,3}${kindOfMoney}\s+of\s+)?`,
);

/** "Had reported": at an earlier time. */
export const hadWithin = /(?<!\p{L})had\s/iu;

/** "Profits", "losses". */
export const pluralEnd = /(?:(?<=ss)es|(?<!s)s)$/;

/** "[Rs 102 crore] net profit". */
export const kindBehind = atStart(String.raw`\s+(?:\p{L}+\s+){0,2}${kindOfMoney}`, ends);

/** "Inflation, at 4.9 percent in October, [eased to]": between two values of what goes on. */
export const goesOnTo = pattern(
  String.raw`^[^.;:,]{0,30},\s+(?:(?:has|have|had|is|was|are|were)\s+)?(?:since\s+|now\s+)?(?:`,
  oneOf([...up, ...down]),
  String.raw`(?:\s+\p{L}+ly)?\s+to|(?:closed|stood|stands|ended|finished|came\s+in|settled|remains|(?:is|was|are|were)(?:\s+(?:put|estimated|forecast|set))?)\s+at|reached|hit|totalled|came\s+to|is\s+now|now\s+stands\s+at)\s+(?:about\s+|around\s+|just\s+|only\s+)?$`,
);

/** "Inflation, at [4.9 percent], eased": said aside. */
export const saidAsideOf =
  /,\s+(?:(?:at|with|once|which\s+(?:was|were|had\s+been|had\s+\p{L}+ed(?:\s+(?:at|for))?|stood\s+at|peaked\s+at|reached|hit)|having\s+(?:been|peaked\s+at|reached))\s+)?$/iu;

/** "Since 2015, [when it stood at] 154,000, to 515,000". */
export const whenItStood = atEnd(
  String.raw`,\s+when\s+(?:it|they|there|the\s+\p{L}+)\s+(?:was|were|stood\s+at|numbered|had|came\s+to|totalled)(?:\s+(?:just|only|about|around))?\s+`,
);

/** Between that and what it came to. */
export const toAside = /^[^.;:,]{0,20},\s+to\s+(?:about\s+|around\s+|just\s+|some\s+)?$/i;

/** "It [solved] 21 per cent": the verb that leads to a value. */
export const verbBefore = atEnd(
  apart,
  String.raw`(?:it|they|he|she|we)\s+(?<verb>\p{L}+ed)\s+(?:(?:only|just|about|around|some)\s+)?`,
);

/** "By 2020, 21 percent [did.]" */
export const didBehind = /^(?:\s+of\s+them)?\s+(?:did|were|was|do|are|had)(?=[.;]|\s*$)/i;

/** "60p in 2001 [costs] £1.40 today": between a value of the past and one of today. */
export const costsNow =
  /^[^.;:]{0,20}\s(?:now\s+)?(?:costs?|sells?\s+for|is|are|stands?\s+at|fetch(?:es)?|goes\s+for)\s+(?:about\s+|around\s+|just\s+|only\s+)?$/i;

/** "[£1.40] today". */
export const todayBehind = /^\s+(?:today|now|nowadays|at\s+present|currently)(?!\p{L})/iu;

/** "The 1990 figure was", "last year’s was": what is told of is the other value's. */
export const ofAnotherYear = new RegExp(
  String.raw`(?<!\p{L})(?:the\s+)?(?:(?:19|20)\d\d|(?:last|previous|prior)\s+(?:year|month|quarter|week|season))(?:['’]s)?\s+(?:(?:annual\s+)?(?:figure|total|number|level|tally|count|rate|price|average|sum|value|amount|peak)\s+)?(?:was|were|is|had\s+been|stood\s+at|came\s+to|of)${fewBefore}`,
  'iu',
);

/** Words of the present before the second value. */
export const tellsOfToday =
  /(?<!\p{L})(?:today|now|at\s+present|currently|these\s+days|(?:last|latest|most\s+recent)\s+(?:census|count|survey|reckoning))(?!\p{L})/iu;

/** Words of an earlier time before the second value. */
export const tellsOfOnce =
  /(?<!\p{L})(?:until\s+now|until\s+then|back\s+then|before|once|previous(?:ly)?|former(?:ly)?|old|prior|(?:last|previous)\s+season|year-ago|year-earlier|used\s+to)(?!\p{L})/iu;

/** Verbs in the past before the second value. */
export const pastVerbs = /(?<!\p{L})(?:was|were|had|did|got|would\s+have)(?:\s|$)/iu;

/** "There were [59]", which need not be of the same. */
export const thereWere = atEnd(apart, String.raw`there\s+(?:was|were)(?:\s+\p{L}+)?\s+`);

/** The first value is of the past as well. */
export const pastToo = /(?<!\p{L})(?:was|were|had|did|got|gave|\p{L}+ed)(?!\p{L})/iu;

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
export const behindFrom = atEnd(
  String.raw`(?<!\p{L})from\s+(?:(?:an?|the|its|their|about|around|roughly|nearly|almost|just|only|some|over|under|agreed|initial|original|estimated|current|previous|earlier|usual|record|low|high|mere|\p{L}+ly)\s+){0,3}`,
);

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
