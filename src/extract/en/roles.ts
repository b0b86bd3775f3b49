/** What the words around a quantity make of it in a change; the first row that holds is right. */
import { down, up } from './movement';
import { months } from './dates';
import { comparisons } from './sentences';
import { apart, atEnd, atStart, ends, oneOf } from '../pattern';
import type { Rule } from '../rule';

/** An end of a change, how far it went (`by`, or `step` where it can be nothing else), or just a value. */
export type Role = 'from' | 'compared' | 'to' | 'by' | 'step' | 'main' | 'part';

const revised = String.raw`(?:(?:slightly|sharply|downwardly|upwardly)\s+)?(?:revised|adjusted|restated)(?:\s+(?:up|down))?`;
const measure = String.raw`(?:\s+(?:crop|harvest|output|production|revenues?|sales|profits?|income|figure|total|level|rate|price|turnover|earnings)(?:\s+of)?)?`;
/** "The exports of", "a net loss of": what the value is of. */
const valueOf = String.raw`(?:(?:the|an?|its|their)\s+)?(?:(?:original|initial|net|gross|total|annual|year-ago|earlier|previous|average)\s+)*(?:figure|total|level|median|mean|rate|price|target|reading|number|sales|revenues?|profit|loss|income|output|turnover|deficit|surplus|exports?|imports?|production|earnings|value|volume|amount|sum|growth|gain|rise|fall|drop|increase|decline)\s+of`;
/** "The final July 2015 level of", "the August 2014 order level of": whose value it is. */
const levelOfDate = String.raw`(?:(?:final|preliminary|revised)\s+)?(?:\p{L}+\s+)?(?:19|20)\d\d(?:\s+\p{L}+)?\s+(?:level|figure|total|rate|price|value|average|reading)\s+of`;

/** "Monday's close of", "the April level of", "last month's revised reading of": the words of what a value is. */
const anyOf = String.raw`(?:\s+(?!(?:and|or|but|to|from|with|in|on|at|by|for|than|who|which|that|when|while|as|is|was|were|are|had|has|have|of|per)(?!\p{L})|(?:group|team|list|pool|variety|sample|panel|crowd|target|forecast|half|third|quarter|fifth|tenth|most|all|none|percent|cent|out|home|cuts?|hikes?|moves?)\s+of)(?:\p{L}[\p{L}\p{N}’'-]*|(?:19|20)\d\d)){1,6}\s+(?:of|(?<=(?:rate|level|price|figure|total|average)\s+)at)(?:\s+(?:about|around|just|only|nearly|almost|some|over|more\s+than))?`;

const filler = String.raw`(?:${anyOf}|(?:\s+(?:${levelOfDate}|current|present|existing|year-ago|year-earlier|prior-year|(?:last\s+)?[\p{L}\d]+['’]s${measure}|${valueOf}|an?|the|its|their|his|her|just|only|barely|some|up|down|total\s+of|record|${revised}|estimated|previous|earlier|prior|mere|whopping|usual|normal|agreed|initial|original|first|old|then|modest|level\s+of|high\s+of|low\s+of|peak\s+of|rate\s+of|figure\s+of|average\s+of|as\s+(?:high|low|many|few|much|little)\s+as|nearly|about|around))*)\s+`;
const compared = oneOf(comparisons.filter((words) => !/from$/.test(words)));
const moved = oneOf([...up, ...down]);

/** In this order. A number that no row fits is just a value. */
export const roles: Rule<Role>[] = [
  {
    name: 'behind from',
    gives: 'from',
    before: atEnd(apart, String.raw`from`, filler),
    reads: [
      'Sales rose from [$5m] to $6m',
      'to $66bn from a downwardly revised [$64.2bn]',
      'up from a slightly revised [3.1 percent]',
      'It rose from Monday’s close of [$77.09]',
      'It cut output to 2,100 from the usual [3,400]',
    ],
    not: [
      'people from the north [12 times]',
      'sales away from home of [5]',
      'doctors from a team of [12]',
    ],
  },
  {
    name: 'behind a record',
    gives: 'compared',
    before: atEnd(
      apart,
      String.raw`(?:(?:lowest|highest|biggest|smallest|largest|most|fewest|best|worst)\s+since\s+(?:the\s+)?|(?:surpass|beat|exceed|topp|eclips|break|smash|better)ing\s+(?:the|its|his|her|their|a|last\s+\p{L}+['’]s)\s+(?:(?:own|previous|earlier|old|prior|former|national|world|club|all-time)\s+)*(?:record|high|peak|best|mark|total|figure|tally)(?:\s+of|\s+set\s+at)?\s+)`,
    ),
    reads: [
      'the lowest since the [5.97 million] of April 2017',
      'beating the previous record of [9 tonnes]',
    ],
    not: ['the lowest in [5 years]', 'a record of [9 tonnes]'],
  },
  {
    name: 'behind a comparison',
    gives: 'compared',
    before: atEnd(apart, compared, filler),
    reads: [
      'It was $12bn compared to [$10bn] in 2022',
      'as compared to only [2,150 tonnes] last year',
      'higher than the final July 2015 level of [$2bn]',
      'as compared the exports of [2,150 tonnes] last year',
      'versus a net loss of [$3m]',
      '$12bn versus [$10bn]',
      'relative to [81] the week before',
      'above the April level of [$2bn]',
      'compared with the unemployment rate at [4.5 percent] in April',
      'ahead of the [14.8 million] carried in 2021',
      'against its previous best of [9 tonnes] in 2008',
    ],
    not: ['It rose to [$10bn]', 'It is comparable to him, [5]'],
  },
  {
    name: 'behind what had been',
    gives: 'compared',
    before: atEnd(
      apart,
      String.raw`(?:having\s+(?:been|peaked|stood|fallen|risen|hit|reached|touched|opened|closed|started|begun|finished|ended|traded|averaged)(?:\s+(?:the|last)\s+(?:year|quarter|month|week|day|season|decade))?|after\s+(?:being|closing|finishing|ending|opening|standing|starting|peaking|trading|touching|hitting|reaching|${oneOf([...up, ...down].filter((word) => word.endsWith('ing')))}))(?:\s+(?:at|to))?`,
      filler,
    ),
    reads: [
      'It is 4, having peaked at [9]',
      'It closed at $12 after closing at [$10] on Monday',
      'It was at $12, after slipping to [$10] earlier',
    ],
    not: ['It is 4, having [9 members]', 'after closing the door, [9] left'],
  },
  {
    name: 'behind a base',
    gives: 'compared',
    before: atEnd(
      apart,
      String.raw`(?:(?:times|twice|double|treble|triple|half|(?:half|third|quarter|double|twice|times)\s+of|on|over|up\s+on|down\s+on|increase\s+on)\s+(?:the|its|their|(?:last|the\s+previous|the\s+prior)\s+(?:year|month|week|quarter|season)['’]s|(?:19|20)\d\d['’]s)|(?:than|behind|beyond)\s+the)(?:\s+(?:present|current|previous|former|earlier|record|revised|all-time|final))*${measure}`,
      String.raw`\s+`,
    ),
    reads: [
      'It cost 12, twice the present [6]',
      'a 4.6% increase over last year’s revenue of [$839 million]',
      'a third up on 2019’s [40 tonnes]',
      'It paid $7.50, down on last season’s record [$9.30]',
    ],
    not: ['It went on for the last [5]'],
  },
  {
    name: 'over, behind a step',
    gives: 'compared',
    before: atEnd(
      apart,
      String.raw`(?:up|rise|increase|growth|gain|jump|surge|improvement|advance)(?:\s+of)?(?:\s+(?:about|around|nearly|almost))?\s+\d[\d.]*\s?(?:%|percent|per\s+cent)\s+`,
    ),
    reads: ['It was $13m, a growth of 16 per cent [over $11m] last year'],
    not: ['It was $13m, 16 per cent [over $11m]', 'a growth of [16 per cent]'],
  },
  {
    name: 'behind to',
    gives: 'to',
    before: atEnd(
      apart,
      String.raw`(?:to|into|reaching|reached|reaches|hit|hitting|totalling|totaling|totalled|totaled)`,
      filler,
    ),
    reads: ['It fell to a record [5 tonnes]', 'reaching [5 tonnes]'],
    not: ['It was compared to [5 tonnes]', 'It was up to them, [5]'],
  },
  {
    name: 'behind an arrow',
    gives: 'to',
    before: atEnd(String.raw`(?:→|->|⟶)\s*`),
    reads: ['5 → [6]'],
    not: ['5 - [6]'],
  },
  {
    name: 'behind when it was',
    gives: 'compared',
    before: atEnd(
      apart,
      String.raw`(?:earlier|before|ago|(?:19|20)\d\d|(?:last|previous)\s+\p{L}+),?\s+when\s+(?:it|they|there|he|she|we|the\s+\p{L}+)\s+(?!(?:rose|fell|grew)\s)\p{L}+(?:\s+(?:at|for))?`,
      filler,
    ),
    reads: ['It holds $1.6bn, more than a year earlier, when it held [$1.4bn]'],
    not: ['It holds $1.6bn when it holds [$1.4bn]', 'In 2010, when it rose [5 percent]'],
  },
  {
    name: 'in brackets with its time',
    gives: 'compared',
    before: atEnd(
      String.raw`[([](?:[^()]{1,40};\s)?(?:(?:(?:at\s+)?\d{1,2}\s+)?\p{L}+\.?\s+|[QH]\d\s?)?(?:(?:(?:19|20)\d\d|(?<=\p{L}\.?\s+)\d\d(?=:))(?:[-–/]\d\d(?:\d\d)?)?|FY\s?\d\d(?:\d\d)?|(?<=[QH]\d\s?)|(?:last|previous|prior)\s+(?:year|month|quarter|period)|(?:a\s+)?year\s+(?:ago|earlier)|${oneOf(Object.keys(months))}(?=:)):?\s+`,
    ),
    reads: [
      'It sold 5 tonnes (2015: [4])',
      'It sold 5 tonnes (last year: [4])',
      'It sold 5 tonnes (2021/22: [4])',
      'It sold 5 tonnes (June 2022: [4])',
      'It sold 5 tonnes (Dec 07: [4])',
      'It sold 5 tonnes (Q3 2021: [4])',
      'It sold 5 tonnes (31 March 2021: [4])',
      'It sold 5 tonnes in July (June: [4])',
      'It sold 5 tonnes (April: 4; May 2023: [3])',
    ],
    not: ['It sold 5 tonnes ([4 of] it)', 'It sold 5 tonnes (lead: [4])'],
  },
  {
    name: 'in brackets with the words of its time',
    gives: 'compared',
    before: atEnd(
      String.raw`[([](?:[\p{L}\d’'.-]+\s+){0,6}(?:(?:(?:year|months?|quarter|half|weeks?|period|season)(?:\s+(?:to|ended|ending))?\s+[\p{L}\d\s]{1,20})|(?:last|previous|prior|same)\s+\p{L}+)\s?:\s+`,
    ),
    reads: [
      'It earned £8m (six months to 30 September 2022: [£7m])',
      'It earned £8m (year ended June 2022: [£7m])',
    ],
    not: ['It earned £8m (lead: [£7m])', 'It earned £8m (year to come: about [£7m])'],
  },
  {
    name: 'in brackets behind its time',
    gives: 'compared',
    before: atEnd(
      apart,
      String.raw`(?:on|from|than|over|against|compared\s+(?:to|with)|versus)\s+(?:(?:that\s+of|in|the)\s+)*(?:(?:\p{L}+\s+){0,3}(?:19|20)\d\d|(?:last|(?:the\s+)?(?:same\s+\p{L}+\s+last|previous|prior))\s+(?:year|month|quarter|week))\s?\(`,
    ),
    behind: atStart(String.raw`\)`),
    reads: [
      'That is 8% up on July 2022 ([11,100])',
      'That was more than in 2012 ([1.4 per cent])',
      'It fell 8% from the previous year ([11,100])',
    ],
    not: ['It rose in 2012 ([1.4 per cent])', 'up on July 2022 ([11,100] or so)'],
  },
  {
    name: 'in brackets behind a value',
    gives: 'compared',
    before: atEnd(String.raw`\d(?<!(?<!\d)(?:19|20)\d\d)\s?(?:%|\p{L}{1,10}(?:\s\p{L}+)?)?\s?[([]`),
    behind: atStart(String.raw`(?:\s(?:at\s)?(?:end|full\syear)[\s-](?:19|20)\d\d)?\s?[),;]`),
    reads: ['It is 18.6% ([17.2% H1 2003])', 'It sold 5 tonnes ([4 in 2015])'],
    not: ['It sold lead ([4 tonnes])', 'It sold 5 tonnes ([4 of lead] then)', 'in 2013 ([4])'],
  },
  {
    name: 'in brackets as what was',
    gives: 'from',
    before: atEnd(String.raw`\((?:was|were|previously|formerly|before|earlier|then)\s+`),
    reads: ['5 tonnes (previously [4])'],
    not: ['5 tonnes (about [4])'],
  },
  {
    name: 'behind by',
    gives: 'by',
    before: atEnd(apart, String.raw`by`, filler),
    reads: ['It rose by [5 tonnes]'],
    not: ['nearby [5 tonnes] lay'],
  },
  {
    name: 'before more than',
    gives: 'step',
    behind: atStart(
      String.raw`\s+(?:(?:percent|rate|points?)\s+)*(?:more|fewer|less|higher|lower|greater|larger|smaller|better|worse|above|below|up|down|ahead|short)\s+(?:than|of|on|over|from)|\s+(?:above|below|off|short\s+of)\s+(?:the|its|their|his|her|an?|last|\p{L}+['’]s)`,
      ends,
    ),
    reads: [
      'It was [$12.3 million] higher than the $68.5 million of 2011',
      'That is [40 tonnes] less than the 300',
      'This is [0.02 per cent] rate higher than the 0.85 per cent',
      'It was [16 per cent] below the average of the last decade',
    ],
    not: ['It was [$12.3 million], higher than it was', 'It came to [40 tonnes]'],
  },
  {
    name: 'behind a movement',
    gives: 'by',
    before: atEnd(apart, moved, String.raw`(?:\s+(?:an?|some|another|of|about))*\s+`),
    reads: ['It rose [5 percent]', 'a fall of [5 percent]'],
    not: ['Interest takes [13 percent]', 'It stood at [13 percent]'],
  },
];
