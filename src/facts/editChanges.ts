import { canJudge, claimKind, directionOf, type Ends, findingOf, judge, verdictOf } from './claim';
import { type EditState, requireFree, wrong } from './editFacts';
import type { EditOf } from './editsFile';
import type { Change, Claim, QuantityFact } from './factsFile';
import { grainOf } from './bounds';

/** A quantity that a change can be made of: an edit must have vouched for it, so that a shifted id is noticed. */
function quantityOf(id: string, { facts, sure }: EditState): QuantityFact {
  const fact = facts.find((one) => one.id === id);
  if (!fact) wrong(`"${id}" is no fact; use the id that it has after the edits above`);
  if (fact.kind === 'date') wrong(`"${id}" is a date; a change is between quantities`);
  if (!sure.has(id)) wrong(`"${id}" is not vouched for; set or accept it above, by its quote`);
  return fact;
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

/** What the values and the claims of two facts give. */
function judged(
  ends: Record<'from' | 'to', QuantityFact>,
  claimed: QuantityFact[],
  said: EditOf<'join'>['said'],
) {
  const sizes = { from: measured(ends.from), to: measured(ends.to) };
  const claims = claimed.map((claim) => claimOf(claim, ends.from.unit, sizes));
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

/** Takes out a change between two facts. */
export function partFacts({ change: id, from, to }: EditOf<'part'>, state: EditState): EditState {
  const change = state.changes.find((one) => one.id === id);
  if (!change) wrong('no change has this id; take one of facts.json');
  if (change.from !== from || change.to !== to)
    wrong(
      `runs from ${change.from} to ${change.to}, not from ${from} to ${to}; see which is meant`,
    );
  return { ...state, changes: state.changes.filter((one) => one !== change) };
}

const inOrder = (date: string) => date.replace('X', '0');

function problemOf({ from, to }: Change, facts: ReadonlyMap<string, QuantityFact>): string | null {
  const [start, end] = [facts.get(from)!, facts.get(to)!];
  if (start.unit !== end.unit)
    return `its ends are in ${start.unit} and in ${end.unit}; set one unit, or part it`;
  if (start.id === end.id) return 'begins and ends with one fact; join two';
  const [first, last] = [start.period?.date, end.period?.date];
  const isTurned = first && last && inOrder(first) > inOrder(last);
  return isTurned ? `runs from ${first} back to ${last}; turn its ends round` : null;
}

const quantitiesOf = ({ facts }: EditState) =>
  new Map(facts.flatMap((fact) => (fact.kind === 'quantity' ? [[fact.id, fact]] : [])));

/** What is wrong with the changes after all edits, each with the id of its change. */
export function changeProblems(state: EditState): string[] {
  const facts = quantitiesOf(state);
  return state.changes.flatMap((change) => {
    const problem = problemOf(change, facts);
    return problem ? [`${change.id}: ${problem}`] : [];
  });
}

/** The changes with the series that both their ends have. */
export function withSeries(state: EditState): Change[] {
  const facts = quantitiesOf(state);
  return state.changes.map((change) => {
    const [from, to] = [facts.get(change.from)!, facts.get(change.to)!];
    return { ...change, series: from.series === to.series ? to.series : null };
  });
}
