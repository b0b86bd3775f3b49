/** The figures of a story, held against saved copies of their sources. */
import { type Fact, REPORTED_IN } from '../facts/fact';
import type { Passage } from '../facts/passage';
import { InputError } from '../facts/problems';
import type { Copies, Copy } from './copies';
import { type Finding, findWords, type State } from './find';

/** What can be said of a figure: also that there is nothing to look for, or nothing to look in. */
export interface Checked extends Omit<Finding, 'state'> {
  id: string;
  state: State | 'not read' | 'not kept' | 'no copy';
  /** The copy, or where it was looked for. */
  where: string;
  /** What is wrong with a copy that cannot be read. */
  why?: string;
}

/** From best to worst: a copy has several texts, of which the best answer is taken. */
const order: readonly State[] = ['found', 'moved', 'twice', 'changed', 'gone'];

const best = (findings: readonly Finding[]): Finding =>
  order.flatMap((state) => {
    const all = findings.filter((one) => one.state === state);
    return [...all.filter(({ apart }) => !apart), ...all];
  })[0]!;

function wordsOf({ reported, words }: Fact): Passage | null {
  if (!reported) return words ?? null;
  const { fragment, ...around } = reported;
  return { ...around, exact: fragment, language: REPORTED_IN };
}

/** What became of a figure's words in a copy. */
const foundIn = ({ texts, isMarked }: Copy, passage: Passage, { reported }: Fact): Finding =>
  best(texts.map((text) => findWords(text, passage, reported?.span, isMarked)));

/** What became of each figure's words, in the order of the facts. */
export const checkSources = (facts: readonly Fact[], copies: Copies): Checked[] =>
  facts.map((fact) => {
    const { id, source } = fact;
    const passage = wordsOf(fact);
    if (!passage) return { id, state: 'not kept', where: source.id };
    const copy = copies.of(source.id);
    if (!copy) return { id, state: 'no copy', where: source.id };
    if (copy instanceof InputError)
      return { id, state: 'not read', where: source.id, why: copy.message };
    return { id, where: copy.file, ...foundIn(copy, passage, fact) };
  });
