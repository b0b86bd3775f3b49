/** What can be an end of a change: its role by the words before it, and what it fits. */
import { down, neutral, up } from '../lexicon/movement';
import { comparisons } from '../lexicon/sentences';
import { apart, atEnd, oneOf } from '../pattern';
import { before, behind, endOf, isAge, isBare, type QuantityReading } from '../reading';

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

/** The two ends of one change, the earlier and the later, by their places among the quantities. */
export interface Pair {
  from: number;
  to: number;
}

const notEnds = new Set(['ordinal', 'share']);

const baseOf = (unit: string | null) => unit?.replace(/-per-.*$/, '');

/** Thousands and millions are no percentages. */
const isCount = ({ value }: QuantityReading) => Math.abs(value) >= 1000;

/** Whether two units can be those of one change; a bare number fits any but a multiple. */
export function areAlike(a: QuantityReading, b: QuantityReading): boolean {
  const [bare, other] = a.unit === null ? [a, b] : [b, a];
  if (bare.unit === null)
    return other.unit !== 'times' && !(isCount(bare) && other.unit?.startsWith('percent'));
  return a.unit === b.unit || baseOf(a.unit) === b.unit || a.unit === baseOf(b.unit);
}

/** A quantity that may be an end of a change, with its place among them. */
export interface Candidate {
  reading: QuantityReading;
  role: Role;
  at: number;
}

/** Numbers that a look-alike or another unit's reader ruled out are no ends; bare ones are. */
export const canEnd = (reading: QuantityReading) =>
  reading.unit === null ? isBare(reading) && !isAge(reading) : !notEnds.has(reading.unit);
