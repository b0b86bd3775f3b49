/** Which of several values fits an end of a change best. */
import { andAlone, downFrom, numberAlone, upFrom } from '../en/pairs';
import { before, gapBetween, type QuantityReading } from '../reading';
import { isOfCount } from '../units/kinds';
import { areAlike, type Candidate } from './ends';

/** "Up from 1,379": whether another value is more, or less, as the words want it; `null` where they want neither. */
export function wayOf(end: Candidate, text: string): ((other: Candidate) => boolean) | null {
  const left = before(text, end.reading.index);
  const [isUp, isDown] = [upFrom.test(left), downFrom.test(left)];
  if (isUp === isDown) return null;
  const { value } = end.reading;
  return ({ reading, role }) =>
    role === 'by' || (isUp ? reading.value > value : reading.value < value);
}

/** A count whose unit does not stand right behind it: "448 killed". */
const isUnnamed = ({ basis, text }: QuantityReading) =>
  basis === 'inferred' || numberAlone.test(text);

/** Two counts, of which the unit of the end was only learnt and may be another. */
export const areCounted = (end: QuantityReading, other: QuantityReading) =>
  [end, other].some(isUnnamed) &&
  [end, other].every(({ unit }) => unit !== null && isOfCount(unit));

/** "$12bn and $9bn, up from $10bn and $7bn": of two that are joined the first is set against the first. */
export function firstOfTwo(
  all: Candidate[],
  end: Candidate,
  other: Candidate | undefined,
  text: string,
): Candidate | undefined {
  const [last, next] = [other && all[other.at - 1], all[end.at + 1]];
  const areJoined = (a: Candidate | undefined, b: Candidate | undefined) =>
    a?.canEnd &&
    b?.canEnd &&
    areAlike(a.reading, b.reading) &&
    andAlone.test(gapBetween(text, a.reading, b.reading));
  const isShifted =
    other &&
    last &&
    last !== end &&
    areJoined(last, other) &&
    areJoined(end, next) &&
    next !== last;
  return isShifted && areAlike(last.reading, end.reading) ? last : other;
}
