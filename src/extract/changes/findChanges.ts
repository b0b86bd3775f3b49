import type { Period } from '../../facts/fact';
import type { Change, Confidence } from '../../facts/factsFile';
import { directionOf, findingOf, verdictOf } from '../../facts/claim';
import {
  type SentenceContext,
  isBare,
  likely,
  type QuantityReading,
  sure,
  unsure,
} from '../reading';
import { ofAnything } from '../en/pairs';
import { dayIn } from '../dates/day';
import { periodNear, spanOf } from '../dates/reach';
import { findSeries, unitOfSeries } from '../subject';
import { type ClaimReading, directionSaid, type DoubtedClaim, findClaims } from './claims';
import { areAlike, isStepRole, type Pair, roleOf } from './ends';
import { findPairs } from './pairs';

/** A change before its quantities have ids; they are told by their places. */
export interface ChangeReading
  extends Pair, Pick<Change, 'direction' | 'finding' | 'series' | 'verdict'> {
  claims: ClaimReading[];
  confidence: Confidence;
}

/** The unit that both ends share: the one that either shows, the longer of a rate, else that of the series. */
function sharedUnit(from: QuantityReading, to: QuantityReading, series: string | null): string {
  const [a, b] = [from.unit, to.unit];
  if (a === ofAnything || b === ofAnything) return (a === ofAnything ? b : a) ?? ofAnything;
  if (a && b) return a.length > b.length ? a : b;
  return a ?? b ?? unitOfSeries(series) ?? 'number';
}

/** An end with the unit, the series and the date that the change gives it. */
function asEnd(
  end: QuantityReading,
  unit: string,
  series: string | null,
  period: Period | null,
): QuantityReading {
  if (end.unit === unit) return { ...end, series, period };
  const reason =
    unit === 'number' ? 'no unit is given' : 'the unit of the other end or of the subject';
  return {
    ...end,
    unit,
    series,
    period,
    basis: 'inferred',
    confidence: unit === 'number' ? unsure(reason) : likely(reason),
  };
}

/** The dates of both ends: a span's where neither has one of its own ("from 438 to 500 between 2012 and 2020"), else what is near. */
function periodsOf(
  ends: Record<'from' | 'to', QuantityReading>,
  quantities: readonly QuantityReading[],
  context: SentenceContext,
): (Period | null)[] {
  const { from, to } = ends;
  const [first, last] = from.index < to.index ? [from, to] : [to, from];
  const span = from.period || to.period ? undefined : spanOf(first, last, context);
  if (span) return [span.from, span.to];
  return [from, to].map((it) => periodNear(it, context.text, context.dates, quantities));
}

/** A change runs forward: of dates that go back those that were only inferred are let go. */
function inOrder([from, to]: (Period | null)[]): (Period | null)[] {
  if (!from || !to || dayIn(from.date) <= dayIn(to.date) || to.date === from.date.slice(0, 4))
    return [from ?? null, to ?? null];
  const isStated = (period: Period) => (period.basis === 'stated' ? period : null);
  return [isStated(from), isStated(to)];
}

/** Whether a change that is told of would run from a later to an earlier time. */
const isBackward = ({ from, to }: Record<'from' | 'to', QuantityReading>) =>
  from.period !== null &&
  to.period !== null &&
  dayIn(from.period.date) > dayIn(to.period.date) &&
  to.period.date !== from.period.date.slice(0, 4);

function joinEnds(
  quantities: QuantityReading[],
  pairs: Pair[],
  context: SentenceContext,
): { joined: QuantityReading[]; turned: ReadonlySet<Pair> } {
  const joined = [...quantities];
  const turned = new Set<Pair>();
  for (const pair of pairs) {
    // What an earlier change has told of an end holds in the next one.
    const ends = { from: joined[pair.from]!, to: joined[pair.to]! };
    const { from, to } = ends;
    const first = Math.min(from.index, to.index);
    const series = findSeries(context.text, first, from.unit ?? to.unit) ?? from.series;
    const unit = sharedUnit(from, to, series);
    const periods = periodsOf(ends, quantities, context);
    const [start, end] = inOrder(periods);
    if (periods.every(Boolean) && !(start && end)) turned.add(pair);
    joined[pair.from] = asEnd(from, unit, series, start ?? null);
    joined[pair.to] = asEnd(to, unit, series, end ?? null);
  }
  return { joined: shareDates(joined, pairs), turned };
}

/** What stands beside an end is of the same time: "$6.4 million or $0.22 a share a year earlier". */
function shareDates(quantities: QuantityReading[], pairs: Pair[]): QuantityReading[] {
  const dated = [...quantities];
  const share = (at: number, other: number) => {
    dated[at] = { ...dated[at]!, period: dated[at]!.period ?? dated[other]!.period };
  };
  for (const { from, to } of pairs) {
    const isChain = Math.abs(to - from) === 1;
    if (isChain || !pairs.some((next) => next.from === from + 1 && next.to === to + 1)) continue;
    for (const at of [from, to]) {
      share(at, at + 1);
      share(at + 1, at);
    }
  }
  return dated;
}

/** A claim as the facts have it; why it cannot be checked is told by the confidence of its change. */
function withoutDoubt({
  at,
  kind,
  value,
  approximation,
  computed,
  low,
  high,
  verdict,
}: DoubtedClaim) {
  return { at, kind, value, approximation, computed, low, high, verdict };
}

/** A pair whose dates, as far as they were only inferred, went back: its words prove nothing. */
type Turnable = Pair & { isTurned: boolean };

function changeOf(
  { isTurned, ...pair }: Turnable,
  quantities: readonly QuantityReading[],
  context: SentenceContext,
  taken: ReadonlySet<number>,
): ChangeReading {
  const ends = { from: quantities[pair.from]!, to: quantities[pair.to]! };
  const doubted = findClaims(pair, quantities, context, taken);
  const claims = doubted.map(withoutDoubt);
  const direction = directionOf(ends);
  const said = isTurned ? null : directionSaid(ends, quantities, context.text);
  const finding = findingOf(claims, said, direction);
  return {
    ...pair,
    ...{ claims, direction, finding, series: ends.to.series },
    verdict: verdictOf(claims, finding),
    confidence: confidenceIn(ends, doubted),
  };
}

/** How sure a change is: a claim that cannot be checked is for an editor to look at, and a missing date too. */
function confidenceIn(
  { from, to }: Record<'from' | 'to', QuantityReading>,
  claims: DoubtedClaim[],
) {
  const doubt = claims.find((claim) => claim.doubt)?.doubt;
  if (doubt) return likely(`a claim cannot be checked: ${doubt}`);
  return from.period && to.period
    ? sure('both ends have a date')
    : likely('not both ends have a date');
}

/** A multiple that is a claim has the series and both dates of its change. */
function spanMultiples(quantities: QuantityReading[], changes: ChangeReading[]): QuantityReading[] {
  const spanned = [...quantities];
  for (const { from, to, claims } of changes)
    for (const { at, kind } of claims) {
      const [start, end] = [quantities[from]!, quantities[to]!];
      const reading = spanned[at]!;
      if (kind === 'times')
        spanned[at] = { ...reading, series: end.series, since: start.period, period: end.period };
    }
  return spanned;
}

/** "Down 14% from 638": by how much something moved is not what it was. */
const isRate = (it: QuantityReading, text: string) =>
  it.unit === 'percent' && isStepRole(roleOf(it, text));

/** A bare number that another value is set against has its unit, though it may be a target and no past. */
function asCompared(quantities: QuantityReading[], { text }: SentenceContext): QuantityReading[] {
  return quantities.map((reading, at) => {
    if (!isBare(reading) || !['compared', 'from'].includes(roleOf(reading, text))) return reading;
    const other = quantities
      .slice(Math.max(0, at - 3), at)
      .reverse()
      .find((it) => it.unit !== null && areAlike(reading, it) && !isRate(it, text));
    if (!other?.unit || other.unit === 'share' || other.unit === 'ordinal') return reading;
    return {
      ...reading,
      unit: other.unit,
      basis: 'inferred' as const,
      confidence: likely('the unit of what it is compared with'),
    };
  });
}

/** The changes of a sentence, and its quantities with what the changes tell of them. */
export function findChanges(
  quantities: QuantityReading[],
  context: SentenceContext,
): { quantities: QuantityReading[]; changes: ChangeReading[] } {
  const pairs = findPairs(quantities, context);
  const { joined, turned } = joinEnds(quantities, pairs, context);
  const taken = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const changes: ChangeReading[] = [];
  for (const pair of pairs) {
    if (isBackward({ from: joined[pair.from]!, to: joined[pair.to]! })) continue;
    const change = changeOf({ ...pair, isTurned: turned.has(pair) }, joined, context, taken);
    for (const { at } of change.claims) taken.add(at);
    changes.push(change);
  }
  return { quantities: asCompared(spanMultiples(joined, changes), context), changes };
}
