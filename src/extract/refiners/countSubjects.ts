import { down, up } from '../lexicon/movement';
import { countingSubjects, valued } from '../lexicon/people';
import { functionWords } from '../lexicon/words';
import { apart, ends, finder, oneOf, pattern } from '../pattern';
import { isBare, likely, type QuantityReading } from '../reading';
import { headOf, isPlural, phraseWords, unitOf } from '../units/count';
import { clauseBefore } from '../subject';
import type { Refiner } from './refiner';

const subjects = pattern(apart, oneOf(Object.keys(countingSubjects)), ends);
const numberOf =
  /(?<!\p{L})(?:number|numbers|total|tally|count)\s+of(?=(?<phrase>(?:\s+[\p{L}'’-]+){1,6}))/giu;
const subjectUnit = finder(countingSubjects);
/** A bare number is said to be the count where a word like these leads to it. */
const leads =
  /(?<!\p{L})(?:population|of|to|from|at|by|reached|reaching|hit|was|were|is|are|totalled|totaled|totalling|numbered|stood\s+at|exceeded|passed|surpassed|topped|than|with|against|under|over)\s+(?:an?\s+|the\s+|just\s+|only\s+|some\s+|record\s+|total\s+of\s+)*$/iu;

const moving = pattern(
  String.raw`(?<noun>\p{L}{3,})\s+(?:has\s+|have\s+|had\s+|also\s+|then\s+)?${oneOf([...up, ...down])}`,
  ends,
);

/** The plural that rises or falls in a clause, if its kind is counted and not valued: "passengers rose", not "prices rose". */
function movedIn(clause: string): string | null {
  const noun = [...clause.matchAll(moving)].at(-1)?.groups?.['noun'] ?? '';
  return isPlural(noun) && !valued.has(noun.toLowerCase()) && !functionWords.has(noun.toLowerCase())
    ? noun
    : null;
}

/** What the clause before an offset says is counted: "the number of ferries", "membership". */
function countedIn(clause: string): { unit: string; words: string } | null {
  const [match] = [...clause.matchAll(numberOf)].slice(-1);
  const head = headOf(phraseWords(match?.groups?.['phrase'] ?? ''));
  if (head && isPlural(head.text)) return { unit: unitOf(head.text), words: head.text };
  const moved = movedIn(clause);
  if (moved) return { unit: subjectUnit(moved) ?? unitOf(moved), words: moved };
  const [subject] = [...clause.matchAll(subjects)].slice(-1);
  const unit = subjectUnit(subject?.[0]);
  return unit && subject ? { unit, words: subject[0] } : null;
}

function withUnit(reading: QuantityReading, text: string): QuantityReading {
  if (!isBare(reading)) return reading;
  const clause = clauseBefore(text, reading.index);
  const found = leads.test(clause) ? countedIn(clause) : null;
  if (!found) return reading;
  return {
    ...reading,
    unit: found.unit,
    basis: 'inferred',
    confidence: likely(`counts its subject, "${found.words}"`),
  };
}

/** Gives a bare number the unit of what its clause counts: "a population of 5 million", "the number of ferries rose to 12". */
export const countSubjects: Refiner = (quantities, { text }) =>
  quantities.map((reading) => withUnit(reading, text));
