/** Whether the changes of a facts file are what its own facts give: a verdict by hand would vouch for anything. */
import { grainOf } from './bounds';
import { directionOf, judge } from './claim';
import { beginOf } from './period';
import { duplicateIds } from './problems';
import type { Change, Claim, FactsFile, QuantityFact } from './factsFile';

const AGAIN = 'extract it again';

type Quantities = ReadonlyMap<string, QuantityFact>;

const measured = ({ value, upper, approximation, reported }: QuantityFact) => ({
  ...{ value, upper, approximation },
  grain: grainOf(value, reported.fragment),
});

/** As near as six digits tell. */
const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));

function claimProblem(claim: Claim, { from, to }: Change, facts: Quantities): string | null {
  const fact = facts.get(claim.fact)!;
  const ends = { from: measured(facts.get(from)!), to: measured(facts.get(to)!) };
  const judged = judge(measured(fact), fact.unit, claim.kind, ends);
  if (judged?.value !== claim.value)
    return `claim "${claim.fact}" is ${claim.value}, and its fact says ${fact.value}; ${AGAIN}`;
  if (judged.verdict !== claim.verdict)
    return `claim "${claim.fact}" is said to be one that ${claim.verdict}, and by its ends it ${judged.verdict}; ${AGAIN}`;
  const other = (['computed', 'low', 'high'] as const).find(
    (key) => !isNear(claim[key], judged[key]),
  );
  return other
    ? `claim "${claim.fact}" has ${other} ${claim[other]}, and its ends give ${judged[other]}; ${AGAIN}`
    : null;
}

function verdictProblem({ verdict, claims, finding }: Change): string | null {
  const failed = claims.some((claim) => claim.verdict === 'fails');
  if (failed && verdict !== 'fails')
    return `verdict "${verdict}" is not that of its claims, of which one fails; ${AGAIN}`;
  if (verdict === 'fails' && finding === null)
    return `verdict "fails" has no finding, so nobody knows why; ${AGAIN}`;
  if (verdict !== 'fails' && finding !== null)
    return `verdict "${verdict}" has a finding, which says that it fails; ${AGAIN}`;
  return verdict === 'holds' && claims.length === 0
    ? `verdict "holds" is of no claim; write "unchecked", or ${AGAIN}`
    : null;
}

/** What is wrong with two ends, before anything is said of them. */
function endsProblem({ series }: Change, from: QuantityFact, to: QuantityFact): string | null {
  if (from.id === to.id) return `leads from "${from.id}" to itself; ${AGAIN}`;
  if (from.unit !== to.unit) return `leads from ${from.unit} to ${to.unit}; ${AGAIN}`;
  if (from.period && to.period && beginOf(from.period.date) > beginOf(to.period.date))
    return `leads from ${from.period.date} back to ${to.period.date}; ${AGAIN}`;
  const other = [from, to].find((end) => end.series !== series);
  return other
    ? `is of series "${String(series)}", and ${other.id} of "${String(other.series)}"; ${AGAIN}`
    : null;
}

function problemOf(change: Change, facts: Quantities): string | null {
  const [from, to] = [facts.get(change.from)!, facts.get(change.to)!];
  const askew = endsProblem(change, from, to);
  if (askew) return askew;
  const is = directionOf({ from, to });
  if (is !== change.direction)
    return `direction is "${change.direction}", and its ends go ${is}; ${AGAIN}`;
  const [twice] = duplicateIds(change.claims.map((claim) => claim.fact));
  if (twice) return `claim ${twice}`;
  const claimed = change.claims.flatMap((claim) => claimProblem(claim, change, facts) ?? []);
  return claimed[0] ?? verdictProblem(change);
}

/** What is wrong with the changes of a file whose shape is right, and whose ends are all there. */
export function changesProblems({ facts, changes }: FactsFile): string[] {
  const quantities: Quantities = new Map(
    facts.flatMap((fact) => (fact.kind === 'quantity' ? [[fact.id, fact]] : [])),
  );
  return changes.flatMap((change) => {
    const problem = problemOf(change, quantities);
    return problem ? [`${change.id}: ${problem}`] : [];
  });
}
