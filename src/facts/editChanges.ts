import { canJudge, claimKind, directionOf, type Ends, findingOf, judge, verdictOf } from './claim';
import { type EditState, wrong } from './editFacts';
import type { EditOf } from './editsFile';
import type { Change, Claim, QuantityFact } from './factsFile';
import { grainOf } from './bounds';

/** Refuses an id that no edit vouches for by its words: extraction may give it to another fact. */
function requireSure(id: string, { sure }: EditState): void {
  if (!sure.has(id)) wrong(`"${id}" is not vouched for; set or accept the fact by its quote`);
}

/** A quantity that a change can be made of. */
function quantityOf(id: string, state: EditState): QuantityFact {
  requireSure(id, state);
  const fact = state.facts.find((one) => one.id === id);
  if (!fact) wrong(`"${id}" is taken out by an edit; join another fact`);
  if (fact.kind === 'date') wrong(`"${id}" is a date; a change is between quantities`);
  return fact;
}

/** Refuses an id that a fact or a change has. */
function requireFree(id: string, { facts, changes }: EditState): void {
  if ([...facts, ...changes].some((one) => one.id === id))
    wrong(`id "${id}" is taken; choose another`);
}

const measured = ({ value, upper, approximation, reported }: QuantityFact) => ({
  value,
  upper,
  approximation,
  grain: grainOf(value, reported.fragment),
});

function claimOf(fact: QuantityFact, unit: string, ends: Ends): Claim {
  const kind = claimKind(fact.unit, unit);
  if (!kind) wrong(`claim "${fact.id}" is in ${fact.unit}, which says nothing of ${unit}`);
  const judged = canJudge(ends) ? judge(measured(fact), fact.unit, kind, ends) : null;
  if (!judged) wrong('its ends allow no claim, as one is 0 or less; leave the claims out');
  return { fact: fact.id, ...judged };
}

/** From the first of its facts in the text to the last. */
function placeOf(facts: QuantityFact[]): Change['reported'] {
  const all = facts.map(({ reported }) => reported);
  return {
    paragraph: Math.min(...all.map(({ paragraph }) => paragraph)),
    span: [
      Math.min(...all.map(({ span }) => span[0])),
      Math.max(...all.map(({ span }) => span[1])),
    ],
  };
}

/** What the values and the claims of two facts give; of `doubtful` claims another reading may bear them out. */
export function judged(
  ends: Record<'from' | 'to', QuantityFact>,
  claimed: QuantityFact[],
  said: EditOf<'join'>['said'],
  doubtful: ReadonlySet<string> = new Set(),
): Pick<Change, 'direction' | 'claims' | 'finding' | 'verdict'> {
  const sizes = { from: measured(ends.from), to: measured(ends.to) };
  const claims = claimed
    .map((claim) => claimOf(claim, ends.from.unit, sizes))
    .map((claim) =>
      claim.verdict === 'fails' && doubtful.has(claim.fact)
        ? { ...claim, verdict: 'unchecked' as const }
        : claim,
    );
  const direction = directionOf(sizes);
  const finding = findingOf(claims, said, direction);
  return { direction, claims, finding, verdict: verdictOf(claims, finding) };
}

/** Adds a change that was missed: two facts are one thing at two times, and what the text claims of it. */
export function joinFacts(edit: EditOf<'join'>, state: EditState): EditState {
  requireFree(edit.change, state);
  const [from, to] = [quantityOf(edit.from, state), quantityOf(edit.to, state)];
  const known = state.changes.find((one) => one.from === from.id && one.to === to.id);
  if (known) wrong(`${known.id} joins its ends already; part that first`);
  const claimed = edit.claims.map((id) => quantityOf(id, state));
  const change: Change = {
    ...{ id: edit.change, kind: 'change', from: from.id, to: to.id, series: to.series },
    ...judged({ from, to }, claimed, edit.said),
    confidence: { level: 'high', reason: edit.because },
    reported: placeOf([from, to, ...claimed]),
  };
  return { ...state, changes: [...state.changes, change] };
}

/** Takes out the change between two facts, whatever extraction calls it. */
export function partFacts({ from, to }: EditOf<'part'>, state: EditState): EditState {
  for (const id of [from, to]) requireSure(id, state);
  const changes = state.changes.filter((one) => one.from !== from || one.to !== to);
  if (changes.length === state.changes.length)
    wrong(`nothing runs from ${from} to ${to} any more; take the edit out`);
  return { ...state, changes };
}
