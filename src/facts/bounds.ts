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

/** Reservations of what is no less than is said; the others, but for "around", are of what is no more. */
const isOpenAbove = (approximation: Approximation | null): boolean =>
  approximation === 'more than' || approximation === 'at least';

/**
 * What a value can be, given how it is rounded and reserved: half a step of its last digit either way. "Around"
 * reaches as `aroundOf` says; "more than" and "at least" a tenth up, and all others a tenth down. Of a range each end
 * reaches as far as it would alone, and what is below zero is taken as far from it: "nearly −10" is above −10.
 */
export function boundsOf({ value, upper, grain, approximation }: Measured): Bounds {
  const [least, most] = [Math.min(value, upper ?? value), Math.max(value, upper ?? value)];
  if (most < 0) {
    const [low, high] = boundsOf({ value: -most, upper: -least, grain, approximation });
    return [-high, -low];
  }
  const half = grain / 2;
  if (approximation === 'around')
    return [least - Math.max(half, aroundOf(least)), most + Math.max(half, aroundOf(most))];
  if (isOpenAbove(approximation)) return [least - half, most + most * REACH.beyond];
  if (approximation === null) return [least - half, most + half];
  return [least - Math.abs(least) * REACH.beyond, most + half];
}

/** Without what arithmetic in parts of two leaves behind the last digit. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** What of a quantity says how exact it is, and what it is of. */
export type Reserved = Pick<Measured, 'value' | 'approximation'> & {
  upper?: number;
  unit?: string;
  /** Where a movement began that it tells of. */
  since?: unknown;
  /** The words behind its own in the article. */
  reported?: { suffix?: string };
};

/** What no share of a whole goes below or beyond, in percent. */
const WHOLE: Bounds = [0, 100];

/** "98 percent of voters" is a part of a whole, as the language of articles has it. */
const OF_A_WHOLE = /^\s*of\b/u;

/** Bounds of a percentage: of a share within the whole; null where they leave it, and nobody knows whether it is a share. */
function withinWhole([low, high]: Bounds, { since, reported }: Reserved): Bounds | null {
  const [none, all] = WHOLE;
  if (since || (low >= none && high <= all) || low >= all || high <= none) return [low, high];
  return OF_A_WHOLE.test(reported?.suffix ?? '')
    ? [Math.max(low, none), Math.min(high, all)]
    : null;
}

/** People are whole: "fewer than one" of them is none or one. */
const whole = ([low, high]: Bounds): Bounds => [Math.floor(low), Math.ceil(high)];

/**
 * What a value with a reservation can be, by what that allows for; a value without one is what it is, and a range
 * what lies within it. Its digits are not taken for rounded here. Null where nobody can tell: of "around 0", of a place
 * in a row, and of a percentage of which it is not known whether it can be more than all or less than nothing.
 */
export function reservedBounds(reserved: Reserved): Bounds | null {
  const { value, upper = value, approximation, unit } = reserved;
  if (!approximation) return [value, upper];
  if (unit === 'ordinal' || (value === 0 && upper === 0)) return null;
  const [low, high] = boundsOf({ value, upper, approximation, grain: 0 });
  const bounds = [clean(low), clean(high)] as const;
  if (unit === 'percent') return withinWhole(bounds, reserved);
  return unit === 'people' ? whole(bounds) : bounds;
}

/** Least and most of each of several values, where one of them is not what it says to the last digit, and all are known. */
export function openBounds(all: readonly Reserved[]): readonly Bounds[] | null {
  if (!all.some(({ approximation }) => approximation)) return null;
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
  if (stated.value < 0) return agrees({ ...stated, value: -stated.value }, [-high, -low]);
  const [least, most] = boundsOf(stated);
  if (isOpenAbove(stated.approximation)) return high >= least;
  if (stated.approximation === 'fewer than' || stated.approximation === 'up to') return low <= most;
  return low <= most && least <= high;
}
