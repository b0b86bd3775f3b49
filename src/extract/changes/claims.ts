/** What the text says of a change: which way it went, and by how much. */
import { has } from '../pattern';
import {
  articleBefore,
  betweenTwo,
  countedInverse,
  downward,
  moreBehind,
  newStatement,
  ofAnotherThing,
  ofShare,
  partedFromEnds,
  sinceRecord,
  toThatIs,
  unsaid,
  upward,
  valued,
} from '../en/claims';
import { canJudge, claimKind, type Direction, judge } from '../../facts/claim';
import type { Claim } from '../../facts/factsFile';
import { behind, endOf, gapBetween, type QuantityReading, type SentenceContext } from '../reading';
import { clauseBefore } from '../subject';
import { areApart, areFarApart, doubtOf } from './doubts';
import { areAlike, candidatesIn, isStepRole, type Pair, roleOf } from './ends';

/** Which way the words of a stretch say something went; `null` where they say none, or both. */
function saidIn(text: string): Direction | null {
  const [isRising, isFalling] = [has(text, upward), has(text, downward)];
  if (isRising === isFalling) return null;
  return isRising ? 'up' : 'down';
}

type Ends = Record<'from' | 'to', QuantityReading>;

/**
 * Which way the text says for certain that a change went; `null` where it does not say, where its words go
 * both ways, where other values stand beside the ends, or where the ends differ by no more than their rounding.
 */
export function directionSaid(
  { from, to }: Ends,
  quantities: readonly QuantityReading[],
  text: string,
): Direction | null {
  const [first, last] = from.index < to.index ? [from, to] : [to, from];
  const between = text.slice(endOf(first), last.index);
  if (newStatement.test(between) || !areApart(from, to)) return null;
  if (!['from', 'compared'].includes(roleOf(from, text)) || sinceRecord.test(between)) return null;
  if (from.value < 0 || to.value < 0 || areFarApart({ from, to })) return null;
  const around = `${clauseBefore(text, first.index)}${text.slice(first.index, endOf(last))}${behind(text, endOf(last)).slice(0, 25)}`;
  // "Rose to 84 before easing to 82", "slipped from 4th to 6th": the words do not tell of the values alone.
  const lead = clauseBefore(text, first.index).slice(-70);
  if (has(between, unsaid) || has(lead, valued) || countedInverse.test(around)) return null;
  // "Prices fell by 8 percent, compared with 7 percent in May": it is the fall that went up.
  if ([from, to].some((end) => isStepRole(roleOf(end, text)))) return null;
  const isOther = (it: QuantityReading) =>
    areAlike(it, from) ||
    it.basis === 'inferred' ||
    [from, to].some((end) => end.basis === 'inferred');
  const others = quantities.filter(
    (it) =>
      it !== from &&
      it !== to &&
      isOther(it) &&
      !isStepRole(roleOf(it, text)) &&
      it.unit !== 'times',
  );
  if (others.length > 0) return null;
  return saidIn(`${lead} ${between}`);
}

/** A claim before its quantity has an id. */
export type ClaimReading = Omit<Claim, 'fact'> & { at: number };

type Kind = Claim['kind'];

/** "By a third", "a third less", "a cut of a quarter": something moves by it. */
const isStep = (claim: QuantityReading, text: string) =>
  isStepRole(roleOf(claim, text)) || moreBehind.test(behind(text, endOf(claim)));

/** What kind of claim a quantity is about two ends, by its unit and its words; `null` for none. */
function kindOf(claim: QuantityReading, { from, to }: Ends, text: string): Kind | null {
  const kind = claimKind(claim.unit, from.unit ?? to.unit);
  const isNamed = kind !== 'difference' && claim.unit !== 'share';
  return isNamed || isStep(claim, text) ? kind : null;
}

/** Whether a quantity stands where a claim about the ends would: right before them, between, or right behind. */
function isPlaced(claim: QuantityReading, { from, to }: Ends, text: string): boolean {
  const [first, last] = from.index < to.index ? [from, to] : [to, from];
  if (claim.unit === 'percent' && ofShare.test(behind(text, endOf(claim)))) return false;
  // "Rose 5 percent to 9 before falling to 8": the claim is about what led to the 9.
  if (claim.index < first.index && first === from && roleOf(first, text) === 'to') return false;
  const isApart = /[.!?]["”]?\s+\p{Lu}/u.test(gapBetween(text, first, last));
  if (claim.index < first.index) {
    const gap = gapBetween(text, claim, first).replace(betweenTwo, '');
    if (isApart) return false;
    return gap.length <= 90 && !partedFromEnds.test(gap);
  }
  if (claim.index < last.index) return !/[;]/.test(text.slice(endOf(first), claim.index));
  const gap = gapBetween(text, last, claim).replace(toThatIs, '');
  if (articleBefore.test(gap)) return false;
  return gap.length <= 60 && !partedFromEnds.test(gap) && !ofAnotherThing.test(gap);
}

/** A claim with the reason why it cannot be checked, if there is one. */
export type DoubtedClaim = ClaimReading & { doubt: string | null };

/** What the text states about a change, each with what the arithmetic gives; a base of zero or less allows none. */
export function findClaims(
  pair: Pair,
  quantities: readonly QuantityReading[],
  context: SentenceContext,
  taken: ReadonlySet<number>,
): DoubtedClaim[] {
  const { text } = context;
  const ends = { from: quantities[pair.from]!, to: quantities[pair.to]! };
  if (!canJudge(ends)) return [];
  const all = candidatesIn(quantities, text);
  return quantities.flatMap((claim, at) => {
    if (taken.has(at) || !isPlaced(claim, ends, text)) return [];
    const kind = kindOf(claim, ends, text);
    const judged = kind && judge(claim, claim.unit, kind, ends);
    if (!judged) return [];
    const doubt = judged.verdict === 'fails' ? doubtOf(claim, judged, ends, all, context) : null;
    return [{ at, ...judged, ...(doubt && { verdict: 'unchecked' as const }), doubt }];
  });
}
