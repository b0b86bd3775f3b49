/** Which further figures of an article belong to a chapter's: those of one unit, and plainly of one thing. */
import type { FactsFile, QuantityFact } from '../facts/factsFile';
import { areOne, type Sentences, type Subject } from './subject';

/** Figures of a chapter beside those of its changes. */
export interface Joined {
  /** Of the same thing, by the words of their sentences. */
  joined: readonly QuantityFact[];
  /** Of the same thing perhaps: a person is asked. */
  asked: readonly QuantityFact[];
}

/** A draft asks no more of one chapter. */
const MOST_ASKED = 2;

/** Puts points in order of time; `null` where two have one place, or one has no date. */
type InTime = (points: readonly QuantityFact[]) => readonly QuantityFact[] | null;

const isRecord = ({ upper, value, period, standing }: QuantityFact) =>
  upper === null && value > 0 && period !== null && !standing;

/** Whether a sentence has all words of a subject. */
const speaksOf = ({ key }: Subject, sentence: string) =>
  key.split(' ').every((word) => sentence.toLowerCase().includes(word));

/** The name of a share says no whole, so that two with one name may be of two wholes. */
const isOfWhole = ({ unit }: QuantityFact) => unit === 'percent' || unit === 'share';

/** What else an article gives of the thing that some dated figures are of; `free` are those of no chapter. */
export function joinedTo(
  points: readonly QuantityFact[],
  free: readonly QuantityFact[],
  sentences: Sentences,
  inTime: InTime,
): Joined {
  const [first] = points as readonly [QuantityFact, ...QuantityFact[]];
  const subject = sentences.subjectOf(points);
  const found: Record<keyof Joined, QuantityFact[]> = { joined: [], asked: [] };
  if (!subject || !inTime(points)) return found;
  for (const fact of free) {
    const fits = fact.unit === first.unit && isRecord(fact);
    if (!fits || !inTime([...points, ...found.joined, fact])) continue;
    if (!isOfWhole(fact) && areOne(subject, sentences.subjectOf([fact]))) found.joined.push(fact);
    else if (speaksOf(subject, sentences.of(fact).text)) found.asked.push(fact);
  }
  const asked = found.asked.filter((fact) => inTime([...points, ...found.joined, fact]));
  return { joined: found.joined, asked: asked.slice(0, MOST_ASKED) };
}

/** Quantities that no change has for an end, and no claim. */
export function freeIn({ facts, changes }: FactsFile): QuantityFact[] {
  const taken = new Set(
    changes.flatMap(({ from, to, claims }) => [from, to, ...claims.map(({ fact }) => fact)]),
  );
  return facts.filter(
    (fact): fact is QuantityFact => fact.kind === 'quantity' && !taken.has(fact.id),
  );
}
