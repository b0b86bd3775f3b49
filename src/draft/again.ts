/** What a newer article changes in a story that a person has worked on: told, and never written. */
import type { FactsFile, QuantityFact } from '../facts/factsFile';

/** A figure that the story speaks of and that the newer article gives otherwise. */
export interface Changed {
  id: string;
  was: string;
  /** The words that say it now; `null` where nothing is read there any more. */
  is: string | null;
  /** Lines of the story's file that speak of it, from 1. */
  lines: readonly number[];
}

const quantitiesIn = ({ facts }: FactsFile) =>
  facts.filter((fact): fact is QuantityFact => fact.kind === 'quantity');

const isSame = (a: QuantityFact, b: QuantityFact) =>
  a.value === b.value &&
  a.upper === b.upper &&
  a.unit === b.unit &&
  a.period?.date === b.period?.date;

/** Lines whose references or settings name an id. */
function linesWith(id: string, markdown: string): number[] {
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
  return markdown.split('\n').flatMap((line, i) => (word.test(line) ? [i + 1] : []));
}

/** Figures of the story whose words now give another value, or are gone, in the order of its facts. */
export function changedIn(markdown: string, before: FactsFile, now: FactsFile): Changed[] {
  const fresh = quantitiesIn(now);
  return quantitiesIn(before).flatMap((fact) => {
    const lines = linesWith(fact.id, markdown);
    const found = fresh.find((one) => isSame(one, fact)) ?? fresh.find(({ id }) => id === fact.id);
    if (lines.length === 0 || (found && isSame(found, fact))) return [];
    const is = found?.reported.fragment ?? null;
    return [{ id: fact.id, was: fact.reported.fragment, is, lines }];
  });
}

/** Words of quantities that the newer article gives and the older one did not. */
export const newIn = (before: FactsFile, now: FactsFile): string[] => {
  const known = quantitiesIn(before);
  return quantitiesIn(now)
    .filter((fact) => !known.some((one) => isSame(one, fact)))
    .filter(({ id }) => !known.some((one) => one.id === id))
    .map(({ reported }) => reported.fragment);
};
