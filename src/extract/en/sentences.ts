/** Words by which sentences and clauses end, go on, and set one value against another. */
import { atEnd, oneOf } from '../pattern';
import { inflect, listed } from './inflect';
import { down, up } from './movement';

/** Words whose stop does not end a sentence, without it. */
const abbreviations = listed(`
    approx, art, apr, aug, ave, bn, capt, co, col, corp, dec, dept, dr, e.g, est, etc, feb, fig,
    gen, gov, i.e, inc, jan, jr, jul, jun, lt, ltd, mar, mr, mrs, ms, mt, no, nos, nov, oct, p,
    pp, prof, rep, rev, rs, sec, sen, sep, sept, sgt, sr, st, u.k, u.n, u.s, vol, vs
`);

/** Openings of a sentence that compares with the one before it, and is read with it. */
const continuations = [
  ...['That compares with', 'That compared with', 'This compares with', 'This compared with'],
  ...['It compares with', 'Up from', 'Down from', 'Compared with'],
  ...['That is a ', 'That was a ', 'This is a '],
];

/** Words that open a clause with a subject of its own. */
export const clauseOpeners = listed('although, and, but, whereas, while');

/** Words that make a comparison one with something else than the past. */
export const noComparison =
  /(?<!\p{L})(?:targets?|forecasts?|expect\p{L}*|estimates?|(?<!on\s)average|averages|analysts?|limit|threshold|quota|goal|capacity|ceiling|floor|need\p{L}*|required)(?!\p{L})/iu;

/** Words that can stand between two dated values of the same thing; any other may begin a new subject. */
export const retold = new Set(
  listed(`
    a, about, almost, and, around, as, at, back, but, by, compared, did, dropped, fell, figure,
    for, grew, grown, had, has, have, hit, in, increased, is, it, its, just, jumped, last, later,
    more, nearly, next, now, number, of, only, over, reached, reaching, rising, risen, rose,
    shrunk, some, soared, that, the, then, there, they, this, to, total, totalled, up, was, were,
    while, whereas, with, came, visited, year, fallen, climbed, already, still, against, declined,
    stood, down, decade, years, end, early, late
  `),
);

/** Verbs of a range: "ages vary from 5 to 12" is no change. */
export const rangeVerbs = [
  ...inflect(['range', 'span', 'vary']),
  ...['aged', 'priced', 'anything', 'anywhere'],
];

/** Verbs of a range that are nouns as well: "tickets cost from 5 to 12", but "costs rose from 5 to 12". */
export const rangeNouns = [...inflect(['age', 'cost', 'price', 'run']), 'ran', 'sizes'];

/** Words between a value and the earlier one that it is set against. */
export const comparisons = listed(`
    above, after, against, ahead of, short of, beating, bettering, eclipsing, exceeding, outstripping,
    surpassing, topping, vis-a-vis, vis-à-vis, as compared, as opposed to, below,
    compared to, compared with, compares to, compares with, even with, following, in comparison to,
    in comparison with, in contrast to, in contrast with, relative to, than, versus, vs, vs.
`);

/** "Sept. ", "N. ": a stop that ends no sentence. */
export const abbreviated = atEnd(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}|`,
  oneOf(abbreviations),
  String.raw`)\.\s+`,
);

// Small letters go on ("approx. five"), and so do sentences that compare with the one before.
const timeAtHead = String.raw`(?:In|By|Until|Before|At|Since|When|Over)\s[^.;:!?]{1,45}?|(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|\d+)\s\p{L}+\s(?:ago|earlier|before|later|on)|The\s(?:year|month|week|quarter|season)\s(?:before|earlier)|\p{Lu}\p{Ll}+\syears\s(?:ago|earlier)|Today|Now|Back\sthen|(?:Last|This)\s\p{L}+|At\spresent|Currently|Then`;

const retelling = String.raw`(?:(?:${timeAtHead}),?\s)(?:it|they|there|he|she|the\s(?:same\s)?\p{L}+)\s(?:was|were|is|are|had|has|would|stood|cost|got|came|numbered|totalled|reached|hit|employed|carried|earned|produced|counted|sold|made|\p{L}+ed)(?!\p{L})|(?:The\s\p{L}+|It|They)\s(?:now|today)\s(?:has|have|is|are|employs|stands)(?!\p{L})`;

const figure = String.raw`(?:It|They|There|That|This|The\s(?:[\p{L}-]+\s){0,2}(?:figure|number|rate|total|share|price|average|level|record|best|high|peak|count|tally)(?:\s[\p{L}\d]+){0,4})\s(?:was|were|had\sbeen|is|are|stood\sat|numbered|cost)\s(?:\p{L}+\s){0,3}?[\d$€£¥₩]`;

const subjectAgain = String.raw`(?:[Ii]t|[Tt]hey|[Tt]hat|[Tt]his|(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts)\s(?:figure|number|total|rate|share|price|average|level|count|toll|population|proportion|percentage|tally|value|amount|sum))`;

/** "By 2010, that number had dropped", "It has since risen". */
const movingOn = String.raw`(?:(?:${timeAtHead}),?\s${subjectAgain}|${subjectAgain}\s(?=has|had|have|since|then|later|now))\s?(?:(?:has|had|have|since|then|later|now)\s){0,3}${oneOf([...up, ...down])}(?!\p{L})`;

/** "This is the lowest level since". */
const record = String.raw`(?:This|That|It)\s(?:is|was)\s(?:the|its)\s(?:\p{L}+-)?(?:lowest|highest|biggest|smallest|largest|first|worst|best)\s`;

/** "The company had posted a net profit of". */
const reported = String.raw`(?:It|They|The(?:\s[\p{L}-]+){1,5})\shad\s(?:(?:reported|posted|logged|registered|recorded|clocked|earned|made|incurred)\s|an?\s(?:\p{L}+\s){0,2}(?:profit|loss|income|revenue|turnover)\sof\s)`;

/** "This was a touch lower than", "That marked a jump from". */
const comparing = String.raw`(?:This|That|It)(?:\s(?:also\s)?(?:is|was|marked|marks|represents|represented)|[’']s)\s(?:\p{L}+\s){0,3}?${oneOf([...up, ...down, 'more', 'fewer', 'less', 'above', 'below', 'unchanged', 'short', 'ahead', 'half', 'double', 'twice', 'triple'])}\s(?:of|than|from|on|over)\s`;

/** "The bookings figure is down about one percent from". */
const figureMoved = String.raw`The\s(?:\p{L}+\s){0,2}(?:figure|number|rate|total|share|price|average|level)\s(?:was|is)\s(?:up|down|even|higher|lower|\S+\s(?:percent|per\scent)\s(?:higher|lower|more|less|fewer|above|below|up|down))\s`;

/** "By 2020, 21 percent did." */
const didAgain = String.raw`(?:By|In)\s(?:19|20)\d\d,?\s[^.;:!?]{1,40}\s(?:did|were|was)\.`;

const retells = String.raw`${figureMoved}|${didAgain}|${oneOf(continuations)}|${comparing}|${retelling}|${figure}|${movingOn}|${record}|${reported}`;

/** What goes on with the sentence before. */
export const goesOn = new RegExp(String.raw`^["“‘(]*(?:\p{Ll}|${retells})`, 'u');

/** The same at the head of a paragraph. */
export const goesOnInBlock = new RegExp(String.raw`^\s*["“‘(]*(?:${retells})`, 'u');
