import { anotherClause, anotherThing, fromAnywhere, fromAtHead, toAlone } from '../en/pairs';
import { down, neutral, up } from '../en/movement';
import { apart, ends, oneOf, pattern, has } from '../pattern';
import {
  before,
  behind,
  type SentenceContext,
  endOf,
  farBefore,
  gapBetween,
  type QuantityReading,
} from '../reading';
import {
  areAlike,
  type Candidate,
  candidatesIn,
  FARTHEST,
  isBroken,
  type Pair,
  rateBefore,
} from './ends';
import { todayBehind } from '../en/retold';
import type { Role } from '../en/roles';
import {
  chainedPair,
  furtherPair,
  parallelPair,
  retoldPair,
  seriesPairs,
  whatOf,
} from './furtherPairs';
import { areCounted, firstOfTwo, wayOf } from './likeness';
import { isOtherPast, isPast, isTurned } from './past';
import { lastVerbIn } from '../range';
import { clauseBefore } from '../subject';

const moves = pattern(apart, oneOf([...up, ...down, ...neutral]), ends);
/** The nearest fitting end to the left or to the right of one, within the same statement; one of the very same unit, if there is one. */
function nearest(
  all: Candidate[],
  end: Candidate,
  step: -1 | 1,
  roles: Role[],
  text: string,
): Candidate | undefined {
  const found = fitting(all, end, step, roles, text);
  const isRightWay = wayOf(end, text);
  const agree = isRightWay ? found.filter(isRightWay) : [];
  const alikeAtAll = found.filter((it) => areAlike(end.reading, it.reading));
  const fit = [agree, alikeAtAll, found].find(({ length }) => length > 0) ?? [];
  const { unit } = end.reading;
  const alike = fit.filter(({ reading }) => unit !== null && reading.unit === unit);
  const what = whatOf(end, text);
  return (what && alike.find((other) => whatOf(other, text) === what)) || (alike[0] ?? fit[0]);
}

/** Those that may be the other end, the nearest first. */
function fitting(
  all: Candidate[],
  end: Candidate,
  step: -1 | 1,
  roles: Role[],
  text: string,
): Candidate[] {
  const fit: Candidate[] = [];
  // "51.4 (April: 50.1; May 2023: 47.8)": a stop in brackets parts nothing from what is before them.
  const isInside = /\([^()]*$/.test(before(text, end.reading.index));
  for (let at = end.at + step; all[at] && Math.abs(at - end.at) <= FARTHEST; at += step) {
    const other = all[at]!;
    const [first, second] = step < 0 ? [other, end] : [end, other];
    if (!isInside && isBroken(gapBetween(text, first.reading, second.reading))) break;
    const isFit = areAlike(end.reading, other.reading) || areCounted(end.reading, other.reading);
    if (roles.includes(other.role) && other.canEnd && isFit) fit.push(other);
  }
  return fit;
}

/** Whether "from A" tells of a movement: a word of one stands before it in the sentence, or behind its partner. */
function isMoving(first: QuantityReading, second: QuantityReading, text: string): boolean {
  const around =
    farBefore(text, first.index) + gapBetween(text, first, second) + behind(text, endOf(second));
  const gap = gapBetween(text, first, second).replace(toAlone, '');
  // "It varied from 1.23 in Portugal to 2.01 in France."
  if (lastVerbIn(clauseBefore(text, first.index)) === 'ranges') return false;
  return has(around, moves) || gap !== '' || (first.period !== null && second.period !== null);
}
const isOneClause = (first: Candidate, second: Candidate, text: string) =>
  !has(gapBetween(text, first.reading, second.reading), anotherClause);
/** "From A to B", at most with a date between. */
const isTight = (gap: string) => gap.length <= 40 && !anotherThing.test(gap);

/** The later end behind "from A": "from A in 2010 to B", if no other clause and no other "from" stands between. */
function laterBehind(all: Candidate[], end: Candidate, text: string): Candidate | undefined {
  const right = nearest(all, end, 1, ['to'], text);
  const isFit =
    right &&
    isOneClause(end, right, text) &&
    !fromAnywhere.test(gapBetween(text, end.reading, right.reading));
  return isFit ? right : undefined;
}

function partnerOfFrom(all: Candidate[], end: Candidate, text: string): Candidate | undefined {
  const right = laterBehind(all, end, text);
  const before = nearest(all, end, -1, ['to', 'main', 'by'], text);
  const isTold = before?.role === 'to' && isOneClause(before, end, text);
  if (right && (!isTold || isTight(gapBetween(text, end.reading, right.reading)))) return right;
  const rate = rateBefore(all, end, text);
  if (rate) return rate;
  if (before?.role === 'by')
    return nearest(all, { ...end, at: before.at }, -1, ['to', 'main'], text);
  if (before) return before;
  return fromAtHead.test(text.slice(0, end.reading.index))
    ? nearest(all, end, 1, ['main', 'to'], text)
    : undefined;
}

function partnerOfCompared(
  all: Candidate[],
  end: Candidate,
  context: SentenceContext,
): Candidate | undefined {
  const { text } = context;
  if (!isPast(end, all, context)) return undefined;
  const found = nearest(all, end, -1, ['to', 'main', 'by'], text);
  // "$1.4bn, up $300m on the $1.1bn": by how much it moved is no value of its own, but a rate can be.
  const isStep = found?.role === 'by' && found.reading.unit !== 'percent';
  const other = isStep ? (nearest(all, end, -1, ['to', 'main'], text) ?? found) : found;
  return other ?? (end.at === 0 ? nearest(all, end, 1, ['main', 'to'], text) : undefined);
}

function pairOf(all: Candidate[], end: Candidate, context: SentenceContext): Pair | null {
  const { text } = context;
  if (!end.canEnd) return null;
  if (end.role === 'compared') {
    const other = firstOfTwo(all, end, partnerOfCompared(all, end, context), text);
    if (!other || isTurned(end.reading, other.reading, text)) return null;
    // "12% in 2010, against 40% today."
    return todayBehind.test(behind(text, endOf(end.reading)))
      ? { from: other.at, to: end.at }
      : { from: end.at, to: other.at };
  }
  if (/(?:→|->|⟶)\s*$/.test(before(text, end.reading.index))) {
    const first = nearest(all, end, -1, ['main', 'from', 'to', 'by'], text);
    return first ? { from: first.at, to: end.at } : null;
  }
  if (end.role !== 'from') return null;
  const other = firstOfTwo(all, end, partnerOfFrom(all, end, text), text);
  if (!other) return null;
  const [first, second] = other.at < end.at ? [other, end] : [end, other];
  return isMoving(first.reading, second.reading, text) ? { from: end.at, to: other.at } : null;
}

/** The changes among the quantities of a sentence, in text order. Only in a chain, or with two pasts, is one an end of two. */
export function findPairs(
  quantities: readonly QuantityReading[],
  context: SentenceContext,
): Pair[] {
  const all = candidatesIn(quantities, context.text);
  const taken = new Set<number>();
  const later = new Set<number>();
  const keep = (pair: Pair | null): Pair[] => {
    if (!pair || taken.has(pair.from)) return [];
    if (taken.has(pair.to) && !(later.has(pair.to) && isOtherPast(all, pair, context))) return [];
    later.add(pair.to);
    for (const at of [pair.from, pair.to]) taken.add(at);
    return [pair];
  };
  const series = seriesPairs(all, context);
  for (const { from, to } of series) taken.add(from).add(to);
  const told = all.flatMap((end) => keep(pairOf(all, end, context)));
  const again = all.flatMap((second) => keep(retoldPair(all, second, taken, context)));
  const both = [...told, ...again].flatMap((pair) => [
    pair,
    ...keep(parallelPair(all, pair, taken, context.text)),
  ]);
  const begun = new Map(both.map(({ from, to }) => [to, all[from]]));
  const chained = all.flatMap((end) => {
    const pair = chainedPair(all, end, begun.get(end.at), context.text);
    if (!pair || begun.has(pair.to)) return [];
    taken.add(pair.to);
    begun.set(pair.to, end);
    return [pair];
  });
  const more = told.flatMap((pair) => furtherPair(all, pair, taken, context));
  return [...series, ...both, ...chained, ...more].sort(
    (a, b) => Math.min(a.from, a.to) - Math.min(b.from, b.to),
  );
}
