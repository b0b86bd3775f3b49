/** How exactly a value is known: by its last digit, and by the reservation that it is given with. */
import type { Approximation } from './fact';

/** Digits that matter: trailing zeros are taken for rounding, but never the first two digits. */
export function grainOfDigits(whole: string, decimals: string): number {
  if (decimals) return 10 ** -(decimals.length - 1);
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 10 ** Math.min(zeros, Math.max(0, whole.length - 2));
}

const isPowerOfTen = (n: number) => Math.abs(Math.log10(n) - Math.round(Math.log10(n))) < 1e-9;

/**
 * The step of the last digit that a text gives of a value: 100,000 for "31.1 million people". Without
 * such digits in the fragment ("three million", "1½") it is that of the value itself.
 */
export function grainOf(value: number, fragment: string): number {
  const [, written = '', decimals = ''] = /(\d[\d,]*)(\.\d+)?/.exec(fragment) ?? [];
  const whole = written.replaceAll(',', '');
  const scale = Math.abs(value) / Number(whole + decimals);
  if (whole && isPowerOfTen(scale)) return grainOfDigits(whole, decimals) * scale;
  const [own = '', rest] = String(Math.abs(value)).split('.');
  return grainOfDigits(own, rest ? `.${rest}` : '');
}

/** Least and most that a value can be. */
export type Bounds = readonly [low: number, high: number];

/** How far "around", "nearly" and the like are taken to reach, as a share of the value. */
const REACH = { around: 0.05, most: 1 / 6, beyond: 0.1 };

/** Half a step of the last digit of a value that is not zero: 5,000 for 30,000, half a million for 31 million. */
function halfStep(value: number): number {
  const [, decimals = '', exponent = '0'] =
    /^\d(?:\.(\d+))?e([+-]\d+)$/.exec(Number(Math.abs(value).toPrecision(12)).toExponential()) ??
    [];
  return 10 ** (Number(exponent) - decimals.length) / 2;
}

/** The largest of 1, 2 and 5, and of these times ten, a hundred and so on, that is no more than a size. */
function roundBelow(size: number): number {
  const ten = 10 ** Math.floor(Math.log10(size) + 1e-9);
  return [5, 2, 1].map((one) => one * ten).find((one) => one <= size * (1 + 1e-9))!;
}

/**
 * How far "around" reaches: half a step, and never more than a sixth, so that of 100 it is not much wider than of 99;
 * up to a twentieth in whole ones of these, so that its ends are as round as the value.
 */
function aroundOf(value: number): number {
  if (value === 0) return 0;
  const size = Math.abs(value);
  const half = Math.min(halfStep(value), roundBelow(size * REACH.most));
  return half * Math.ceil((size * REACH.around) / half - 1e-9);
}

/** A value with what is known of its exactness. */
export interface Measured {
  value: number;
  /** Upper end of a range, else `null`. */
  upper: number | null;
  /** Below this step the text says nothing of the value: 0.1 million of "25.8 million". */
  grain: number;
  approximation: Approximation | null;
}

/**
 * What a value can be, given how it is rounded and reserved: half a step of its last digit either way. "Around"
 * reaches as `aroundOf` says; "more than" and "at least" a tenth up, and all others a tenth down.
 */
export function boundsOf({ value, upper, grain, approximation }: Measured): Bounds {
  const [least, most] = [Math.min(value, upper ?? value), Math.max(value, upper ?? value)];
  const half = grain / 2;
  const size = Math.abs(value) * REACH.beyond;
  if (approximation === 'around') {
    const wide = Math.max(half, aroundOf(value));
    return [least - wide, most + wide];
  }
  if (approximation === 'more than' || approximation === 'at least')
    return [least - half, most + size];
  if (approximation === null) return [least - half, most + half];
  return [least - size, most + half];
}

/** Without what arithmetic in parts of two leaves behind the last digit. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** What of a quantity says how exact it is, and what it is of. */
export type Reserved = Pick<Measured, 'value' | 'approximation'> & {
  upper?: number;
  unit?: string;
  /** Where a movement began that it tells of. */
  since?: unknown;
};

/** What no share of a whole goes below or beyond, in percent. */
const WHOLE: Bounds = [0, 100];

/** Whether a value is a part of a whole; a movement by so many percent can be more. */
const isShare = ({ value, upper = value, unit, since }: Reserved): boolean =>
  unit === 'percent' && !since && value >= WHOLE[0] && upper <= WHOLE[1];

/** Whether a value is not what it says to the last digit: of a range, it is neither of its ends. */
const isOpen = ({ value, upper = value, approximation }: Reserved): boolean =>
  approximation !== null || upper !== value;

/**
 * What a value with a reservation can be, by what that allows for; a value without one is what it is, and a range
 * what lies within it. Its digits are not taken for rounded here. A share of a whole is no more than that, and no less
 * than nothing. Of "around 0" nobody can tell: null.
 */
export function reservedBounds(reserved: Reserved): Bounds | null {
  const { value, upper = value, approximation } = reserved;
  if (value === 0 && upper === 0 && approximation) return null;
  const [low, high] = boundsOf({ value, upper, approximation, grain: 0 });
  const [least, most] = isShare(reserved) ? WHOLE : [-Infinity, Infinity];
  return [clean(Math.max(low, least)), clean(Math.min(high, most))];
}

/** Least and most of each of several values, where one of them is not what it says to the last digit, and all are known. */
export function openBounds(all: readonly Reserved[]): readonly Bounds[] | null {
  if (!all.some(isOpen)) return null;
  const bounds = all.map(reservedBounds);
  return bounds.every((one) => one !== null) ? bounds : null;
}

/**
 * Least and most of the multiple between two of them; null where both are as exact as they are said, or where the
 * first can be nothing.
 */
export function multipleBounds(from: Reserved, to: Reserved): Bounds | null {
  const [first, last] = openBounds([from, to]) ?? [];
  return first && last && first[0] > 0 && last[0] >= 0
    ? [last[0] / first[1], last[1] / first[0]]
    : null;
}

/** Whether a stated value agrees with what it can have been: "more than" needs only as much, "up to" no more. */
export function agrees(stated: Measured, [low, high]: Bounds): boolean {
  const [least, most] = boundsOf(stated);
  if (stated.approximation === 'more than' || stated.approximation === 'at least')
    return high >= least;
  if (stated.approximation === 'fewer than' || stated.approximation === 'up to') return low <= most;
  return low <= most && least <= high;
}
