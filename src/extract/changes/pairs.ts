import { down, neutral, up } from '../lexicon/movement';
import { noComparison, retold } from '../lexicon/clauses';
import { apart, ends, oneOf, pattern } from '../pattern';
import { endOf, gapBetween, type QuantityReading } from '../reading';
import { before, behind, type Context } from '../sentence';
import { periodNear } from './periodNear';
import { roleOf, type Role } from './roles';

/** The two ends of one change, the earlier and the later, by their places among the quantities. */
export interface Pair {
  from: number;
  to: number;
}

const moves = pattern(apart, oneOf([...up, ...down, ...neutral]), ends);
const broken = /[;]|[.!?]\s+(?!\p{Ll})\p{Lu}(?!\w*\s+(?:compares|compared|is|was)\b)/u;
const notEnds = new Set(['ordinal', 'share']);

const baseOf = (unit: string) => unit.replace(/-per-.*$/, '');

/** Whether two units can be those of one change; a bare number fits any but a multiple. */
export function areAlike(a: QuantityReading, b: QuantityReading): boolean {
  if (a.unit === null || b.unit === null) return (a.unit ?? b.unit) !== 'times';
  return a.unit === b.unit || baseOf(a.unit) === b.unit || a.unit === baseOf(b.unit);
}

interface Candidate {
  reading: QuantityReading;
  role: Role;
  at: number;
}

/** Numbers that a look-alike or another unit's reader ruled out are no ends; bare ones are. */
function canEnd({ unit, confidence }: QuantityReading): boolean {
  return unit === null ? confidence.reason === 'a bare number' : !notEnds.has(unit);
}

/** The nearest fitting end to the left or to the right of one, within the same statement. */
function nearest(all: Candidate[], end: Candidate, step: -1 | 1, roles: Role[], text: string): Candidate | undefined {
  for (let at = end.at + step; all[at] && Math.abs(at - end.at) <= 3; at += step) {
    const other = all[at]!;
    const [first, second] = step < 0 ? [other, end] : [end, other];
    if (broken.test(gapBetween(text, first.reading, second.reading))) return undefined;
    if (roles.includes(other.role) && canEnd(other.reading) && areAlike(end.reading, other.reading)) return other;
  }
  return undefined;
}

/** Whether "from A" tells of a movement: a word of one stands before it in the sentence, or behind its partner. */
function isMoving(first: QuantityReading, second: QuantityReading, text: string): boolean {
  const around = before(text, first.index) + gapBetween(text, first, second) + behind(text, endOf(second));
  return around.search(moves) >= 0 || (first.period !== null && second.period !== null);
}

function partnerOfFrom(all: Candidate[], end: Candidate, text: string): Candidate | undefined {
  const right = nearest(all, end, 1, ['to'], text);
  if (right && right.at - end.at <= 2 && !/\bfrom\b/.test(gapBetween(text, end.reading, right.reading))) return right;
  const left = nearest(all, end, -1, ['to', 'main', 'by'], text);
  if (left && left.role === 'by') return nearest(all, { ...end, at: left.at }, -1, ['to', 'main'], text);
  if (left) return left;
  return /^\W*from\s/i.test(text.slice(0, end.reading.index)) ? nearest(all, end, 1, ['main', 'to'], text) : undefined;
}

/** What a value is compared with is its past only if it has a date, and is no target and no other place. */
function isPast(end: Candidate, text: string): boolean {
  const left = before(text, end.reading.index).slice(-40);
  return end.reading.period !== null && left.search(noComparison) < 0;
}

function partnerOfCompared(all: Candidate[], end: Candidate, text: string): Candidate | undefined {
  if (!isPast(end, text)) return undefined;
  return nearest(all, end, -1, ['to', 'main', 'by'], text) ?? (end.at === 0 ? nearest(all, end, 1, ['main', 'to'], text) : undefined);
}

function pairOf(all: Candidate[], end: Candidate, text: string): Pair | null {
  if (!canEnd(end.reading)) return null;
  if (end.role === 'compared') {
    const other = partnerOfCompared(all, end, text);
    return other ? { from: end.at, to: other.at } : null;
  }
  if (end.role !== 'from') return null;
  const other = partnerOfFrom(all, end, text);
  if (!other) return null;
  const [first, second] = other.at < end.at ? [other, end] : [end, other];
  return isMoving(first.reading, second.reading, text) ? { from: end.at, to: other.at } : null;
}

const words = /\p{L}+/gu;

/** Two dated values of one thing without a word of comparison: "$190m in 1992 and $25.8bn in 2014". */
function retoldPair(all: Candidate[], at: number, { text, dates }: Context): Pair | null {
  const [first, second] = [all[at]!.reading, all[at + 1]?.reading];
  if (!second || !first.unit || first.unit !== second.unit || notEnds.has(first.unit) || first.unit === 'times') return null;
  const [a, b] = [periodNear(first, text, dates), periodNear(second, text, dates)];
  if (!a || !b || a.date === b.date) return null;
  const dated = dates.map((date) => [date.index, endOf(date)] as const);
  const gap = [...text.slice(endOf(first), second.index).matchAll(words)]
    .filter((word) => !dated.some(([from, to]) => from <= word.index + endOf(first) && word.index + endOf(first) < to))
    .map(([word]) => word.toLowerCase());
  if (gap.length > 12 || !gap.every((word) => retold.has(word))) return null;
  return a.date < b.date ? { from: at, to: at + 1 } : { from: at + 1, to: at };
}

/** The changes among the quantities of a sentence, in text order; each quantity is an end of one at most. */
export function findPairs(quantities: readonly QuantityReading[], context: Context): Pair[] {
  const all = quantities.map((reading, at) => ({ reading, at, role: roleOf(reading, context.text) }));
  const taken = new Set<number>();
  const keep = (pair: Pair | null): Pair[] => {
    if (!pair || taken.has(pair.from) || taken.has(pair.to)) return [];
    for (const at of [pair.from, pair.to]) taken.add(at);
    return [pair];
  };
  const told = all.flatMap((end) => keep(pairOf(all, end, context.text)));
  const retoldOnes = all.flatMap((_, at) => keep(retoldPair(all, at, context)));
  return [...told, ...retoldOnes].sort((a, b) => Math.min(a.from, a.to) - Math.min(b.from, b.to));
}
