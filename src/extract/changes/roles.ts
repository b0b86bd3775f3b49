import { comparisons, down, neutral, up } from '../lexicon/movement';
import { apart, atEnd, oneOf } from '../pattern';
import type { QuantityReading } from '../reading';
import { before } from '../sentence';

/** What the words before a quantity make of it: an end of a change, how far it went, or just a value. */
export type Role = 'from' | 'compared' | 'to' | 'by' | 'main';

const filler = String.raw`(?:\s+(?:an?|the|its|their|his|her|just|only|barely|some|total\s+of|record|revised|estimated|previous|earlier|mere|whopping|level\s+of|high\s+of|low\s+of|peak\s+of|rate\s+of|figure\s+of|average\s+of|as\s+(?:high|low|many|few|much|little)\s+as|nearly|about|around))*\s+`;
const compared = oneOf(comparisons.filter((words) => !/from$/.test(words)));
const moved = oneOf([...up, ...down, ...neutral]);

const roles: [role: Role, words: RegExp][] = [
  ['from', atEnd(apart, String.raw`from`, filler)],
  ['to', atEnd(apart, String.raw`(?:to|into|reaching|reached|reaches|hit|hitting|totalling|totaling|totalled|totaled)`, filler)],
  ['compared', atEnd(apart, compared, filler)],
  ['by', atEnd(apart, String.raw`by`, filler)],
  ['by', atEnd(apart, moved, String.raw`(?:\s+(?:an?|some|another|of|about))*\s+`)],
];

/** The role of a quantity by the words right before it. */
export function roleOf(reading: QuantityReading, text: string): Role {
  const left = before(text, reading.index);
  return roles.find(([, words]) => words.test(left))?.[0] ?? 'main';
}
