/** Why a claim that the ends do not bear out may be right all the same: other readings of its words. */
import { has } from '../pattern';
import {
  addsToOne,
  anotherPhrase,
  basesBetween,
  hadBeen,
  inDigits,
  ofAnotherMove,
  risesBefore,
  sentenceBetween,
  sinceRecord,
  toThatRepresents,
} from '../en/claims';
import { agrees, boundsOf, type Measured } from '../../facts/bounds';
import { canJudge, judge } from '../../facts/claim';
import type { Claim } from '../../facts/factsFile';
import { otherBases, otherMeasure } from '../en/doubts';
import { before, behind, type DateReading, endOf, gapBetween } from '../reading';
import type { QuantityReading } from '../reading';
import { clauseBefore } from '../subject';
import { firstOf } from '../rule';
import { areAlike, type Candidate } from './ends';

/** "5% on 2010", where the earlier end is of 2015. */
function hasOtherBase(
  claim: QuantityReading,
  from: QuantityReading,
  text: string,
  dates: readonly DateReading[],
): boolean {
  const next = dates.find(({ index }) => index >= endOf(claim));
  return (
    next !== undefined &&
    gapBetween(text, claim, next).search(basesBetween) === 0 &&
    next.period.date !== from.period?.date
  );
}

type Judged = Omit<Claim, 'fact'>;

/** How far from what the ends give a claim is told of all the same, as a share of it. */
const LOOSE = { exact: 0.1, word: 0.15, reserved: 0.2 };

/** What is said to be more has no need to be told of loosely. */
const isAtLeast = ({ approximation }: Judged) =>
  approximation === 'more than' || approximation === 'at least';

/**
 * The same in the claim's own terms. The rounding of a claim is half a step of its last digit; a mistake is
 * sure from a whole step on, or a little above the half where a multiple has so few digits.
 */
function slackOf(said: Judged, grain: number, words: string): number {
  const { kind, value, approximation } = said;
  const size = Math.abs(value);
  if (approximation && !(kind === 'times' && isAtLeast(said)))
    return Math.max(grain, size * LOOSE.reserved);
  if (kind !== 'times') return grain;
  return inDigits.test(words) || isAtLeast(said)
    ? Math.max(grain * 0.6, size * LOOSE.exact)
    : Math.max(grain, size * LOOSE.word);
}

/** Whether a claim is nearly right, or right if "times" means how much more. */
function isNearlyRight(said: Judged, claim: QuantityReading, text: string): boolean {
  const slack = slackOf(
    said,
    claim.unit === 'basis-points' ? claim.grain / 100 : claim.grain,
    claim.text,
  );
  const isNear = (value: number) =>
    agrees({ value, upper: null, grain: slack * 2, approximation: null }, [said.low, said.high]);
  const { kind, value } = said;
  const isMore =
    addsToOne.test(behind(text, endOf(claim))) || risesBefore.test(before(text, claim.index));
  const others = kind === 'times' && isMore ? [value + 1, value - 1] : [];
  return [value, ...others].some(isNear);
}

type Ends = Record<'from' | 'to', QuantityReading>;

/** Whether two other values of the sentence would bear a claim out. */
function isOfOthers(
  claim: QuantityReading,
  said: Judged,
  all: readonly Candidate[],
  { from, to }: Ends,
) {
  const alike = all
    .filter(({ reading, role }) => role !== 'step' && reading !== claim && areAlike(reading, from))
    .map(({ reading }) => reading);
  return alike.some((a) =>
    alike.some((b) => {
      const pair = { from: a, to: b };
      const isSame = [from, to].includes(a) && [from, to].includes(b);
      if (isSame || !canJudge(pair)) return false;
      return judge(claim, claim.unit, said.kind, pair)?.verdict === 'holds';
    }),
  );
}

const stops = /[;:]|[.!?]["”’)]?\s+\p{Lu}/u;

/** Whether a claim stands in another clause than both ends. */
function isApart(claim: QuantityReading, { from, to }: Ends, text: string): boolean {
  const gaps = [from, to].map((end) =>
    claim.index < end.index ? gapBetween(text, claim, end) : gapBetween(text, end, claim),
  );
  const [shortest = ''] = gaps.sort((a, b) => a.length - b.length);
  const gap = shortest.replace(toThatRepresents, '');
  return stops.test(gap) || has(gap, anotherPhrase) || has(gap, ofAnotherMove);
}

/** "148.57 million tonnes, from 155.71", "829, 372 tonnes compared with 871,296": one of them is not read as it is meant. */
export const areFarApart = ({ from, to }: Ends) => Math.abs(Math.log10(to.value / from.value)) >= 2;

/**
 * Why a claim that the ends do not bear out is no sure mistake of the text, in a few words; `null` where no
 * reading of the sentence bears it out.
 */
export function doubtOf(
  claim: QuantityReading,
  said: Judged,
  ends: Ends,
  all: readonly Candidate[],
  { text, dates }: { text: string; dates: readonly DateReading[] },
): string | null {
  if (claim.unit === null || claim.basis === 'inferred') return 'the claim has no unit of its own';
  if (areFarApart(ends)) return 'the ends are a hundred times apart';
  const rule = firstOf(otherBases, before(text, claim.index), behind(text, endOf(claim)));
  if (rule) return rule.gives;
  if (otherMeasure.test(clauseBefore(text, claim.index)))
    return 'the claim may be of another measure';
  if (hasOtherBase(claim, ends.from, text, dates)) return 'the claim is counted from another time';
  if (isNearlyRight(said, claim, text)) return 'the claim is near enough to what the ends give';
  const [first, last] =
    ends.from.index < ends.to.index ? [ends.from, ends.to] : [ends.to, ends.from];
  if (hadBeen.test(before(text, ends.from.index)))
    return 'the claim may be counted from another time';
  if (sinceRecord.test(gapBetween(text, first, last))) return 'an end is that of a record';
  if (sentenceBetween.test(gapBetween(text, first, last))) return 'the ends stand in two sentences';
  if (isApart(claim, ends, text)) return 'the claim stands apart from the ends';
  return isOfOthers(claim, said, all, ends) ? 'two other values bear the claim out' : null;
}

/** Whether two values are told apart by more than their rounding. */
export const areApart = (from: Measured, to: Measured): boolean => {
  const [[fromLow, fromHigh], [toLow, toHigh]] = [boundsOf(from), boundsOf(to)];
  return fromHigh < toLow || toHigh < fromLow;
};
