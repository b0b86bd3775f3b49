/** Shares of one sentence that are parts of one whole: "51.7 percent of the boats had oars, 26.4 sails". */
import type { FactsFile, QuantityFact } from '../facts/factsFile';
import * as en from './en/shares';
import { namesNothing } from './en/subjects';
import { freeIn } from './join';
import type { Sentences } from './subject';

/** A part with what its sentence calls it; `null` where that is not plain. */
interface Part {
  fact: QuantityFact;
  name: string | null;
}

/** Shares of one sentence, in its order. */
export interface Parts {
  parts: readonly Part[];
  /** As the sentence has it: `the boats of the harbour`. */
  whole: string;
  /** In percent. */
  sum: number;
}

/** A picture has room for so many. */
const MOST = 4;
/** What leaves more than that unsaid is no whole cut in parts. */
const NEAR = 85;
/** Each is rounded. */
const ROUNDING = 0.05;

/** Whether a picture can show them: they come near the whole, and not above it. */
export const isNearWhole = ({ parts, sum }: Parts): boolean =>
  parts.length <= MOST && sum >= NEAR && sum <= 100 + ROUNDING * parts.length;

const isPart = ({ unit, value, upper, since }: QuantityFact) =>
  unit === 'percent' && value > 0 && value < 100 && upper === null && since === null;

/** Figures that stand in one sentence, in its order. */
function bySentence(facts: readonly QuantityFact[], sentences: Sentences): QuantityFact[][] {
  const groups = new Map<number, QuantityFact[]>();
  for (const fact of facts) {
    const { start } = sentences.of(fact);
    groups.set(start, [...(groups.get(start) ?? []), fact]);
  }
  return [...groups.values()];
}

/** What a share is said to be of: `78.2 percent of the boats of the harbour`. */
export function wholeOf(fact: QuantityFact, sentences: Sentences): string | null {
  const { text, start } = sentences.of(fact);
  const behind = text.slice(fact.reported.span[1] - start);
  return en.ofWhole.exec(behind)?.groups?.['words']?.replace(/\s+/g, ' ') ?? null;
}

const isName = (words: string): boolean =>
  /^\p{L}[\p{L}\s’'-]*$/u.test(words) &&
  words.split(' ').length <= en.MOST_NAME &&
  !namesNothing.test(words);

/** The words between figures that name each of them: all stand behind theirs, or all before. */
function namesOf(
  facts: readonly QuantityFact[],
  { text, start }: { text: string; start: number },
): (string | null)[] {
  const spans = facts.map(({ reported }) => reported.span.map((at) => at - start));
  const behind = spans.map(([, end], i) => en.partBehind(text.slice(end, spans[i + 1]?.[0])));
  if (behind.every(isName)) return behind;
  const before = spans.map(([from], i) => en.partBefore(text.slice(spans[i - 1]?.[1] ?? 0, from)));
  return before.every(isName) ? before : facts.map(() => null);
}

function partsOf(facts: readonly QuantityFact[], sentences: Sentences): Parts | null {
  const sentence = sentences.of(facts[0]!);
  const wholes = [...new Set(facts.flatMap((fact) => wholeOf(fact, sentences) ?? []))];
  const dates = new Set(facts.map(({ period }) => period?.date));
  const isMoved = facts.some(({ reported: { span } }) =>
    en.movedBy.test(sentence.text.slice(0, span[0] - sentence.start)),
  );
  if (facts.length < 2 || wholes.length !== 1 || dates.size > 1 || isMoved) return null;
  const names = namesOf(facts, sentence);
  const sum = facts.reduce((all, { value }) => all + value, 0);
  return { parts: facts.map((fact, i) => ({ fact, name: names[i]! })), whole: wholes[0]!, sum };
}

/** Parts of one whole that no change speaks of, sentence by sentence. */
export const partsIn = (file: FactsFile, sentences: Sentences): Parts[] =>
  bySentence(freeIn(file).filter(isPart), sentences).flatMap(
    (facts) => partsOf(facts, sentences) ?? [],
  );
