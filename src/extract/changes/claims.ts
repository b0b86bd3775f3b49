import { agrees, boundsOf, type Bounds } from './bounds';
import type { Claim } from '../../facts/factsFile';
import { endOf, gapBetween, type QuantityReading } from '../reading';
import { behind } from '../sentence';
import type { Pair } from './candidate';
import { roleOf } from './roles';

/** A claim before its quantity has an id. */
export type ClaimReading = Omit<Claim, 'fact'> & { at: number };

type Kind = Claim['kind'];
type Ends = Record<'from' | 'to', QuantityReading>;

const baseOf = (unit: string | null) => unit?.replace(/-per-.*$/, '');

/** What kind of claim a quantity can be about two ends, by its unit; `null` for none. */
function kindOf(claim: QuantityReading, { from, to }: Ends, text: string): Kind | null {
  const unit = from.unit ?? to.unit;
  if (claim.unit === 'times') return 'times';
  if (claim.unit === 'percentage-points') return unit === 'percent' ? 'percentage-points' : null;
  if (claim.unit === 'points' && unit === 'percent') return 'percentage-points';
  if (claim.unit === 'percent' && unit !== 'percent') return 'percent';
  if (claim.unit === 'share' && unit !== 'share') return isStepOf(claim, text) ? 'percent' : null;
  const isMore = /^\s+(?:more|fewer|less|higher|lower)\b/i.test(behind(text, endOf(claim)));
  const isStep = roleOf(claim, text) === 'by' || isMore;
  const isSame = claim.unit === unit || claim.unit === baseOf(unit) || claim.unit === null;
  return isSame && isStep && claim.unit !== 'percent' ? 'difference' : null;
}

/** "By a third", "a third less", "a cut of a quarter": a share by which something moves. */
const isStepOf = (claim: QuantityReading, text: string) =>
  roleOf(claim, text) === 'by' ||
  /^\s+(?:more|fewer|less|higher|lower)\b/i.test(behind(text, endOf(claim)));

const parted = /[;:]|[.!?]\s|(?<!\p{L})(?:while|whereas|but|although|and)(?!\p{L})/iu;
const share =
  /^\s+(?:of\s+(?!its\b)|share|stake|margin|interest|tax|rate\s+of|tariff|discount|target|chance)/iu;

/** Whether a quantity stands where a claim about the ends would: right before them, between, or right behind. */
function isPlaced(claim: QuantityReading, { from, to }: Ends, text: string): boolean {
  const [first, last] = from.index < to.index ? [from, to] : [to, from];
  if (claim.unit === 'percent' && share.test(behind(text, endOf(claim)))) return false;
  // "Rose 5 percent to 9 before falling to 8": the claim is about what led to the 9.
  if (claim.index < first.index && first === from && roleOf(first, text) === 'to') return false;
  const isApart = /[.!?]["”]?\s+\p{Lu}/u.test(gapBetween(text, first, last));
  if (claim.index < first.index) {
    const gap = gapBetween(text, claim, first).replace(
      /(?<!\p{L})between\s+\S+\s+and(?!\p{L})/iu,
      '',
    );
    if (isApart) return false;
    return gap.length <= 90 && !parted.test(gap);
  }
  if (claim.index < last.index) return !/[;]/.test(text.slice(endOf(first), claim.index));
  const gap = gapBetween(text, last, claim).replace(
    /^[^.!?]*[.!?]\s+["“]?(?:That|This)\s+(?:is|was)(?=\s)/,
    '',
  );
  if (/(?<!\p{L})(?:the|its|their)\s+$/iu.test(gap)) return false;
  return (
    gap.length <= 60 &&
    !parted.test(gap) &&
    !/(?<!\p{L})(?:than|in\s+which|of\s+which|including)(?!\p{L})/iu.test(gap)
  );
}

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
function asPercent(claim: QuantityReading): QuantityReading {
  return claim.unit === 'share' ? { ...claim, value: round(claim.value * 100), grain: 3 } : claim;
}

function check(claim: QuantityReading, at: number, kind: Kind, ends: Ends): ClaimReading[] {
  // A fall of three times is a third; "halved" says it itself.
  const isInverse = kind === 'times' && ends.to.value < ends.from.value && claim.value > 1;
  const { computed, bounds } = compute(kind, ends, isInverse);
  if (![computed, ...bounds].every(Number.isFinite)) return [];
  const verdict = agrees(claim, bounds) ? ('holds' as const) : ('fails' as const);
  const [low, high] = [round(bounds[0]), round(bounds[1])];
  const { value, approximation } = claim;
  return [{ at, kind, value, approximation, computed: round(computed), low, high, verdict }];
}

/** What the text states about a change, each with what the arithmetic gives; a base of zero or less allows none. */
export function findClaims(
  pair: Pair,
  quantities: readonly QuantityReading[],
  text: string,
  taken: ReadonlySet<number>,
): ClaimReading[] {
  const ends = { from: quantities[pair.from]!, to: quantities[pair.to]! };
  if (boundsOf(ends.from)[0] <= 0 || boundsOf(ends.to)[0] <= 0) return [];
  return quantities.flatMap((claim, at) => {
    if (taken.has(at) || !isPlaced(claim, ends, text)) return [];
    const kind = kindOf(claim, ends, text);
    return kind ? check(asPercent(claim), at, kind, ends) : [];
  });
}
