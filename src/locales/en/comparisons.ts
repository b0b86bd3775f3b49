/** Words that compare, and what they say: a story writes them as references that figures bear out. */
import { claimedIn, type Compared, typedIn } from '../compared';

const ROSE = [
  'rose|rises?|risen|rising|grew|grows?|grown|growing|increas(?:es?|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?',
  'soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|swell(?:s|ed|ing)?|swollen|rebound(?:s|ed)?|gain(?:s|ed|ing)?',
  '(?:go(?:es)?|went|gone|going|shot|shoots?|edged|crept|moved) up|up (?:from|by|on)',
  'expand(?:s|ed|ing)?|recover(?:s|ed|ing)?|strengthened|spik(?:es?|ed)|rocketed|balloon(?:s|ed)|accelerat(?:es?|ed|ing)',
  '(?:inched|ticked|shot|picked|jumped|bounced|soared) up|rall(?:y|ies|ied)|bounced back|took off|boom(?:s|ed|ing)',
  'mushroom(?:s|ed|ing)|snowball(?:s|ed|ing)|explod(?:es?|ed|ing)|recoup(?:s|ed)?|regain(?:s|ed)?|won back|gained ground',
  'upswing|upturn|upwards?|lengthen(?:s|ed|ing)|thicken(?:s|ed|ing)|quickened|boosted|climbed back|improv(?:es|ed|ing)',
  '(?:was|were|is|are) up(?! (?:from|by|on|to)\\b)|more and more|ever more|gap (?:has |had )?(?:widen|grow|grew)\\p{L}*',
];
const FELL = [
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nk(?:s|ing|en)?',
  's[aiu]nk(?:s|ing)?|dwindl(?:es?|ed|ing)|plung(?:es?|ed|ing)|plummet(?:s|ed)?|slump(?:s|ed)?|slid(?:es?)?',
  'tumbl(?:es?|ed)|contract(?:s|ed)|diminish(?:es|ed)?|collaps(?:es?|ed|ing)|closed in',
  '(?:go(?:es)?|went|gone|going|edged|crept|moved) down|down (?:from|by|on)',
  'slipp(?:ed|ing)|dipp(?:ed|ing)|eased|weakened|crashed|nosedived|slowed|bottomed out|was cut|were cut',
  '(?:inched|ticked|shot|came) down|downturn|downwards?|cratered|tanked|evaporat(?:es|ed|ing)|ebb(?:s|ed|ing)|wan(?:es|ed|ing)',
  'worsen(?:s|ed|ing)?|deteriorat(?:es?|ed|ing)|lost ground|gave (?:back|way)|slashed|trimmed|pared|decimated|quartered|withered',
  '(?:was|were|is|are) down(?! (?:from|by|on|to)\\b)|less and less|fewer and fewer|dr(?:ies|ied|ying) up|went the other way',
  'gap (?:has |had )?(?:narrow|clos|shr)\\p{L}*',
];
const MORE = [
  'higher|larger|bigger|greater|(?<!no )longer|more than|better than|ahead of',
  'exceed(?:s|ed|ing)?|overt(?:akes?|ook|aken)|outgr(?:ows?|ew)|outpac(?:es?|ed)|surpass(?:es|ed)?|outnumber(?:s|ed)?',
  'beat(?:s|en)?|outran|outruns?|(?:was|were|is|are|stood|rose|climbed) above|several times',
  'outstrip(?:s|ped|ping)?|dwarf(?:s|ed|ing)?|eclips(?:es?|ed|ing)|outdid|outd(?:oes|one)|tops|topped',
  'out(?:performs?|performed|sells?|sold|lives?|lived|lasts?|lasted|weighs?|weighed|ranks?|ranked|scores?|scored|shines?|shone)',
  '(?:(?<!still )(?:was|were|is|are)|far|well|pull(?:s|ed)|mov(?:es|ed)|drew|draws|stays?|stayed|comes?|came|went|put) ahead|further (?:apart|away|than|ahead|up|off)|farther|bested|trumped|toppled|surmounted|in the lead|takes? the lead|took the lead',
  '(?:many|far|much|slightly|even|still|somewhat|considerably|significantly|a (?:little|lot|bit|good deal)) (?:more|better|stronger|wider|richer)',
  `(?!rather|other|later|earlier|sooner|whether|either|fewer|lower|smaller|shorter|slower|poorer|weaker|faster)\\p{L}\\p{L}\\p{L}+er than`,
  'more (?:\\p{L}+ )(?:\\p{L}+ )?(?:\\p{L}+ )?than|(?:well|far|way|high|just|still) above',
];
const LESS = [
  'lower|smaller|fewer|less|shorter|worse than|lag(?:s|ged)|trail(?:s|ed)|a fraction of',
  '(?:far|well|long|still|left|lagg?(?:s|ed|ing)?|dropped|drops|stays?|stayed|remains?|remained) behind|underperform(?:s|ed|ing)?',
  'poorer than|weaker than|(?:a|the smallest|a tiny|a small) fraction|a sliver|next to nothing|hardly any(?:one|body|thing)?|almost none|nearly none',
  '(?:was|were|is|are|stood|fell) (?:below|under|behind)|(?:well|far|way|just|still) below',
];
const LEVEL = [
  'on a par(?: with)?|equal to|the same as|hardly changed|unchanged|stagnat(?:es?|ed|ing)|plateau(?:s|ed)|levelled off|leveled off',
  '(?:was|were|stayed|stays|remained|remains|held|holds|kept) (?:flat|level|steady|stable|constant|equal|the same)',
  'equalled|equals|(?<!times |half |twice |thrice )as (?:many|much|high|large|big|great|long|fast|few|little|low|small|often|strong) as',
  'just as (?:many|much|high|large|big|great|long|fast|slow|few|little|low|small)|neck and neck|no different',
  '(?:caught|catch(?:es|ing)?) up|(?:was|were|is|are|stayed) identical',
];
const NEVER = 'never (?:before )?(?:so|as|this|that)';
/** A word that says that something is so in the highest degree, but for words that only end so. */
const SUPERLATIVE = `the (?!rest|west|best|worst|lowest|smallest|fewest|shortest|slowest|weakest|poorest|cheapest|forest|harvest|interest|request|contest|protest|conquest|crest|guest|latest|earliest|newest|oldest|nearest|next)\\p{L}\\p{L}\\p{L}+est`;
const MOST = [
  'highest|largest|biggest|greatest|(?<!at )most|longest|fastest|records?|peak(?:s|ed)?',
  `all[- ]time (?:high|record|best|peak)|${NEVER} (?:many|much|high|large|great|long|fast|often)`,
  'maximum|zenith|(?:a|the) majority of|(?:new|historic) high|(?:hit|reached) a high',
  'top (?:figure|number|value|year|mark|level)|best (?:\\p{L}+ )?(?:\\p{L}+ )?since',
  `(?:the|an?|vast|great|overwhelming) majority|lion[’']s share|(?:the|great) bulk of|nearly all|almost all|second only to|second to none`,
  `never (?:before|again|since|was|were|had|has|have|been)|like never before|unheard of|unrivalled|without (?:equal|parallel)|the best(?! (?:\\p{L}+ )?(?:\\p{L}+ )?since)|high(?:est)? point`,
  `in (?:every|each) (?:year|month|quarter)(?! that| with)|without exception|the only|for the first time|${SUPERLATIVE}`,
  'no (?:other )?(?:year|month|quarter|day|decade|country|city|place|one) (?:\\p{L}+ )?(?:more|higher)|nothing (?:else )?(?:came|comes) close',
  '(?:ranks?|ranked|comes?|came) (?:first|top)|(?:leads?|led) the field|(?:so|as) (?:high|many|much|large|great) (?:since|before)',
];
const LEAST = [
  'lowest|smallest|fewest|(?<!at )least|shortest|slowest|minimum|(?:new|historic) low|(?:hit|reached) a low',
  `all[- ]time low|${NEVER} (?:few|little|low|small|short|slow|rarely)|worst (?:\\p{L}+ )?(?:\\p{L}+ )?since`,
  'the (?:weakest|poorest|cheapest)|the worst(?! (?:\\p{L}+ )?(?:\\p{L}+ )?since)|trough|low(?:est)? point|rock bottom',
  '(?:hits?|reached|touched) bottom|(?:ranks?|ranked|comes?|came) last|(?:so|as) (?:low|few|little|small) (?:since|before)',
];
/** Of what came at the beginning or at the end of a series. */
const LATEST = [
  'latest|newest|most recent|last (?:full )?(?:year|figure|number|value|count) (?:known|given|counted|recorded)',
];
const EARLIEST = [
  'earliest|oldest|first (?:full )?(?:year|figure|number|value|count) (?:known|given|counted|recorded)',
];
const PART = ['part of one more|part of another'];
/** Of what has never been, high or low. */
const UNEQUALLED = ['unprecedented(?:ly)?|unequalled|unmatched|unparalleled'];
const FASTER = ['faster'];
const SLOWER = ['slower'];
const DOUBLED = 'doubl(?:es?|ed|ing)';
const FIFTHS = [
  '(?:(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?|(?:one|two|three)-(?:third|quarter|fifth|tenth)s?) (?:of|as)',
];
const TRIPLED = '(?:tripl|trebl)(?:es?|ed|ing)';
const MULTIPLIED =
  '(?:quadrupl|quintupl|sextupl)(?:es?|ed|ing)|multipl(?:y|ies|ied|ying)|manyfold|several-?fold';
const HALVED = 'halv(?:es?|ed|ing)';
const TWICE = [`twice|twofold|${DOUBLED}`];
const HALF = [`(?<!(?:first|second) )half (?:of|as|the)|${HALVED}`];
const THRICE = [`thrice|threefold|${TRIPLED}`];
const TIMES = [`(?:four|five|six|seven|eight|nine|ten|hundred)fold|${MULTIPLIED}`];
const MANY = ['dozens(?: of)?|a handful|scores of|hundreds|thousands|millions|billions'];
const LATER = ['(?:decade|generation|century)s? (?:later|earlier|before|after|ago)'];
const NOT = '(?:not |never |n’t )?';
const TRUE =
  'right|wrong|correct|incorrect|true|false|accurate|inaccurate|sound|exact|exaggerated|overstated|understated';
/** What is said of a claim, and of little else. */
const PLAINLY =
  'right|correct|incorrect|accurate|inaccurate|exaggerated|overstated|understated|mistaken|in error|confirmed|borne out|well founded|proved|proven|upheld';
const HOLDS = [
  `the (?:figures?|sums?|numbers?|claims?|multiple|division|arithmetic|maths?) (?:(?:do|does|did)(?:n’t| not) )?(?:holds?|adds? up|checks? out|bears? (?:it|this|that) out|works?|errs?)`,
  `(?:figures?|sums?|numbers?|claims?|multiple|division|arithmetic|maths?|article|report|president|minister|it|that|this) (?:is|are|was|were) ${NOT}(?:${TRUE})`,
  '(?:it|that|this) (?:(?:does|did)(?:n’t| not) )?(?:holds?|adds? up|checks? out)|the (?:article|report) errs',
  // Of whomever it is said.
  `(?:is|are|was|were|prove[sd]?) (?:(?:not|quite|indeed|exactly|perfectly|entirely|wholly|almost|nearly|fully|simply) )*(?:${PLAINLY})`,
  '(?:holds?|held|hold) (?:up|water|good|true)|stands? up|stood up|adds? up|checks? out|rings? true|borne out|(?:bears?|bore) (?:it|this|that|them|him|her) out',
  '(?:no|without|hardly an?|not an?) (?:exaggeration|overstatement|boast|lie|slip|mistake)|confirm(?:s|ed) (?:it|this|that|the|him|her|them)',
  '(?:rightly|correctly|accurately|truthfully|wrongly|falsely) (?:said|says|say|claim(?:s|ed)?|put|reported|told)|as (?:claimed|promised)',
];

/** These mean something else where no reference has them: a square above, a narrow strait. */
const LOOSELY_MORE = ['growth|more|above|better|best|over'];
const LOOSELY_LESS = ['lost|loss|slow|slowly|below|worse|worst|under|behind|narrow(?:er|ed|s)?'];

/** Numbers behind a claim, by the claims that bear them out. */
const TWO = [...TWICE, 'two|double'];
const ONE_HALF = [...HALF, 'half|halves'];
const THREE = [...THRICE, 'three|triple'];
const OTHERS = [
  ...TIMES,
  'four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty',
  'fifty|sixty|seventy|eighty|ninety|dozens?|scores?|hundreds?|thousands?|millions?|billions?|fold|times',
];

const words = (lists: readonly string[], flags = 'iu') =>
  new RegExp(`\\b(?:${lists.join('|')})\\b`, flags);

/** What words behind the colon of a comparison say. */
export const directions = {
  more: words([
    ...ROSE,
    ...MORE,
    ...MOST,
    ...FASTER,
    ...LOOSELY_MORE,
    ...TWICE,
    ...THRICE,
    ...TIMES,
  ]),
  less: words([...FELL, ...LESS, ...LEAST, ...SLOWER, ...LOOSELY_LESS, HALVED]),
  above: words(['above|over|higher']),
  below: words(['below|under|lower|beneath']),
  first: words(['first|earliest|oldest|begins?|began|beginning|starts?|started']),
  last: words(['last|latest|newest|most recent|ends?|ended']),
  /** What turns words round, but for "never so many" and "no longer". */
  not: words([
    `not(?! only)|hardly|barely|scarcely|nor|without|[a-z]+n’t|never(?! (?:before )?(?:so|as|this|that) )`,
  ]),
  /** More than most. */
  all: words(['all|every|each|none|few|half']),
  right: words(['holds?|held|right|correct(?:ly)?|true|bears?|borne|stands?|checks? out|follows?']),
  wrong: words([
    'not|hardly|barely|scarcely|never|no|cannot|fails?|failed|wrong|short|less|more|too|beyond|nor|n’t',
  ]),
};

/** What stands before the value that something moved from, or to, and between two years of a span. */
export const ends = { from: /\bfrom $/iu, to: /\bto $/iu, between: /^\s*(?:to|–)\s*$/u };

/** "A year later" and its like, and how far that is from the year said last before it. */
export const relatives = [
  {
    words: /\b(?:a|one|the) year (?:later|after)\b|\bthe (?:next|following) year\b/gi,
    step: 1 as number,
  },
  {
    words: /\b(?:a|one|the) year (?:earlier|before)\b|\bthe (?:previous|preceding) year\b/gi,
    step: -1,
  },
  { words: /\bthe same year\b/gi, step: 0 },
];

/** Words for what doubles or halves, where a number of years says it. */
export const paces = /^(?:doubl|halv)/iu;

/** How words may say what must be said in so many words. */
export const examples: Readonly<Record<string, string>> = {
  right: '“the division holds”',
  wrong: '“does not follow”',
  above: '“most lie above”',
  below: '“most lie below”',
  first: '“the first”',
  last: '“the latest”',
};

/** The words of each kind, as stories may not type them. */
const typed: Compared = {
  rose: ROSE,
  fell: FELL,
  more: MORE,
  less: LESS,
  level: LEVEL,
  record: [...MOST, ...UNEQUALLED],
  lowest: LEAST,
  faster: FASTER,
  slower: SLOWER,
  twice: TWICE,
  half: HALF,
  three: THRICE,
  times: TIMES,
  part: PART,
  share: FIFTHS,
  latest: LATEST,
  first: EARLIEST,
  many: MANY,
  later: LATER,
  holds: HOLDS,
};

/** Words that only one claim bears out, each with the name of that claim. */
export const borneOut = claimedIn(
  { ...typed, twice: TWO, three: THREE, half: ONE_HALF, times: OTHERS },
  words,
);

/** Those that a story may not type, since nothing bears them out, each with the reference for it. */
export const comparisons = typedIn(typed, words, 'giu');
