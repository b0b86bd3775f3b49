/** The figures of a story, held against saved copies of their sources. */
import type { Fact } from '../facts/fact';
import type { Passage } from '../facts/passage';
import type { Copies, Copy } from './copies';
import { type Finding, findWords, type State } from './find';

/** What can be said of a figure: also that there is nothing to look for, or nothing to look in. */
export interface Checked extends Omit<Finding, 'state'> {
  id: string;
  state: State | 'not kept' | 'no copy';
  /** The copy, or where it was looked for. */
  where: string;
}

/** From best to worst: a copy has several texts, of which the best answer is taken. */
const order: readonly State[] = ['found', 'moved', 'twice', 'changed', 'gone'];

const best = (findings: readonly Finding[]): Finding =>
  order.flatMap((state) => {
    const all = findings.filter((one) => one.state === state);
    return [...all.filter(({ side }) => !side), ...all];
  })[0]!;

function wordsOf({ reported, words }: Fact): Passage | null {
  if (!reported) return words ?? null;
  const { fragment, prefix = '', suffix = '' } = reported;
  return { exact: fragment, prefix, suffix, language: '' };
}

/** What became of each figure's words, in the order of the facts. */
export function checkSources(facts: readonly Fact[], copies: Copies): Checked[] {
  const read = new Map<string, Copy | null>();
  const copyOf = (id: string) => {
    if (!read.has(id)) read.set(id, copies.of(id));
    return read.get(id)!;
  };
  return facts.map((fact) => {
    const { id, source, reported } = fact;
    const passage = wordsOf(fact);
    if (!passage) return { id, state: 'not kept', where: source.id };
    const copy = copyOf(source.id);
    if (!copy) return { id, state: 'no copy', where: source.id };
    const finding = best(
      copy.texts.map((text) => findWords(text, passage, reported?.span, copy.isMarked)),
    );
    return { id, where: copy.file, ...finding };
  });
}
