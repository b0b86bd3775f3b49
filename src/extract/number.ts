import type { Approximation } from '../facts/fact';
import { approximationWords } from './lexicon/approximations';
import { magnitudes } from './lexicon/magnitudes';
import { lookUp, oneOf } from './pattern';

// A digit behind a joint ("3-2", "10:30", "02-398-3114") makes it a score, a time or a telephone.
const digits = String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![,.:/–-]?\d)`;
const magnitude = String.raw`(?:[\s-]?(?<magnitude>${oneOf(Object.keys(magnitudes))}))?`;

/** Source of a number: groups `digits` and `magnitude`. Not a part of a word, not a percentage. */
export const number = String.raw`${digits}${magnitude}(?![\p{L}\d%])`;

/** Source of the reservation before a number, if any: group `approximation`. */
export const approximately = String.raw`(?:(?<approximation>${oneOf(Object.keys(approximationWords))})\s+)?`;

/** Source of four digits that read as a year. */
export const yearDigits = String.raw`(?:1[89]|20)\d\d`;

/** Value of a match of `number`: exact, as the decimal point is moved before the digits are read. */
export function valueOf(match: RegExpExecArray): number {
  const exponent = lookUp(magnitudes, match.groups?.['magnitude']) ?? 0;
  return Number(`${match.groups?.['digits']?.replaceAll(',', '')}e${exponent}`);
}

/** Reservation of a match of `approximately`; `null` where there is none. */
export function approximationOf(match: RegExpExecArray): Approximation | null {
  return lookUp(approximationWords, match.groups?.['approximation']) ?? null;
}
