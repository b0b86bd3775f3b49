/** What the text says of a change: which way it went, and by how much. */
import { canJudge, claimKind, type Direction, judge } from '../../facts/claim';
import type { Claim } from '../../facts/factsFile';
import { down, up } from '../en/movement';
import { apart, ends, oneOf, pattern } from '../pattern';
import { behind, endOf, gapBetween, type QuantityReading, type SentenceContext } from '../reading';
import { clauseBefore } from '../subject';
import { areApart, areFarApart, doubtOf } from './doubts';
import { areAlike, candidatesIn, type Pair, roleOf } from './ends';

// "Made up" and "broke down" move nothing: alone the two words need what they lead to.
const leads = String.raw`(?=\s+(?:from|by|on|to|about|around|nearly|almost|some|more|sharply|slightly|an?|\d|\p{Sc}))`;
const alone = (word: string) =>
  [String.raw`(?<!\b(?:made|make|set|take|up)\s)`, word, leads].join('');
// "Improved from 10.2 to 9.9 seconds", "weakened from 60 to 70 to the dollar": these say how good it is.
const valuing =
  /^(?:improv|recover|strengthen|upgrad|weaken|deteriorat|soften|downgrad|eas|boost|los|gain|advanc|retreat|rall|add|shed|extend|lift|cut)/;
const plainly = (words: readonly string[]) => words.filter((word) => !valuing.test(word));
const upward = pattern(
  apart,
  `(?:${oneOf(plainly(up).filter((word) => word !== 'up'))}|${alone('up')})`,
  ends,
);
const downward = pattern(
  apart,
  `(?:${oneOf(plainly(down).filter((word) => word !== 'down'))}|${alone('down')})`,
  ends,
);

/** A new sentence, or a clause of something else. */
const otherClause =
  /[.!?]["”’)]?\s+\p{Lu}|[;:]|(?<!\p{L})(?:while|whereas|although|though|but|as)(?!\p{L})/u;

/** Which way the words of a stretch say something went; `null` where they say none, or both. */
function saidIn(text: string): Direction | null {
  const [isRising, isFalling] = [text.search(upward) >= 0, text.search(downward) >= 0];
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
  if (otherClause.test(between) || !areApart(from, to)) return null;
  if (from.value < 0 || to.value < 0 || areFarApart({ from, to })) return null;
  // "Prices fell by 8 percent, compared with 7 percent in May": it is the fall that went up.
  if ([from, to].some((end) => /^(?:by|step)$/.test(roleOf(end, text)))) return null;
  const others = quantities.filter(
    (it) =>
      it !== from && it !== to && areAlike(it, from) && !/^(?:by|step)$/.test(roleOf(it, text)),
  );
  if (others.length > 0) return null;
  return saidIn(`${clauseBefore(text, first.index).slice(-70)} ${between}`);
}

/** A claim before its quantity has an id. */
export type ClaimReading = Omit<Claim, 'fact'> & { at: number };

type Kind = Claim['kind'];

/** "By a third", "a third less", "a cut of a quarter": something moves by it. */
const isStep = (claim: QuantityReading, text: string) =>
  /^(?:by|step)$/.test(roleOf(claim, text)) ||
  /^\s+(?:more|fewer|less|higher|lower)\b/i.test(behind(text, endOf(claim)));

/** What kind of claim a quantity is about two ends, by its unit and its words; `null` for none. */
function kindOf(claim: QuantityReading, { from, to }: Ends, text: string): Kind | null {
  const kind = claimKind(claim.unit, from.unit ?? to.unit);
  const isNamed = kind !== 'difference' && claim.unit !== 'share';
  return isNamed || isStep(claim, text) ? kind : null;
}

const parted =
  /[;:]|[.!?]\s|(?<!\p{L})(?:while|whereas|but|although|despite|though|amid|and)(?!\p{L})/iu;
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
