/** What a text claims of a change, judged by its two ends. */
import { agrees, type Bounds, boundsOf, type Measured } from './bounds';
import type { Change, Claim } from './factsFile';

/** The ends of a change, whose rounding counts. */
export type Ends = Record<'from' | 'to', Measured>;

type Kind = Claim['kind'];

/** Which kind of claim a figure in one unit can be about ends in another; `null` for none. */
export function claimKind(unit: string | null, ofEnds: string | null): Kind | null {
  if (unit === 'times') return 'times';
  const isPoints = unit === 'percentage-points' || unit === 'points';
  if ((isPoints || unit === 'basis-points') && ofEnds === 'percent') return 'percentage-points';
  if (unit === 'percentage-points' || (unit === 'basis-points' && ofEnds !== unit)) return null;
  if (unit === 'percent' || unit === 'share') return unit === ofEnds ? null : 'percent';
  return unit === null || unit === ofEnds || unit === baseOf(ofEnds) ? 'difference' : null;
}

const baseOf = (unit: string | null) => unit?.replace(/-per-.*$/, '');

const round = (n: number) => Number(n.toPrecision(6));
const inOrder = (a: number, b: number): Bounds => (a <= b ? [a, b] : [b, a]);

/** What the ends give for a kind of claim: from their values, and the least and most by their rounding. */
function compute(kind: Kind, ends: Ends, isInverse: boolean): { computed: number; bounds: Bounds } {
  const [[fromLow, fromHigh], [toLow, toHigh]] = [boundsOf(ends.from), boundsOf(ends.to)];
  const [from, to] = [ends.from.value, ends.to.value];
  if (kind === 'difference' || kind === 'percentage-points') {
    const sign = to < from ? -1 : 1;
    return {
      computed: Math.abs(to - from),
      bounds: inOrder(sign * (toLow - fromHigh), sign * (toHigh - fromLow)),
    };
  }
  if (kind === 'times') {
    return isInverse
      ? { computed: from / to, bounds: [fromLow / toHigh, fromHigh / toLow] }
      : { computed: to / from, bounds: [toLow / fromHigh, toHigh / fromLow] };
  }
  const sign = to < from ? -100 : 100;
  return {
    computed: Math.abs(to / from - 1) * 100,
    bounds: inOrder(sign * (toLow / fromHigh - 1), sign * (toHigh / fromLow - 1)),
  };
}

/** A share by which something moves, as a percentage. */
const asPercent = (claim: Measured): Measured => ({
  ...claim,
  value: round(claim.value * 100),
  grain: 3,
});

/** A hundredth of a percentage point, as such points. */
const asPoints = (claim: Measured): Measured => ({
  ...claim,
  value: round(claim.value / 100),
  grain: claim.grain / 100,
});

/** "Roughly tripled" is said of what is a tenth away from it, and "nearly halved" of what is still above the half. */
const loosely = (claim: Measured): Measured =>
  claim.approximation === 'around' || (claim.approximation === 'nearly' && claim.value < 1)
    ? { ...claim, approximation: 'around', grain: Math.max(claim.grain, claim.value / 5) }
    : claim;

/** A claim in the terms of its kind. */
function inTermsOf(kind: Kind, said: Measured, unit: string | null): Measured {
  if (unit === 'share') return asPercent(said);
  if (unit === 'basis-points' && kind === 'percentage-points') return asPoints(said);
  return kind === 'times' ? loosely(said) : said;
}

/** What a fact claims in the terms of its claim: a share as a percentage, basis points as points. */
export const claimedValue = (
  kind: Kind,
  { value, unit }: { value: number; unit: string },
): number => inTermsOf(kind, { value, upper: null, approximation: null, grain: 0 }, unit).value;

/** Whether there is anything to compare with: a base of zero or less allows no claim. */
export const canJudge = ({ from, to }: Ends): boolean =>
  boundsOf(from)[0] > 0 && boundsOf(to)[0] > 0;

/**
 * A claim beside what the ends give; `unit` is that of the claim. `null` where the ends give no
 * number. It fails only where no values that round to the ends would bear it out.
 */
export function judge(
  said: Measured,
  unit: string | null,
  kind: Kind,
  ends: Ends,
): Omit<Claim, 'fact'> | null {
  const claim = inTermsOf(kind, said, unit);
  // A fall of three times is a third; "halved" says it itself.
  const isInverse = kind === 'times' && ends.to.value < ends.from.value && claim.value > 1;
  const { computed, bounds } = compute(kind, ends, isInverse);
  if (![computed, ...bounds].every(Number.isFinite)) return null;
  const { value, approximation } = claim;
  const [low, high] = [round(bounds[0]), round(bounds[1])];
  const verdict = agrees(claim, bounds) ? 'holds' : 'fails';
  return { kind, value, approximation, computed: round(computed), low, high, verdict };
}

/** Which way a value moved, as an article tells it. */
export type Direction = Change['direction'];

type Judged = Omit<Claim, 'fact'>;

const units = {
  times: ' times',
  percent: ' percent',
  'percentage-points': ' percentage points',
  difference: '',
};

const shown = (value: number) => String(Number(value.toPrecision(4)));

function failure({ kind, value, approximation, computed, low, high }: Judged): string {
  const said = `${approximation ? `${approximation} ` : ''}${shown(value)}${units[kind]}`;
  return `the text says ${said}, the ends give ${shown(computed)}${units[kind]} (${shown(low)} to ${shown(high)} by their rounding)`;
}

/** Which way the values go. */
export function directionOf({
  from,
  to,
}: Record<'from' | 'to', Pick<Measured, 'value' | 'upper'>>): Direction {
  const change = (to.upper ?? to.value) + to.value - (from.upper ?? from.value) - from.value;
  if (change === 0) return 'level';
  return change > 0 ? 'up' : 'down';
}

/** What is wrong with a change, in a sentence; `null` where nothing is. */
export function findingOf(
  claims: readonly Judged[],
  said: Direction | null,
  is: Direction,
): string | null {
  const wrongWay =
    said && said !== is ? [`the words say it went ${said}, the values go ${is}`] : [];
  const failures = claims.filter(({ verdict }) => verdict === 'fails').map(failure);
  const all = [...wrongWay, ...failures];
  return all.length > 0 ? all.join('; ') : null;
}

/**
 * Whether the arithmetic bears out what an article claims of a change: `fails` with a finding, `unchecked`
 * without a claim that can be checked.
 */
export function verdictOf(
  claims: readonly Pick<Judged, 'verdict'>[],
  finding: string | null,
): Change['verdict'] {
  if (finding) return 'fails';
  return claims.some(({ verdict }) => verdict === 'holds') ? 'holds' : 'unchecked';
}
