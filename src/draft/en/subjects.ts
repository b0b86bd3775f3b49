/** English words by which a sentence says what its figures are of. */
import { down, neutral, up } from '../../extract/en/movement';
import { apart, atEnd, atStart, ends, oneOf } from '../../extract/pattern';

/** Verbs and nouns of movement, as the source of a pattern. */
export const moves = oneOf([...up, ...down, ...neutral]);
/** Others of them are what somebody does to something. */
const movesItself = oneOf([...up, ...down, 'come', 'gone', 'moved', 'stood', 'swung', 'went']);
const arrives = oneOf([
  ...[
    'amounted to',
    'averaged',
    'came to',
    'exceeded',
    'hit',
    'is',
    'are',
    'numbered',
    'passed',
    'reached',
  ],
  ...['stands at', 'stood at', 'totaled', 'totalled', 'topped', 'was', 'were'],
]);
const helps = String.raw`(?:(?:did|has|have|had|will|would|could|may|might|can|should|also|then|since|already|is|are|was|were|been|nearly|almost|more\s+than)\s+){0,3}`;
const determiner = String.raw`(?:(?<the>the)|its|their|our|a|an)\s+`;
/** A word of a name, as the source of a pattern. */
export const word = String.raw`(?:(?!(?:from|to|by|in|on|at|for|than|the|its|their|a|an)\s)[\p{L}’'-]+)`;
const few = (most: number) => String.raw`(?<words>${word}(?:\s+${word}){0,${most - 1}}?)`;

/** "The population of the islands grew": what stands before the verb of a clause. */
export const mover = atStart(
  String.raw`(?:${determiner})?(?<words>[\p{L}’'-]+(?:\s+[\p{L}\d’'-]+){0,8}?)\s+${helps}(?:${movesItself}|${arrives})${ends}(?!\s+(?:in|of)\s+(?:the|its|their)\s)`,
);

/** "The increase in the population": a movement as a noun. */
export const moverOf = atEnd(
  apart,
  String.raw`(?:change|cut|decline|decrease|drop|fall|gain|growth|increase|jump|reduction|rise|surge|upsurge)\s+(?:in|of)\s+(?:${determiner})?${few(4)}`,
  String.raw`(?:\s+(?:${moves}|${word}ed|of|in|to|from|by|for)(?:\s[^,.;:]*)?|\s*,?\s*)`,
);

/** "Cut its fares from": what is moved stands behind the verb. */
export const moved = atEnd(
  apart,
  String.raw`${moves}\s+(?:${determiner})?${few(4)}(?:\s+(?:of|for|in|on)\s+[^,.;:]{1,60}?)?\s+(?:from|to)(?:\s+(?:about|around|nearly|almost|some|over|just))?\s+(?:an?\s+)?\p{Sc}*`,
);

/** "Coal accounted for": the subject has a share. */
export const sharer = atEnd(
  String.raw`(?<words>[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,5}?)\s+(?:accounts?|accounted|accounting)\s+for\s+(?:about\s+|around\s+|nearly\s+|almost\s+|some\s+|only\s+|just\s+)?`,
);

/** Up to where a clause of its own begins: "the ministry said". */
export const opener = new RegExp(
  String.raw`^.*${apart}(?:(?:said|says|say|showed|shows)(?:\s+that)?|when|while|whereas|although|though|but|because|after|before|as)${ends}\s*`,
  'isu',
);

/** "In 2000", "and": before a subject. */
export const leadIn = new RegExp(
  String.raw`^\s*(?:in\s+\p{Lu}[\p{L}’'-]*\s+(?=(?:the|its|their)\s)|(?:and|then|together|overall|meanwhile|in|by|during|at|since|between)${ends}(?:[^,]*?\d{4}s?)?,?\s+)`,
  'iu',
);

/** Adverbs and the like that are nobody's name, and words that stand for others. */
export const namesNothing = new RegExp(
  String.raw`^(?:${oneOf([
    ...[
      'it',
      'this',
      'that',
      'these',
      'those',
      'they',
      'he',
      'she',
      'we',
      'i',
      'you',
      'there',
      'which',
      'who',
    ],
    ...[
      'here',
      'one',
      'some',
      'many',
      'most',
      'more',
      'less',
      'another',
      'other',
      'others',
      'both',
      'each',
      'all',
    ],
    ...[
      'a',
      'an',
      'the',
      'will',
      'would',
      'has',
      'have',
      'had',
      'number',
      'numbers',
      'total',
      'figure',
      'figures',
    ],
    ...[
      'again',
      'further',
      'back',
      'even',
      'only',
      'just',
      'nearly',
      'almost',
      'about',
      'around',
      'not',
      'no',
    ],
    ...[
      'up',
      'down',
      'and',
      'or',
      'of',
      'with',
      'what',
      'if',
      'so',
      'very',
      'slightly',
      'now',
      'year',
      'years',
    ],
  ])}|\p{L}+ly)(?:\s|$)`,
  'iu',
);

/** Of what follows "of" these say how much there is. */
export const measures = new RegExp(
  String.raw`(?:^|\s)(?:amount|area|capacity|cost|count|level|number|numbers|percentage|price|proportion|rate|share|size|stock|total|value|volume)$`,
  'iu',
);

/** What a name ends at: a phrase that says where, or of what. */
export const qualifier =
  /\s+(of|in|for|from|by|at|on|to|with|across|among|between|under|over|through|per)(?:\s+|$)/iu;

/** "Rides per year: 2.1 million": a label and its figure. */
export const label = atStart(String.raw`\W*(?<words>\p{L}[\p{L}’' -]{2,40}):\s+\p{Sc}*$`);

/** "[40] fishing boats": what is counted stands behind the number. */
export const counted = atStart(
  String.raw`\s+(?<words>(?:(?:[\p{L}’'-]+)\s+){0,2}?(?:people|children|men|women|\p{L}{3,}s))(?=[\s,.;:)]|$)`,
);

/** A clause of its own that follows a comma. */
export const clauseHead = /^(?:and|but|while|as|when|where|with|whereas)\s/iu;

/** Words at the end of a phrase that stand for others. */
export const endsInNothing =
  /(?:^|\s)(?:it|this|that|they|which|who|there|he|she|we|not|only|just|did|will|would|has|had)$/iu;

/** A word that begins as a name does, in the midst of a sentence. */
export const asName = (name: string) => new RegExp(String.raw`[\p{Ll},]\s+${name}${ends}`, 'u');
