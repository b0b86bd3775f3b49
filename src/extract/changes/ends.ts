/** What can be an end of a change: its role by the words before it, and what it fits. */
import {
  anArticle,
  movedBy,
  nounBehind,
  ofAnything,
  ofCalendar,
  ofEvery,
  ofWhole,
  slower,
  stepBehind,
  thanAtHead,
  theAlone,
  upToDate,
} from '../en/pairs';
import { durations } from '../en/measures';
import { before, behind, endOf, gapBetween, isAge, isBare, type QuantityReading } from '../reading';
import { firstOf } from '../rule';
import { isOfCount } from '../units/kinds';
import { type Role, roles } from '../en/roles';

/** The 240 of "41 of the 240 seats", and the price of "a $340,000 house", are no ends of a change. */
function isPart(reading: QuantityReading, left: string, text: string): boolean {
  return (
    ofWhole.test(left) ||
    ofEvery.test(left) ||
    (anArticle.test(left) && nounBehind.test(behind(text, endOf(reading))))
  );
}

/** The role of a quantity by the words right before it. */
export function roleOf(reading: QuantityReading, text: string): Role {
  const [than = ''] = thanAtHead.exec(reading.text) ?? [];
  const left = before(text, reading.index + than.length);
  const role = firstOf(roles, left, behind(text, endOf(reading)))?.gives ?? 'main';
  return role === 'main' && isPart(reading, left, text) ? 'part' : role;
}

/** The two ends of one change, the earlier and the later, by their places among the quantities. */
export interface Pair {
  from: number;
  to: number;
}

const lengths = new Set(Object.values(durations));

/** "The previous three months", "the three months to May": a length of time that says when. */
const saysWhen = (reading: QuantityReading, text: string) =>
  lengths.has(reading.unit ?? '') &&
  ofCalendar.test(before(text, reading.index)) &&
  (upToDate.test(behind(text, endOf(reading))) ||
    !theAlone.test(ofCalendar.exec(before(text, reading.index))?.[0] ?? ''));

const baseOf = (unit: string | null) => unit?.split('-per-')[0];

/** Whether a role says how far something moved. */
export const isStepRole = (role: Role) => role === 'by' || role === 'step';

/** Thousands and millions are no percentages, and hundreds no lengths of time. */
const isOfOtherSize = ({ value }: QuantityReading, unit: string | null) =>
  (Math.abs(value) >= 1000 && unit?.startsWith('percent')) ||
  (Math.abs(value) >= 100 && lengths.has(unit ?? ''));

const isCounted = ({ unit }: QuantityReading) => unit !== null && isOfCount(unit);

/** Whether two units can be those of one change; a bare number fits any but a multiple. */
export function areAlike(a: QuantityReading, b: QuantityReading): boolean {
  const [bare, other] = a.unit === null ? [a, b] : [b, a];
  if (bare.unit === null)
    return other.unit !== 'times' && other.unit !== 'share' && !isOfOtherSize(bare, other.unit);
  const isUnits = [a, b].some(({ unit }) => unit === ofAnything) && [a, b].every(isCounted);
  return isUnits || a.unit === b.unit || baseOf(a.unit) === b.unit || a.unit === baseOf(b.unit);
}

/** A quantity that may be an end of a change, with its place among them. */
export interface Candidate {
  reading: QuantityReading;
  role: Role;
  at: number;
  /** Whether it can be an end at all, see `canEnd`. */
  canEnd: boolean;
}

/** Numbers that a look-alike or another unit's reader ruled out are no ends; bare ones are, and lengths of time that do not say when. */
const canEnd = (reading: QuantityReading, text: string) =>
  reading.unit === null
    ? isBare(reading) && !isAge(reading)
    : reading.unit !== 'ordinal' && !saysWhen(reading, text);

/** "120 billion shillings (1.09 billion dollars)": the same in another unit. */
const isBracketed = (last: QuantityReading | undefined, reading: QuantityReading, text: string) =>
  last !== undefined && /^\s?\($/.test(gapBetween(text, last, reading)) && !areAlike(last, reading);

/** The quantities of a sentence, given in text order, with what each can be in a change. */
export const candidatesIn = (quantities: readonly QuantityReading[], text: string): Candidate[] =>
  quantities.map((reading, at) => {
    const role = roleOf(reading, text);
    const isOther = role === 'compared' && isBracketed(quantities[at - 1], reading, text);
    return { reading, at, role: isOther ? 'main' : role, canEnd: canEnd(reading, text) };
  });

/** What stands in brackets begins no new statement: "£650m ($1.2bn; €1.1bn) against £722m". */
const inBrackets = /\([^()]*(?:\)|$)|^[^()]*\)/gu;
/** How many quantities away the other end of a change is looked for. */
export const FARTHEST = 4;

/** Whether a new statement begins in a gap. */
export const isBroken = (gap: string) =>
  gap.replace(inBrackets, '').replace(stepBehind, '').includes(';');

/** Two rates, or two steps of which neither can be the value that the other moved: "rose by 272,000, up from 165,000". */
function areRates(a: QuantityReading, b: QuantityReading): boolean {
  if (a.unit === 'percent' || b.unit === 'percent') return a.unit === b.unit;
  const ratio = a.value / b.value;
  return areAlike(a, b) && ratio > 0.2 && ratio < 5;
}

/** "Prices rose 19.4 percent, down from 20.3 percent": by how much something moved is the value that moves. */
export function rateBefore(all: Candidate[], end: Candidate, text: string): Candidate | undefined {
  const isStep = ({ role }: Candidate) => role === 'by' || role === 'part' || role === 'step';
  for (let at = end.at - 1; all[at] && end.at - at <= FARTHEST; at--) {
    const other = all[at]!;
    const gap = gapBetween(text, other.reading, end.reading);
    if (isBroken(gap) || !other.canEnd || !isStep(other)) return undefined;
    const isRate = other.role !== 'part' && areRates(other.reading, end.reading);
    if (isRate && slower.test(`${gap} `) && !movedBy.test(before(text, other.reading.index)))
      return other;
  }
  return undefined;
}
