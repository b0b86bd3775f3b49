/** Facts that were others in their files until a day, and those of context.json that are told no more. */
import { type Edit, type EditOf } from './editsFile';
import { labelOf } from './editTargets';
import type { Correction, Fact, Period } from './fact';
import { refuse } from './problems';
import { apart, isSameReading } from './readings';

type Correct = EditOf<'correct'>;
type Withdraw = EditOf<'withdraw'>;
type OfFile = Correct | Withdraw;

const periodOf = (date: string | null): Period | null =>
  date === null ? null : { date, basis: 'stated' };

/** A fact as it was before. */
function before(fact: Fact, { was: { date, since, upper, ...was } }: Correct): Fact {
  const { edited: _, ...now } = fact;
  const next = {
    ...{ ...now, ...was },
    ...(upper !== undefined && { upper }),
    ...(date !== undefined && { period: periodOf(date) }),
    ...(since !== undefined && { since: periodOf(since) }),
  } as Fact & { upper?: number | null };
  if (next.upper === null) delete next.upper;
  return next;
}

/** What became of a fact, the earliest first: what each correction gives is what the next one found; `end` is what the last one gave. */
function chain(end: Fact, edits: readonly OfFile[]): Correction[] {
  let is = end;
  const corrections = [...edits]
    .sort((a, b) => b.on.localeCompare(a.on))
    .map((edit) => {
      const { on, by, because } = edit;
      if (edit.action === 'withdraw') return { on, by, because, was: end, is: null };
      const correction = { on, by, because, was: before(is, edit), is };
      is = correction.was;
      return correction;
    });
  return corrections.reverse();
}

/** A fact with what it was at first, where that is not what it is. */
function withPast(fact: Fact, corrections: readonly Correction[]): Fact {
  const [first, last] = [corrections[0], corrections.at(-1)];
  if (!first || !last) return fact;
  const { edited, ...rest } = fact;
  if (isSameReading(first.was, fact)) return rest as Fact;
  const { on, by, because } = edited ?? last;
  return { ...rest, edited: { read: apart(first.was, fact), because, by, on } } as Fact;
}

const TWICE =
  'was corrected on that day in an edit above; write both edits as one, or date the later one later';

/** A fact as its file has it, and what an edit set of it since. */
interface Known {
  fact: Fact;
  set: readonly Correction[];
}

function requestOf(edit: OfFile, { fact, set }: Known): string | null {
  if (edit.action === 'withdraw')
    return fact.reported ? 'is a fact of the article; reject it by its quote' : null;
  const dates = ['date', 'since'];
  const astray = Object.keys(edit.was).find((key) => fact.kind === 'date' && key !== 'date');
  if (astray) return `was.${astray} is nothing that an event has; give the date that it had`;
  if (fact.kind === 'date' && edit.was.date === null) return 'was.date is null; give its date';
  const empty = dates.find((key) => !fact.reported && edit.was[key as 'date'] === null);
  if (empty) return `was.${empty} is null; give its date`;
  return set.some(({ on }) => on <= edit.on)
    ? 'is of a day on or after that of an edit that sets it, which says more; write into that what it was'
    : null;
}

function problemOf(edit: OfFile, own: readonly OfFile[], known: Known | null): string | null {
  if (!known)
    return 'no figure of facts.json or context.json has this id; name one, or take the edit out';
  const request = requestOf(edit, known);
  if (request) return request;
  const of = own.filter(({ figure }) => figure === edit.figure);
  if (of.slice(0, of.indexOf(edit)).some(({ on }) => on === edit.on)) return TWICE;
  if (edit.action === 'withdraw')
    return of.some(({ on }) => on > edit.on) ? 'is corrected later; leave one of the two' : null;
  const { was, is } = chain(known.fact, of).find(({ on }) => on === edit.on)!;
  const file = known.fact.reported ? 'facts.json' : 'context.json';
  return isSameReading(was, is!)
    ? `was what it is; write in ${file} what it is now, and here what it was`
    : null;
}

/**
 * All facts with what they were in their files, and their corrections, the earliest first. `set` are those that edits
 * made. Throws an InputError with every problem on a line of its own; `name` is the edits' file.
 */
export function correctFacts(
  facts: readonly Fact[],
  set: readonly Correction[],
  edits: readonly Edit[],
  name: string,
): { facts: Fact[]; corrections: Correction[] } {
  const own = edits.filter(
    ({ action }) => action === 'correct' || action === 'withdraw',
  ) as OfFile[];
  const setOf = (id: string) => set.filter(({ was }) => was.id === id);
  const known = new Map<string, Known>();
  for (const { was } of [...set].reverse()) known.set(was.id, { fact: was, set: setOf(was.id) });
  for (const fact of facts) if (!known.has(fact.id)) known.set(fact.id, { fact, set: [] });
  const problems = own.flatMap((edit) => {
    const problem = problemOf(edit, own, known.get(edit.figure) ?? null);
    return problem ? [`${labelOf(edit, edits)}: ${problem}`] : [];
  });
  refuse(name, problems);
  const of = (id: string) => own.filter(({ figure }) => figure === id);
  const corrections = [...known].flatMap(([id, { fact, set }]) => [...chain(fact, of(id)), ...set]);
  const pastOf = (id: string) => chain(known.get(id)!.fact, of(id));
  const isTold = ({ id }: Fact) => of(id).every(({ action }) => action !== 'withdraw');
  return {
    facts: facts.filter(isTold).map((fact) => withPast(fact, pastOf(fact.id))),
    corrections: corrections.sort((a, b) => a.on.localeCompare(b.on)),
  };
}
