import { down, neutral, up } from '../lexicon/movement';
import { noComparison } from '../lexicon/clauses';
import { apart, ends, oneOf, pattern } from '../pattern';
import { endOf, gapBetween, isAge, isBare, type QuantityReading } from '../reading';
import { before, behind, type Context } from '../sentence';
import { periodNear } from './periodNear';
import { earlierOf, isRetold } from './retold';
import { roleOf, type Role } from './roles';

/** The two ends of one change, the earlier and the later, by their places among the quantities. */
export interface Pair {
  from: number;
  to: number;
}

const moves = pattern(apart, oneOf([...up, ...down, ...neutral]), ends);
const broken = /[;]/u;
const notEnds = new Set(['ordinal', 'share']);

const baseOf = (unit: string | null) => unit?.replace(/-per-.*$/, '');

/** Thousands and millions are no percentages. */
const isCount = ({ value }: QuantityReading) => Math.abs(value) >= 1000;

/** Whether two units can be those of one change; a bare number fits any but a multiple. */
export function areAlike(a: QuantityReading, b: QuantityReading): boolean {
  const [bare, other] = a.unit === null ? [a, b] : [b, a];
  if (bare.unit === null)
    return other.unit !== 'times' && !(isCount(bare) && other.unit?.startsWith('percent'));
  return a.unit === b.unit || baseOf(a.unit) === b.unit || a.unit === baseOf(b.unit);
}

interface Candidate {
  reading: QuantityReading;
  role: Role;
  at: number;
}

/** Numbers that a look-alike or another unit's reader ruled out are no ends; bare ones are. */
const canEnd = (reading: QuantityReading) =>
  reading.unit === null ? isBare(reading) && !isAge(reading) : !notEnds.has(reading.unit);

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
function isPast(end: Candidate, all: Candidate[], { text, dates }: Context): boolean {
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
  context: Context,
): Candidate | undefined {
  const { text } = context;
  if (!isPast(end, all, context)) return undefined;
  return (
    nearest(all, end, -1, ['to', 'main', 'by'], text) ??
    (end.at === 0 ? nearest(all, end, 1, ['main', 'to'], text) : undefined)
  );
}

function pairOf(all: Candidate[], end: Candidate, context: Context): Pair | null {
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

/** Two values of one thing without a word of comparison between them, at two times. */
function retoldPair(
  all: Candidate[],
  second: Candidate,
  taken: ReadonlySet<number>,
  context: Context,
): Pair | null {
  if (!canEnd(second.reading) || taken.has(second.at) || second.reading.unit === 'times')
    return null;
  for (let at = second.at - 1; all[at] && second.at - at <= 4; at--) {
    const first = all[at]!;
    const isFit =
      first.role !== 'part' &&
      !taken.has(at) &&
      canEnd(first.reading) &&
      areAlike(first.reading, second.reading);
    if (!isFit || !isRetold(first.reading, second.reading, context)) continue;
    const earlier = earlierOf(
      first.reading,
      second.reading,
      context,
      all.map(({ reading }) => reading),
    );
    if (!earlier) return null;
    return earlier === 'first' ? { from: at, to: second.at } : { from: second.at, to: at };
  }
  return null;
}

const joined = /^\s+and\s+(?:from\s+)?$/i;

/** "with 40 stations and 500 bicycles. Today it has 210 and 3,200": what "and" adds to both ends changes too. */
function parallelPair(
  all: Candidate[],
  { from, to }: Pair,
  taken: ReadonlySet<number>,
  text: string,
): Pair | null {
  const [start, end] = [all[from + 1], all[to + 1]];
  if (
    !start ||
    !end ||
    from + 1 === to ||
    to + 1 === from ||
    taken.has(from + 1) ||
    taken.has(to + 1)
  )
    return null;
  const isJoined = [from, to].every((at) =>
    joined.test(gapBetween(text, all[at]!.reading, all[at + 1]!.reading)),
  );
  return isJoined &&
    canEnd(start.reading) &&
    canEnd(end.reading) &&
    areAlike(start.reading, end.reading)
    ? { from: from + 1, to: to + 1 }
    : null;
}

/** "from 10.1 percent in March and 12.2 percent a year earlier": a second past of the same value. */
function furtherPair(
  all: Candidate[],
  { from, to }: Pair,
  taken: ReadonlySet<number>,
  text: string,
): Pair[] {
  const next = all[from + 1];
  if (!next || taken.has(next.at) || !next.reading.period || !all[from]!.reading.period) return [];
  const isJoined = joined.test(gapBetween(text, all[from]!.reading, next.reading));
  return isJoined && canEnd(next.reading) && areAlike(all[from]!.reading, next.reading)
    ? [{ from: next.at, to }]
    : [];
}

/** The changes among the quantities of a sentence, in text order; each quantity is an end of one at most. */
export function findPairs(quantities: readonly QuantityReading[], context: Context): Pair[] {
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
  const more = told.flatMap((pair) => furtherPair(all, pair, taken, context.text));
  return [...both, ...more].sort((a, b) => Math.min(a.from, a.to) - Math.min(b.from, b.to));
}
