import { canJudge, claimKind, judge } from '../../facts/claim';
import type { Claim } from '../../facts/factsFile';
import { endOf, gapBetween, type QuantityReading } from '../reading';
import { behind } from '../sentence';
import type { Pair } from './candidate';
import { roleOf } from './roles';

/** A claim before its quantity has an id. */
export type ClaimReading = Omit<Claim, 'fact'> & { at: number };

type Kind = Claim['kind'];
type Ends = Record<'from' | 'to', QuantityReading>;

/** "By a third", "a third less", "a cut of a quarter": something moves by it. */
const isStep = (claim: QuantityReading, text: string) =>
  roleOf(claim, text) === 'by' ||
  /^\s+(?:more|fewer|less|higher|lower)\b/i.test(behind(text, endOf(claim)));

/** What kind of claim a quantity is about two ends, by its unit and its words; `null` for none. */
function kindOf(claim: QuantityReading, { from, to }: Ends, text: string): Kind | null {
  const kind = claimKind(claim.unit, from.unit ?? to.unit);
  const isNamed = kind !== 'difference' && claim.unit !== 'share';
  return isNamed || isStep(claim, text) ? kind : null;
}

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

/** What the text states about a change, each with what the arithmetic gives; a base of zero or less allows none. */
export function findClaims(
  pair: Pair,
  quantities: readonly QuantityReading[],
  text: string,
  taken: ReadonlySet<number>,
): ClaimReading[] {
  const ends = { from: quantities[pair.from]!, to: quantities[pair.to]! };
  if (!canJudge(ends)) return [];
  return quantities.flatMap((claim, at) => {
    if (taken.has(at) || !isPlaced(claim, ends, text)) return [];
    const kind = kindOf(claim, ends, text);
    const judged = kind && judge(claim, claim.unit, kind, ends);
    return judged ? [{ at, ...judged }] : [];
  });
}
