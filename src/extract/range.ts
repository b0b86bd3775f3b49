import {
  and,
  behindBetween,
  behindFrom,
  movesRightBefore,
  nounBefore,
  or,
  rangesRightBefore,
  to,
  toWithComma,
  twoSides,
} from './en/retold';
import type { Amount } from './amount';
import { rangeVerbs } from './en/sentences';
import { down, neutral, up } from './en/movement';
import { apart, ends, oneOf, pattern, has } from './pattern';
import { before, behind, farBefore } from './reading';

const moves = pattern(apart, oneOf([...up, ...down, ...neutral]), ends);
const ranges = pattern(apart, oneOf(rangeVerbs), ends);

const lastIn = (text: string, words: RegExp) => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** Which of a verb of movement and a verb of a range is the last in a clause; `null` where it has neither. */
export function lastVerbIn(clause: string): 'moves' | 'ranges' | null {
  const [moved, ranged] = [lastIn(clause, moves), lastIn(clause, ranges)];
  if (moved === -1 && ranged === -1) return null;
  // "It raised the range from 300 km to 400 km": the range is a noun.
  const isNoun = moved !== -1 && nounBefore.test(clause.slice(0, Math.max(0, ranged)));
  return moved > ranged || isNoun ? 'moves' : 'ranges';
}

/** Whether "from A to B" tells of a movement: of verbs of both the nearest before it decides, else a word of movement about it. */
function isMovement(first: Amount, second: Amount, text: string): boolean {
  const left = before(text, first.index);
  const clause = left.split(/[,;:.]\s/).at(-1) ?? '';
  const verb = lastVerbIn(clause);
  if (verb) return verb === 'moves';
  if (rangesRightBefore.test(clause)) return false;
  const far = farBefore(text, first.index);
  return has(far, moves) || has(behind(text, second.end).slice(0, 40), moves);
}

const isBare = ({ currency, isPercent, isScaled }: Amount) => !currency && !isPercent && !isScaled;

/** "Led by 39% to 34%": two sides, and no range; nor does a range go down, but below zero. */
const isOutcome = (first: Amount, second: Amount, left: string): boolean =>
  (first.value > second.value && second.value >= 0) || twoSides.test(left);

function isRange(first: Amount, second: Amount, text: string): boolean {
  if (first.isPercent !== second.isPercent && (first.isPercent || first.currency)) return false;
  const gap = text.slice(first.end, second.index);
  const left = before(text, first.index);
  if (/^\s?[-–—]\s?$/.test(gap)) return true;
  if (and.test(gap)) return behindBetween.test(left);
  if (or.test(gap)) return second.value === first.value + 1 && isBare(first);
  if (!toWithComma.test(gap) || /,/.test(gap)) return false;
  if (behindFrom.test(left)) return !isMovement(first, second, text);
  if (isOutcome(first, second, left)) return false;
  return !movesRightBefore.test(left) || (isBare(first) && second.isPercent);
}

/** The first of two numbers with the magnitude, the sign and the currency that only the second shows. */
function sharing(first: Amount, second: Amount, mantissa: (amount: Amount) => number): Amount {
  const by = second.value / mantissa(second);
  const isScaled = !first.isScaled && second.isScaled && Math.abs(first.value) < mantissa(second);
  const value = isScaled ? Number((first.value * by).toPrecision(15)) : first.value;
  return {
    ...first,
    value,
    grain: isScaled ? first.grain * by : first.grain,
    isScaled: first.isScaled || isScaled,
    isPercent: first.isPercent || (second.isPercent && !first.currency),
  };
}

/** Value before its magnitude, as written: 25.8 of "25.8 million". */
function mantissaIn(text: string): (amount: Amount) => number {
  return ({ index, end, value }) => {
    const written = /[\d.]+/.exec(text.slice(index, end).replace(/,(?=\d{3})/g, ''))?.[0];
    return Math.abs(Number(written ?? value)) || 1;
  };
}

function join(first: Amount, second: Amount, text: string): Amount | null {
  const lower = sharing(first, second, mantissaIn(text));
  const gap = text.slice(first.end, second.index);
  const isDashed = /[-–—]/.test(gap);
  const currency = first.currency ?? second.currency;
  if (first.currency && second.currency && first.currency !== second.currency) return null;
  if (isDashed && lower.value >= second.value) return null;
  const isBareDash = isDashed && !currency && !second.isPercent && !second.isScaled;
  return {
    ...second,
    currency,
    index: first.index,
    value: Math.min(lower.value, second.value),
    upper: Math.max(lower.value, second.value),
    grain: Math.max(lower.grain, second.grain),
    isDashed: isBareDash,
    isJoined: first.isJoined,
  };
}

/** Gives the lower end of "from 3 to 5 million" its magnitude, though it is no range. */
function shareOnly(first: Amount, second: Amount, text: string): Amount {
  if (second.currency && first.isPercent) return first;
  const isPair =
    to.test(text.slice(first.end, second.index)) && behindFrom.test(before(text, first.index));
  return isPair && !first.currency ? sharing(first, second, mantissaIn(text)) : first;
}

/** Amounts with ranges joined: "10–12 percent", "between 3 and 5 million"; scores and telephones are left out. */
export function joinRanges(amounts: Amount[], text: string): Amount[] {
  const joined: Amount[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const [first, second] = [amounts[i]!, amounts[i + 1]];
    const range = second && isRange(first, second, text) ? join(first, second, text) : null;
    if (range) {
      joined.push(range);
      i += 1;
    } else joined.push(second ? shareOnly(first, second, text) : first);
  }
  // Of "3-5-7" nothing is kept; what stands further off is no part of it.
  const isGlued = (amount: Amount, next: Amount | undefined) =>
    next?.isJoined === true && next.index - amount.end <= 1;
  return joined.filter((amount, i) => !amount.isJoined && !isGlued(amount, joined[i + 1]));
}
