import { comparisons } from '../lexicon/comparisons';
import { down, neutral, up } from '../lexicon/movement';
import { apart, atEnd, oneOf } from '../pattern';
import { endOf, type QuantityReading } from '../reading';
import { before, behind } from '../sentence';

/** What the words before a quantity make of it: an end of a change, how far it went, or just a value. */
export type Role = 'from' | 'compared' | 'to' | 'by' | 'main' | 'part';

const filler = String.raw`(?:\s+(?:[\p{L}\d]+['’]s|last\s+(?:year|month|week|quarter|season)['’]s|an?|the|its|their|his|her|just|only|barely|some|total\s+of|record|revised|estimated|previous|earlier|mere|whopping|level\s+of|high\s+of|low\s+of|peak\s+of|rate\s+of|figure\s+of|average\s+of|as\s+(?:high|low|many|few|much|little)\s+as|nearly|about|around))*\s+`;
const compared = oneOf(comparisons.filter((words) => !/from$/.test(words)));
const moved = oneOf([...up, ...down, ...neutral]);

const roles: [role: Role, words: RegExp][] = [
  ['from', atEnd(apart, String.raw`from`, filler)],
  [
    'to',
    atEnd(
      apart,
      String.raw`(?:to|into|reaching|reached|reaches|hit|hitting|totalling|totaling|totalled|totaled)`,
      filler,
    ),
  ],
  ['compared', atEnd(apart, compared, filler)],
  [
    'compared',
    atEnd(
      apart,
      String.raw`having\s+(?:been|peaked|stood|fallen|risen|hit|reached)(?:\s+(?:at|to))?`,
      filler,
    ),
  ],
  [
    'compared',
    atEnd(
      apart,
      String.raw`(?:(?:times|twice|double|treble|triple|half|on|over|up\s+on|down\s+on|increase\s+on)\s+(?:the|its|their)|than\s+the)(?:\s+(?:present|current|previous|former|earlier))?`,
      String.raw`\s+`,
    ),
  ],
  ['to', atEnd(String.raw`(?:→|->|⟶)\s*`)],
  [
    'compared',
    atEnd(
      String.raw`[([](?:(?:19|20)\d\d|[QH]\d(?:\s\d{4})?|(?:last|previous|prior)\s+(?:year|month|quarter)|a\s+year\s+(?:ago|earlier)):?\s+`,
    ),
  ],
  ['from', atEnd(String.raw`\((?:was|were|previously|formerly|before|earlier|then)\s+`)],
  ['by', atEnd(apart, String.raw`by`, filler)],
  ['by', atEnd(apart, moved, String.raw`(?:\s+(?:an?|some|another|of|about))*\s+`)],
];

const whole = atEnd(apart, String.raw`(?:of|out\s+of)\s+(?:the|its|their|our)(?:\s+top)?\s+`);
const article = atEnd(apart, String.raw`an?\s+`);
const nounBehind =
  /^\s+(?!(?:an?|per|in|to|from|of|for|and|or|by|at|on|as|with|than|last|this|while)\b)\p{Ll}/u;

/** The 240 of "41 of the 240 seats", and the price of "a $340,000 house", are no ends of a change. */
function isPart(reading: QuantityReading, left: string, text: string): boolean {
  return whole.test(left) || (article.test(left) && nounBehind.test(behind(text, endOf(reading))));
}

/** The role of a quantity by the words right before it. */
export function roleOf(reading: QuantityReading, text: string): Role {
  const left = before(text, reading.index);
  const role = roles.find(([, words]) => words.test(left))?.[0] ?? 'main';
  return role === 'main' && isPart(reading, left, text) ? 'part' : role;
}
