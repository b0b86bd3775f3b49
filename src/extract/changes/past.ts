/** Whether what a value is set against is its own past. */
import { gaining, losing } from '../en/claims';
import { down, up } from '../en/movement';
import {
  andAtHead,
  isEarlier,
  nextClause,
  nowOrToday,
  ofItsTime,
  ofLastSeason,
  onDay,
} from '../en/pairs';
import { noComparison } from '../en/sentences';
import { periodNear } from '../dates/reach';
import { apart, ends, oneOf, pattern, has } from '../pattern';
import {
  before,
  behind,
  endOf,
  gapBetween,
  type QuantityReading,
  type SentenceContext,
} from '../reading';
import { clauseBefore } from '../subject';
import type { Candidate, Pair } from './ends';
import { isBeside, whatOf } from './furtherPairs';

const changes = pattern(apart, oneOf([...up, ...down]), ends);

/** A loss set against a profit: the value has changed its sign, which its digits do not show. */
export function isTurned(a: QuantityReading, b: QuantityReading, text: string): boolean {
  const [left, right] = [a, b].map(({ index }) => before(text, index)) as [string, string];
  return [
    [left, right],
    [right, left],
  ].some(([one = '', other = '']) => losing.test(one) && gaining.test(other));
}

/** "Was down 11 per cent at $28m ($32m)": what stands alone in brackets behind a value that moved is its past. */
function isInBrackets(end: Candidate, all: Candidate[], text: string): boolean {
  const other = all[end.at - 1];
  return (
    other !== undefined &&
    other.reading.unit === end.reading.unit &&
    /^\s?\($/.test(gapBetween(text, other.reading, end.reading)) &&
    text[endOf(end.reading)] === ')' &&
    has(clauseBefore(text, other.reading.index), changes)
  );
}

/** "$6.4 million or $0.22 a share", "net income of $3.9 million and earnings of $0.20": told of together. */
function isJoined(first: Candidate, second: Candidate, text: string): boolean {
  const gap = gapBetween(text, first.reading, second.reading);
  return isBeside(gap) || (andAtHead.test(gap) && whatOf(second, text) !== null);
}

/** What a value is compared with is its past only if it has a date, and is no target and no other place. */
export function isPast(
  end: Candidate,
  all: Candidate[],
  { text, dates }: SentenceContext,
): boolean {
  // "Against $45m in 2019 and a forecast of $70m": the forecast is another value.
  const [own = ''] = behind(text, endOf(end.reading)).slice(0, 40).split(nextClause);
  const [lead = ''] = before(text, end.reading.index)
    .slice(-40)
    .split(/[,;]\s/)
    .slice(-1);
  const around = lead + own;
  const readings = all.map(({ reading }) => reading);
  const period = periodNear(end.reading, text, dates, readings);
  const next = all[end.at + 1];
  // "Compared with $6.4 million or $0.22 a share a year earlier": the date is that of both.
  const isShared =
    next !== undefined &&
    isJoined(end, next, text) &&
    periodNear(next.reading, text, dates, readings) !== null;
  const isNow = nowOrToday.test(before(text, end.reading.index));
  return (
    (period !== null ||
      isInBrackets(end, all, text) ||
      onDay.test(behind(text, endOf(end.reading))) ||
      ofLastSeason.test(behind(text, endOf(end.reading))) ||
      isShared ||
      isNow ||
      isEarlier.test(behind(text, endOf(end.reading))) ||
      ofItsTime.test(lead)) &&
    !has(around, noComparison)
  );
}

/** "From 9 in March to 5 in April, well below the 7 of April last year": a second past, with a time of its own. */
export const isOtherPast = (all: Candidate[], { from }: Pair, { text, dates }: SentenceContext) =>
  all[from]!.role === 'compared' &&
  periodNear(
    all[from]!.reading,
    text,
    dates,
    all.map(({ reading }) => reading),
  ) !== null;
