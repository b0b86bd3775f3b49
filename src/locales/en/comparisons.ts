/** Words that compare, and what they say: a story writes them as references that figures bear out. */

const ROSE = [
  'rose|rises?|risen|rising|grew|grows?|grown|growing|increas(?:es?|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?',
  'soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|swell(?:s|ed|ing)?|swollen|rebound(?:s|ed)?|gain(?:s|ed|ing)?',
  '(?:go(?:es)?|went|gone|going|shot|shoots?|edged|crept|moved) up|up (?:from|by|on)',
  'expand(?:s|ed|ing)?|recover(?:s|ed|ing)?|strengthened|spik(?:es?|ed)|rocketed|balloon(?:s|ed)|accelerat(?:es?|ed|ing)',
];
const FELL = [
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nk(?:s|ing|en)?',
  's[aiu]nk(?:s|ing)?|dwindl(?:es?|ed|ing)|plung(?:es?|ed|ing)|plummet(?:s|ed)?|slump(?:s|ed)?|slid(?:es?)?',
  'tumbl(?:es?|ed)|contract(?:s|ed)|diminish(?:es|ed)?|collaps(?:es?|ed|ing)|closed in',
  '(?:go(?:es)?|went|gone|going|edged|crept|moved) down|down (?:from|by|on)',
  'slipp(?:ed|ing)|dipp(?:ed|ing)|eased|weakened|crashed|nosedived|slowed|bottomed out|was cut|were cut',
];
const MORE = [
  'higher|larger|bigger|greater|(?<!no )longer|more than|better than|ahead of',
  'exceed(?:s|ed|ing)?|overt(?:akes?|ook|aken)|outgr(?:ows?|ew)|outpac(?:es?|ed)|surpass(?:es|ed)?|outnumber(?:s|ed)?',
  'beat(?:s|en)?|outran|outruns?|(?:was|were|is|are|stood|rose|climbed) above|several times',
  'outstrip(?:s|ped|ping)?|dwarf(?:s|ed|ing)?|eclips(?:es?|ed|ing)|outdid|outd(?:oes|one)|tops|topped',
];
const LESS = [
  'lower|smaller|fewer|less|shorter|worse than|lag(?:s|ged)|trail(?:s|ed)|a fraction of',
  '(?:was|were|is|are|stood|fell) (?:below|under|behind)',
];
const LEVEL = ['on a par with|equal to|the same as|hardly changed|was flat'];
const NEVER = 'never (?:before )?(?:so|as|this|that)';
const MOST = [
  'highest|largest|biggest|greatest|(?<!at )most|longest|fastest|records?|peak(?:s|ed)?',
  `all[- ]time (?:high|record|best|peak)|${NEVER} (?:many|much|high|large|great|long|fast|often)`,
  'maximum|zenith|(?:a|the) majority of|(?:new|historic) high|(?:hit|reached) a high',
  'top (?:figure|number|value|year|mark|level)|best (?:\\p{L}+ )?(?:\\p{L}+ )?since',
];
const LEAST = [
  'lowest|smallest|fewest|(?<!at )least|shortest|slowest|minimum|(?:new|historic) low|(?:hit|reached) a low',
  `all[- ]time low|${NEVER} (?:few|little|low|small|short|slow|rarely)|worst (?:\\p{L}+ )?(?:\\p{L}+ )?since`,
];
/** Of what has never been, high or low. */
const UNEQUALLED = ['unprecedented(?:ly)?|unequalled|unmatched|unparalleled'];
const FASTER = ['faster'];
const SLOWER = ['slower'];
const DOUBLED = 'doubl(?:es?|ed|ing)';
const TRIPLED = '(?:tripl|trebl)(?:es?|ed|ing)';
const MULTIPLIED = 'quadrupl(?:es?|ed|ing)|multipl(?:y|ies|ied|ying)';
const HALVED = 'halv(?:es?|ed|ing)';
const TWICE = [`twice|twofold|${DOUBLED}`];
const HALF = [`(?<!(?:first|second) )half (?:of|as|the)|${HALVED}`];
const THRICE = [`thrice|threefold|${TRIPLED}`];
const TIMES = [`(?:four|five|six|seven|eight|nine|ten|hundred)fold|${MULTIPLIED}`];
const MANY = ['dozens of|scores of|hundreds|thousands|millions|billions'];
const LATER = ['(?:decade|generation|century)s? (?:later|earlier|before|after|ago)'];
const NOT = '(?:not |never |n’t )?';
const TRUE =
  'right|wrong|correct|incorrect|true|false|accurate|inaccurate|sound|exact|exaggerated|overstated|understated';
const HOLDS = [
  `the (?:figures?|sums?|numbers?|claims?|multiple|division|arithmetic|maths?) (?:(?:do|does|did)(?:n’t| not) )?(?:holds?|adds? up|checks? out|bears? (?:it|this|that) out|works?|errs?)`,
  `(?:figures?|sums?|numbers?|claims?|multiple|division|arithmetic|maths?|article|report|president|minister|it|that|this) (?:is|are|was|were) ${NOT}(?:${TRUE})`,
  '(?:it|that|this) (?:(?:does|did)(?:n’t| not) )?(?:holds?|adds? up|checks? out)|the (?:article|report) errs',
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

/** What stands before the value that something moved from, or to. */
export const ends = { from: /\bfrom $/iu, to: /\bto $/iu };

/** How words may say what must be said in so many words. */
export const examples: Readonly<Record<string, string>> = {
  right: '“the division holds”',
  wrong: '“does not follow”',
  above: '“most lie above”',
  below: '“most lie below”',
  first: '“the first”',
  last: '“the latest”',
};

/** Words that only one claim bears out, each with the name of that claim. */
export const borneOut = {
  numbers: [
    { reference: 'twice a to b', words: words(TWO) },
    { reference: 'three times a to b', words: words(THREE) },
    { reference: 'half a to b', words: words(ONE_HALF) },
    { reference: 'times a to b', words: words(OTHERS) },
  ],
  /** Which nothing else of a series is. */
  extremes: [
    { reference: 'record a', words: words([...MOST, ...UNEQUALLED]) },
    { reference: 'lowest a', words: words(LEAST) },
  ],
};

/** Those that a story may not type, since nothing bears them out, each with the reference for it. */
export const comparisons = (
  [
    ['rose a to b', ROSE],
    ['fell a to b', FELL],
    ['more a than b', MORE],
    ['less a than b', LESS],
    ['level a to b', LEVEL],
    ['record a', [...MOST, ...UNEQUALLED]],
    ['lowest a', LEAST],
    ['faster a to b than c to d', FASTER],
    ['slower a to b than c to d', SLOWER],
    ['twice a to b', TWICE],
    ['half a to b', HALF],
    ['three times a to b', THRICE],
    ['times a to b', TIMES],
    ['a', MANY],
    ['years a to b', LATER],
    ['holds claim', HOLDS],
  ] as const
).map(([reference, lists]) => ({ reference, words: words(lists, 'giu') }));
