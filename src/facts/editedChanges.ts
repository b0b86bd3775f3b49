/** What becomes of all changes once the edits are done: judged by their facts as these are now, and refused where they do not fit them. */
import { judged } from './editChanges';
import { type EditedFact, type EditState, wrong } from './editFacts';
import type { Change, QuantityFact } from './factsFile';
import { InputError } from './problems';

type Quantities = ReadonlyMap<string, QuantityFact & EditedFact>;

const quantitiesOf = ({ facts }: EditState): Quantities =>
  new Map(facts.flatMap((fact) => (fact.kind === 'quantity' ? [[fact.id, fact]] : [])));

const inOrder = (date: string) => date.replace('X', '0');

function problemOf({ from, to, claims }: Change, facts: Quantities): string | null {
  const gone = [from, to, ...claims.map(({ fact }) => fact)].find((id) => !facts.has(id));
  if (gone) return `${gone}, which is part of it, is taken out; part it, too`;
  const [start, end] = [facts.get(from)!, facts.get(to)!];
  if (start.unit !== end.unit)
    return `its ends are in ${start.unit} and in ${end.unit}; set one unit, or part it`;
  if (start.id === end.id) return 'begins and ends with one fact; join two';
  const [first, last] = [start.period?.date, end.period?.date];
  const isTurned = first && last && inOrder(first) > inOrder(last);
  return isTurned ? `runs from ${first} back to ${last}; turn its ends round` : null;
}

const sizes = ['value', 'upper', 'approximation'] as const;

/** Whether an editor set another size than was read. */
const isResized = ({ edited }: EditedFact): boolean =>
  sizes.some((key) => edited?.read && key in edited.read);

/** Which way the words go where the values went the other way when they were read. */
const contradicted = ({ finding }: Change) =>
  /^the words say it went (up|down|level)/.exec(finding ?? '')?.[1] as
    Change['direction'] | undefined;

/** A change by the sizes that its facts have now. */
function judgedAgain(change: Change, facts: Quantities): Change {
  const ends = { from: facts.get(change.from)!, to: facts.get(change.to)! };
  const claimed = change.claims.map(({ fact }) => facts.get(fact)!);
  if (![ends.from, ends.to, ...claimed].some(isResized)) return change;
  const said = contradicted(change) ?? null;
  const doubtful = change.claims.filter(({ verdict }) => verdict === 'unchecked');
  const next = judged(ends, claimed, said, new Set(doubtful.map(({ fact }) => fact)));
  if (!said && next.direction !== change.direction)
    wrong(
      `went ${change.direction} as it was read, and goes ${next.direction} now; part it and join it again, with which way the words say it went`,
    );
  return { ...change, ...next };
}

/** A change as it is now; null and a problem where it cannot be. */
function settled(change: Change, facts: Quantities, problems: string[]): Change | null {
  const problem = problemOf(change, facts);
  if (problem) {
    problems.push(`${change.id}: ${problem}`);
    return null;
  }
  try {
    const { from, to } = { from: facts.get(change.from)!, to: facts.get(change.to)! };
    const series = from.series === to.series ? to.series : null;
    return { ...judgedAgain(change, facts), series };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(`${change.id}: ${error.message}`);
    return null;
  }
}

/** The changes after all edits, with the series that both their ends have; what is wrong with them goes to `problems`. */
export function settledChanges(state: EditState, problems: string[]): Change[] {
  const facts = quantitiesOf(state);
  return state.changes.flatMap((change) => settled(change, facts, problems) ?? []);
}
