/** Words around a claim by which it may be counted from something else than the ends of its change. */
import { apart, atEnd, atStart, ends } from '../pattern';
import type { Rule } from '../rule';

/** "Excluding the disposal, revenue grew", "in dollar terms": what the clause tells is not of the values as they are. */
export const otherMeasure =
  /(?<!\p{L})(?:exclud\p{L}+|excl\.|adjust\p{L}+|like-for-like|underlying|organic\p{L}*|comparable|same-store|at\s+constant|constant[-\s]currency|in\s+(?:\p{L}+\s+){1,2}terms|measured\s+in|by\s+(?:volume|value)|after\s+inflation|net\s+of|stripping\s+out|annuali[sz]ed|cumulative\p{L}*|per\s+(?:head|capita|person|household|worker|share)|real|nominal(?:ly)?|on\s+average)(?!\p{L})/iu;

/** In this order. */
export const otherBases: Rule<string>[] = [
  {
    name: 'a rate of its own',
    gives: 'the claim may be counted from another time',
    behind: atStart(
      String.raw`,?\s*\(?(?:\s*on\s+an?\s+)?(?:y\/y|yoy|q\/q|qoq|m\/m|mom|[\p{L}]+[-\s](?:on|over)[-\s](?:year|quarter|month|week)|annually|annuali[sz]ed|annual(?:ly)?|quarterly|monthly|a\s+year(?!\s+(?:ago|earlier|before))|per\s+(?:year|annum)|each\s+year|a\s+month|on\s+average|p\.a\.|(?:on|in|over|for|during)\s+(?:the|that|this)\s+(?:(?:first|second|third|fourth|last|latest|same)\s+)?(?:day|week|month|quarter|half|season)(?!\p{L}))`,
    ),
    reads: [
      'It fell [4%] y/y to 3',
      'up [3 percent] year-on-year',
      'It grew [5%] a year on average',
      'Rents rose [2%] in the quarter',
      'It fell [0.4 percent] on the month',
    ],
    not: ['up [3 percent] to 5', 'It rose [5%] a year ago'],
  },
  {
    name: 'an average rate',
    gives: 'the claim may be counted from another time',
    before: atEnd(
      apart,
      String.raw`(?:annual|average|annuali[sz]ed|yearly|monthly|quarterly|compound|year-on-year|real|underlying|organic)(?:\s+\p{L}+){0,3}\s+`,
    ),
    reads: ['at an annual rate of [5%]', 'an average rise of [5%]', 'a year-on-year fall of [3%]'],
    not: ['a rise of [5%]', 'it fell [3%]'],
  },
  {
    name: 'another measure',
    gives: 'the claim may be of another measure',
    behind: atStart(
      String.raw`(?:[^.;]{0,30}?\s)?(?:in\s+(?:real|local|nominal|constant|volume|value|cash|dollar|euro|sterling)|at\s+constant|adjusted|like-for-like|organic|excluding|exclusive|underlying|pro\s+forma|before\s+tax|after\s+tax|after\s+inflation|of\s+(?:all|total|the\s+(?:total|market|population|gdp|economy)))`,
      ends,
    ),
    reads: ['up [4%] in real terms', 'It rose [4%], adjusted for inflation,', '[4%] of the market'],
    not: ['up [4%] in reality', 'It rose [4%] to 5 in 2010'],
  },
  {
    name: 'what was expected',
    gives: 'the claim is counted from what was expected',
    behind: atStart(
      String.raw`\s+(?:more|higher|lower|less|fewer|above|below|short)\s+(?:(?:than|of)\s+)?(?:the\s+|its\s+|(?:\p{L}+\s+)?)?(?:forecast|expect\p{L}*|plan(?:ned)?|target\p{L}*|average|budget\p{L}*|estimate\p{L}*)`,
    ),
    reads: [
      '[4 tonnes] higher than forecast',
      '[3%] below the target',
      '[5] more than analysts expected',
    ],
    not: ['[4 tonnes] higher than the 70 of 2015'],
  },
  {
    name: 'another thing',
    gives: 'the claim may be of something else',
    before: atEnd(
      apart,
      String.raw`(?:while|whereas|although|but|though|despite|amid|as|with|and|which|after|forecasts?|expect(?:ed|s|ations?)?|targets?|estimates?|analysts|margins?|tax|interest|discount|share|stake)(?:\s+[\p{L}’'-]+){0,5}\s+`,
    ),
    reads: [
      'while flax posted [1 per cent] growth',
      'analysts had expected a rise of [5%]',
      'as costs rose [5%]',
    ],
    not: ['Sales rose [5%] while', 'a rise of [5%]'],
  },
];
