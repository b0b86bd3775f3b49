/** Words that compare, and what they say: a story writes them as references that figures bear out. */

const ROSE = [
  'rose|rises?|risen|rising|grew|grows?|grown|growing|increas(?:es?|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?',
  'soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|swell(?:s|ed|ing)?|swollen|rebound(?:s|ed)?|gain(?:s|ed|ing)?',
  '(?:go(?:es)?|went|gone|going|shot|shoots?|edged|crept|moved) up|up (?:from|by|on)',
  'doubl(?:es?|ed|ing)|(?:tripl|trebl|quadrupl)(?:es?|ed|ing)|multipl(?:y|ies|ied)',
];
const FELL = [
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nk(?:s|ing|en)?',
  's[aiu]nk(?:s|ing)?|dwindl(?:es?|ed|ing)|plung(?:es?|ed|ing)|plummet(?:s|ed)?|slump(?:s|ed)?|slid(?:es?)?',
  'tumbl(?:es?|ed)|contract(?:s|ed)|diminish(?:es|ed)?|collaps(?:es?|ed|ing)|halv(?:es?|ed|ing)|closed in',
  '(?:go(?:es)?|went|gone|going|edged|crept|moved) down|down (?:from|by|on)',
];
const MORE = [
  'higher|larger|bigger|greater|(?<!no )longer|more than|better than|ahead of',
  'exceed(?:s|ed|ing)?|overt(?:akes?|ook|aken)|outgr(?:ows?|ew)|outpac(?:es?|ed)|surpass(?:es|ed)?|outnumber(?:s|ed)?',
];
const LESS = ['lower|smaller|fewer|less|shorter|worse than'];
const MOST = [
  'highest|largest|biggest|greatest|(?<!at )most|longest|fastest|records?|peak(?:s|ed)?',
];
const LEAST = ['lowest|smallest|fewest|(?<!at )least|shortest|slowest'];
const FASTER = ['faster'];
const SLOWER = ['slower'];
const TWICE = ['twice|thrice|(?:two|three|four|five|ten)fold|half (?:of|as|the)'];
const MANY = ['dozens of|scores of|hundreds|thousands|millions|billions'];
const LATER = ['(?:decade|generation|century)s? (?:later|earlier|before|after|ago)'];
const HOLDS = [
  'the (?:figures?|sums?|numbers?|claims?|division|arithmetic) (?:holds?|is|are|adds?|checks?|bears?|stands?)',
  '(?:it|that|this) (?:holds|adds up|checks out)|the article is (?:right|wrong)',
];

/** These mean something else where no reference has them: a square above, a narrow strait. */
const LOOSELY_MORE = ['growth|more|above|better|best|over'];
const LOOSELY_LESS = ['lost|loss|slow|slowly|below|worse|worst|under|behind|narrow(?:er|ed|s)?'];

const NUMBER = [
  'twice|thrice|half|hal(?:f|ves)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty',
  'fifty|sixty|seventy|eighty|ninety|dozens?|scores?|hundreds?|thousands?|millions?|billions?|fold|times',
];

const words = (lists: readonly string[], flags = 'iu') =>
  new RegExp(`\\b(?:${lists.join('|')})\\b`, flags);

/** What words behind the colon of a comparison say. */
export const directions = {
  more: words([...ROSE, ...MORE, ...MOST, ...FASTER, ...LOOSELY_MORE]),
  less: words([...FELL, ...LESS, ...LEAST, ...SLOWER, ...LOOSELY_LESS]),
  right: words(['holds?|held|right|correct(?:ly)?|true|bears?|borne|stands?|checks? out|follows?']),
  wrong: words(['not|never|no|cannot|fails?|failed|wrong|short|less|more|too|beyond|nor|n’t']),
  number: words(NUMBER),
};

/** Those that a story may not type, since nothing bears them out, each with the reference for it. */
export const comparisons = (
  [
    ['rose a to b', ROSE],
    ['fell a to b', FELL],
    ['more a than b', MORE],
    ['less a than b', LESS],
    ['record a', MOST],
    ['lowest a', LEAST],
    ['faster a to b than c to d', FASTER],
    ['slower a to b than c to d', SLOWER],
    ['twice a to b', TWICE],
    ['a', MANY],
    ['years a to b', LATER],
    ['holds claim', HOLDS],
  ] as const
).map(([reference, lists]) => ({ reference, words: words(lists, 'giu') }));
