/** Figures and events of context.json that were others until a day. */
import { type Edit, type EditOf } from './editsFile';
import { labelOf } from './editTargets';
import type { Correction, Fact } from './fact';
import { refuse } from './problems';
import { apart, isSameReading } from './readings';

type Correct = EditOf<'correct'>;

/** A fact as it was before. */
function before(fact: Fact, { was: { date, ...was } }: Correct): Fact {
  return { ...fact, ...was, ...(date && { period: { date, basis: 'stated' as const } }) };
}

/** What became of a fact, the earliest first: what each correction gives is what the next one found. */
function chain(fact: Fact, edits: readonly Correct[]): Correction[] {
  let is = fact;
  const corrections = [...edits]
    .sort((a, b) => b.on.localeCompare(a.on))
    .map((edit) => {
      const { on, by, because } = edit;
      const correction = { on, by, because, was: before(is, edit), is };
      is = correction.was;
      return correction;
    });
  return corrections.reverse();
}

/** A fact with what it was at first, where that is not what it is. */
function withPast(fact: Fact, corrections: readonly Correction[]): Fact {
  const [first, last] = [corrections[0], corrections.at(-1)];
  if (!first || !last || isSameReading(first.was, fact)) return fact;
  const { on, by, because } = last;
  return { ...fact, edited: { read: apart(first.was, fact), because, by, on } };
}

const SAME = 'was what it is; write in context.json what it is now, and here what it was';
const TWICE =
  'was corrected on that day in an edit above; write both edits as one, or date the later one later';

function problemOf(edit: Correct, own: readonly Correct[], facts: readonly Fact[]): string | null {
  const fact = facts.find(({ id }) => id === edit.figure);
  if (!fact) return 'no figure of context.json has this id; name one, or take the edit out';
  const astray = Object.keys(edit.was).find((key) => fact.kind === 'date' && key !== 'date');
  if (astray) return `was.${astray} is nothing that an event has; give the date that it had`;
  const of = own.filter(({ figure }) => figure === edit.figure);
  if (of.slice(0, of.indexOf(edit)).some(({ on }) => on === edit.on)) return TWICE;
  const { was, is } = chain(fact, of).find(({ on }) => on === edit.on)!;
  return isSameReading(was, is!) ? SAME : null;
}

/** Figures and events with what they were, and their corrections. Throws an InputError with every problem on a line of its own; `name` is the edits' file. */
export function correctFacts(
  facts: readonly Fact[],
  edits: readonly Edit[],
  name: string,
): { facts: Fact[]; corrections: Correction[] } {
  const own = edits.filter((edit) => edit.action === 'correct');
  const problems = own.flatMap((edit) => {
    const problem = problemOf(edit, own, facts);
    return problem ? [`${labelOf(edit, edits)}: ${problem}`] : [];
  });
  refuse(name, problems);
  const told = facts.map((fact) => {
    const corrections = chain(
      fact,
      own.filter(({ figure }) => figure === fact.id),
    );
    return { fact: withPast(fact, corrections), corrections };
  });
  return {
    facts: told.map(({ fact }) => fact),
    corrections: told.flatMap(({ corrections }) => corrections),
  };
}
