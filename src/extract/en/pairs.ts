/** Words that join the two ends of a change, or keep them apart. */
import { atEnd, atStart, apart, ends, pattern, oneOf } from '../pattern';
import { up, down, neutral } from './movement';

/** "[41] of the [240] seats". */
export const ofWhole = atEnd(
  apart,
  String.raw`(?:of|out\s+of)\s+(?:the|its|their|our)(?:\s+top)?\s+`,
);

/** "62 for every [100 seekers]", "3.1 per [1,000 births]": what a rate is of. */
export const ofEvery = atEnd(apart, String.raw`(?:every|each|per)\s+`);

/** Between a rate and what it is of: "5.2 [per] 1,000", "121 deaths [for every] 100,000". */
export const ofEveryAlone =
  /^(?:\s+\p{L}+){0,2}\s+(?:per|(?:for|in|out\s+of)\s+every|out\s+of)\s+$/iu;

/** "A [$340,000 house]". */
export const anArticle = atEnd(apart, String.raw`an?\s+`);

/** A noun behind the value: "a $340,000 house". */
export const nounBehind =
  /^\s+(?!(?:an?|per|in|to|from|of|for|and|or|by|at|on|as|with|than|last|this|while)\b)\p{Ll}/u;

/** "The same [three months]", "the previous [year]". */
export const ofCalendar = atEnd(
  apart,
  String.raw`(?:the|these|those|same|first|last|final|past|next|coming|previous|preceding|prior|following|latest|every|each)\s+`,
);

/** "[Three months] to May". */
export const upToDate = /^\s+(?:to|through|ended|ending|from|of)\s+(?!(?:an?|the|\d+)\s)/i;

/** "Rose 19.4 percent, down from 20.3": between two rates. */
export const slower =
  /(?:(?<!\p{L})(?:up|down|slower|faster|lower|higher)|,\s+(?:\p{L}+\s+)?(?:eas|slow|accelerat|moderat|quicken)\p{L}+|,\s+(?:down|up)\s+by\s+\S+(?:\s+(?:per\s+cent|percent|%|percentage\s+points?))?)\s+from\s/iu;

/** "It was $5m[;] an increase of $1m from": a stop that parts nothing. */
export const stepBehind = pattern(
  String.raw`;(?=\s+(?:up|down|an?\s+(?:\p{L}+\s+)?(?:increase|decrease|rise|fall|drop|decline|gain|growth|reduction))\s)`,
);

/** "The" and nothing before it. */
export const theAlone = /^the\s/i;

/** "5, up by [3]". */
export const movedBy = /,\s+(?:up|down)\s+by\s+$/i;

/** "Six more countries". */
export const someMore = /^\S+\s+(?:more|further|additional|extra|other|new)\s/iu;

/** What sets a second value beside a first: "$5.9 million, or $0.20 a share", "40 ounces at a cost of $9", "£650m ($1.2bn)", "(£722m; $1.3bn)". */
export const besideAnother =
  /^(?:,?\s+(?:and|or|worth|valued\s+at|valuing(?:\s+of)?|equal\s+to|at(?:\s+an?(?:\s+[\p{L}-]+){1,4}\s+of)?)\s+(?:from\s+)?|\s*[(;]\s*)$/iu;

/** Between a value of a list and its date: "41% [of freight in] 1980". */
export const fewToDate = /^(?:\s+(?!and\b|but\b|while\b|from\b|to\b|than\b)\p{L}+){1,5}\s+$/iu;

/** Between two values of a list. */
export const nextInList = pattern(
  String.raw`^(?:\s+(?:census|survey|season|election|budget|edition|poll))?(?:\s+to|,|,?\s+(?:and|then|and\s+then))\s+(?:then\s+|again\s+)?(?:to\s+|at\s+)?(?:about\s+|around\s+|just\s+|only\s+|nearly\s+)?$`,
);

/** Between two values that are told together: "$12bn [and] $9bn". */
export const andAlone = /^,?\s+and\s+(?:of\s+|from\s+|to\s+)?$/i;

/** "To 9 [and then to] 12". */
export const andThen = /^\s+and\s+(?:then\s+)?(?:to\s+)?$/i;

/** "To 9 [before falling to] 5". */
export const thenMoves = pattern(
  String.raw`^[^.;:]{0,40}?,?\s+(?:(?:and|but)\s+(?:is|are)\s+(?:now|currently|today)\s+(?:at\s+)?$|(?:(?:before|only\s+to|(?:and\s+)?then|and\s+later)\s+(?:again\s+)?`,
  oneOf([...up, ...down, ...neutral]),
  String.raw`|and\s+${oneOf([...up, ...down])})`,
  String.raw`(?:\s+(?:back|again|further|\p{L}+ly))*(?:\s+(?:since|in|by|over)\s+[\p{L}\d/–-]+(?:\s+[\p{L}\d/–-]+){0,2})?\s+(?:back\s+)?(?:to|as\s+(?:low|high|little|few|much|many)\s+as)\s+(?:about\s+|around\s+|just\s+|only\s+)?$)`,
);

/** "Net income of [$5]": what a value is of. */
export const valueOfWhat = /(?<what>\p{L}{3,}(?:\s\p{L}{3,})?)\s+of\s+$/u;

/** "[$4] and profits of $3". */
export const andAtHead = /^\s+and\s/;

/** Between two pasts of one value, without their dates: "$4bn shortfall [in …] and". */
export const andNoMore =
  /^(?:\s+\p{L}+)?(?:\s+(?:in|for|at|of|during|the))*\s+and\s+(?:from\s+|with\s+)?$/iu;

/** What begins another clause between two ends. */
export const anotherClause = pattern(
  String.raw`[;:]|[.!?]["”’)]?\s+\p{L}|(?<!\p{L})(?:while|whereas|although|though|but)(?!\p{L})|,\s+(?:and|as|with)\s`,
);

/** "From A [in May and that of men] to B": no date alone. */
export const anotherThing = /,|\s(?:and|but|while)\s/;

/** "[5] previously", "[5] at that time", and "[5], up 8%". */
export const isEarlier =
  /^(?:\s+(?:the\s+previous|previously|before|earlier|beforehand|at\s+that\s+time|back\s+then|then|yoy|qoq|y[-/]o?-?y|q[-/]o?-?q|year[-\s]on[-\s]year)(?=[.,;)]|$)|,\s+(?:up|down)\s|\s+at\s+the\s+(?:start|beginning|end|close|turn)\s+of\s)/i;

/** "[5] on Monday". */
export const onDay =
  /^\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)(?!\p{L})/iu;

/** Between two ends: "from 3 [to] 5". */
export const toAlone = /^,?\s+to\s+$/;

/** Another "from" between two ends. */
export const fromAnywhere = /\bfrom\b/;

/** "From [3], it came to 5". */
export const fromAtHead = /^\W*from\s/i;

const fromBehind = String.raw`(?:\s+(?:sharply|slightly|marginally|again|on\s+the\s+[\p{L}]+))?\s+from(?:\s+[\p{L}’'-]+){0,4}\s+`;

/** "Up from [3]". */
export const upFrom = atEnd(apart, oneOf(['up', 'higher', 'increase', 'rise']), fromBehind);

/** "Down from [3]". */
export const downFrom = atEnd(
  apart,
  oneOf(['down', 'lower', 'decrease', 'fall', 'drop']),
  fromBehind,
);

/** "[5]%, a loss": money that was lost. */
export const lossBehind =
  /^\s+(?:(?:net|operating|pre-tax|pretax)\s+)?(?:loss|deficit|shortfall)(?!\p{L})/iu;

/** The line, or the list's item, is at its end: "Quebec 7.6% ([7.3%])". */
export const lineEnds = /^\)\s*(?:[;,\n]|\.?\s*$)/;

/** A number and nothing that it counts. */
export const numberAlone = /^[\d.,]+(?:\s(?:million|thousand))?$/i;

/** The digits of "EUR 512 million". */
export const magnitudeBehind =
  /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)\s?(?:thousand|million|billion|trillion|mn|bn|mln|bln|m|crore|lakh)$/i;

/** "45,537 units, from 47,977 vehicles": what can be the name of anything that is counted. */
export const ofAnything = 'units';

/** "This was [lower than $55m]": what a value is set against, and no reservation. */
export const thanAtHead = /^(?:lower|higher|slower|faster)\s+than\s+/i;

/** Words right before a rate that say which way it goes: "fell by [3%]", "a rise of [3%]". */
export const rateBefore = atEnd(
  apart,
  oneOf([...up, ...down]),
  String.raw`(?:\s+(?:by|of|an?|about|around|some|just|only|another|nearly|almost))*\s+`,
);

/** Words right behind it: "a [3%] rise". */
export const rateBehind = atStart(
  String.raw`(?:\s+(?!than)\p{L}+){0,2}\s+(?:${oneOf([...up, ...down])})`,
  ends,
);

/** Between two values of which the second is the other's past, where nothing more is said of it: "$45m, versus [$39m]". */
export const setAgainst = atEnd(
  String.raw`^,?\s+(?:(?:as\s+)?(?:compared|against)(?:\s+(?:with|to))?|versus|vs\.?)`,
  String.raw`(?:\s+(?:just|only|about|around|some|an?|the|its|nearly|almost|\p{L}+\s+of))*\s+`,
);

/** The clause ends behind it. */
export const clauseEnds = /^(?:[.;)!?]|,\s+(?!\p{L}+['’]s\s)|\s*$|\s+(?:as|and|while|but)\s)/u;

/** Words of two sides, of which neither is the other's past. */
export const ofTwoSides =
  /(?<!\p{L})(?:votes?|voted|voting|won|lost|lead|led|beat|poll\p{L}*|men|women|boys|girls|scored?|defeat\p{L}*|majority|costs?|priced|allowed|limit\p{L}*|urban|rural|respectively|each)(?!\p{L})/iu;

/** Where the words of one value end. */
export const nextClause = /[,;)]|\.\s|\s(?:and|but|or|while|whereas)\s/;

/** "Against 5 now". */
export const nowOrToday = /(?<!\p{L})(?:now|today)(?!\p{L})/iu;

/** "[5] bought by this week of last season": a time that is no date. */
export const ofLastSeason =
  /^(?:\s+[\p{L}\d]+){0,7}\s+(?:(?:last|previous)\s+season|season\s+(?:before|earlier))(?!\p{L})/iu;

/** "The previous [5]", "the year-ago level of [5]". */
export const ofItsTime =
  /(?:(?:present|current|previous|former|earlier|year-ago)\s+(?:\p{L}+\s+of\s+)?|having\s+(?:\p{L}+\s+){1,5}|(?:peak|high|low|record|maximum|minimum)\s+of\s+|when\s+(?:it|they|there|he|she|we|the\s+\p{L}+)\s+(?:\p{L}+\s+){1,3}|(?:last|previous|prior)\s+(?:year|month|quarter|period|season|week)(?:['’]s)?(?:\s+(?:record|high|low|peak|revised|final))?:?\s+|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)['’]s\s+(?:[\p{L}-]+\s+(?:of\s+)?)?)$/iu;
