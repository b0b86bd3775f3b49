import { down, neutral, up } from '../lexicon/movement';
import { noComparison } from '../lexicon/sentences';
import { apart, ends, oneOf, pattern } from '../pattern';
import {
  before,
  behind,
  type SentenceContext,
  endOf,
  gapBetween,
  type QuantityReading,
} from '../reading';
import { areAlike, type Candidate, canEnd, type Pair, type Role, roleOf } from './ends';
import { chainedPair, furtherPair, parallelPair, retoldPair } from './furtherPairs';
import { periodNear } from '../dates/reach';

const moves = pattern(apart, oneOf([...up, ...down, ...neutral]), ends);
const broken = /[;]/u;
/** The nearest fitting end to the left or to the right of one, within the same statement. */
function nearest(
  all: Candidate[],
  end: Candidate,
  step: -1 | 1,
  roles: Role[],
  text: string,
): Candidate | undefined {
  for (let at = end.at + step; all[at] && Math.abs(at - end.at) <= 3; at += step) {
    const other = all[at]!;
    const [first, second] = step < 0 ? [other, end] : [end, other];
    if (broken.test(gapBetween(text, first.reading, second.reading))) return undefined;
    if (roles.includes(other.role) && canEnd(other.reading) && areAlike(end.reading, other.reading))
      return other;
  }
  return undefined;
}

/** Whether "from A" tells of a movement: a word of one stands before it in the sentence, or behind its partner. */
function isMoving(first: QuantityReading, second: QuantityReading, text: string): boolean {
  const around =
    before(text, first.index) + gapBetween(text, first, second) + behind(text, endOf(second));
  const gap = gapBetween(text, first, second).replace(/^,?\s+to\s+$/, '');
  return (
    around.search(moves) >= 0 || gap !== '' || (first.period !== null && second.period !== null)
  );
}

function partnerOfFrom(all: Candidate[], end: Candidate, text: string): Candidate | undefined {
  const right = nearest(all, end, 1, ['to'], text);
  if (
    right &&
    right.at - end.at <= 2 &&
    !/\bfrom\b/.test(gapBetween(text, end.reading, right.reading))
  )
    return right;
  const left = nearest(all, end, -1, ['to', 'main', 'by'], text);
  if (left && left.role === 'by')
    return nearest(all, { ...end, at: left.at }, -1, ['to', 'main'], text);
  if (left) return left;
  return /^\W*from\s/i.test(text.slice(0, end.reading.index))
    ? nearest(all, end, 1, ['main', 'to'], text)
    : undefined;
}

/** What a value is compared with is its past only if it has a date, and is no target and no other place. */
function isPast(end: Candidate, all: Candidate[], { text, dates }: SentenceContext): boolean {
  const around =
    before(text, end.reading.index).slice(-40) + behind(text, endOf(end.reading)).slice(0, 40);
  const period = periodNear(
    end.reading,
    text,
    dates,
    all.map(({ reading }) => reading),
  );
  const isNow = /(?<!\p{L})(?:now|today)(?!\p{L})/iu.test(before(text, end.reading.index));
  return (
    (period !== null ||
      isNow ||
      /(?:present|current|previous|former|earlier)\s+$/i.test(around.slice(0, 40))) &&
    around.search(noComparison) < 0
  );
}

function partnerOfCompared(
  all: Candidate[],
  end: Candidate,
  context: SentenceContext,
): Candidate | undefined {
  const { text } = context;
  if (!isPast(end, all, context)) return undefined;
  return (
    nearest(all, end, -1, ['to', 'main', 'by'], text) ??
    (end.at === 0 ? nearest(all, end, 1, ['main', 'to'], text) : undefined)
  );
}

function pairOf(all: Candidate[], end: Candidate, context: SentenceContext): Pair | null {
  const { text } = context;
  if (!canEnd(end.reading)) return null;
  if (end.role === 'compared') {
    const other = partnerOfCompared(all, end, context);
    return other ? { from: end.at, to: other.at } : null;
  }
  if (/(?:→|->|⟶)\s*$/.test(before(text, end.reading.index))) {
    const first = nearest(all, end, -1, ['main', 'from', 'to', 'by'], text);
    return first ? { from: first.at, to: end.at } : null;
  }
  if (end.role !== 'from') return null;
  const other = partnerOfFrom(all, end, text);
  if (!other) return null;
  const [first, second] = other.at < end.at ? [other, end] : [end, other];
  return isMoving(first.reading, second.reading, text) ? { from: end.at, to: other.at } : null;
}

/** The changes among the quantities of a sentence, in text order. Only in a chain, or with two pasts, is one an end of two. */
export function findPairs(
  quantities: readonly QuantityReading[],
  context: SentenceContext,
): Pair[] {
  const all = quantities.map((reading, at) => ({
    reading,
    at,
    role: roleOf(reading, context.text),
  }));
  const taken = new Set<number>();
  const keep = (pair: Pair | null): Pair[] => {
    if (!pair || taken.has(pair.from) || taken.has(pair.to)) return [];
    for (const at of [pair.from, pair.to]) taken.add(at);
    return [pair];
  };
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
  const more = told.flatMap((pair) => furtherPair(all, pair, taken, context.text));
  return [...both, ...chained, ...more].sort(
    (a, b) => Math.min(a.from, a.to) - Math.min(b.from, b.to),
  );
}
