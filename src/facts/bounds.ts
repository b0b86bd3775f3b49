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
const REACH = { around: 0.05, beyond: 0.1 };

/** Half a step of the last digit of a value that is not zero: 5,000 for 30,000, half a million for 31 million. */
function halfStep(value: number): number {
  if (value === 0) return 0;
  const [, decimals = '', exponent = '0'] =
    /^\d(?:\.(\d+))?e([+-]\d+)$/.exec(Number(Math.abs(value).toPrecision(12)).toExponential()) ??
    [];
  return 10 ** (Number(exponent) - decimals.length) / 2;
}

/** How far "around" reaches: a twentieth, up to whole halves of a step, so that its ends are as round as the value. */
function aroundOf(value: number): number {
  const half = halfStep(value);
  return half && half * Math.ceil((Math.abs(value) * REACH.around) / half);
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
 * reaches a twentieth, up to whole halves of a step of the last digit that is not zero; "more than" and "at least"
 * a tenth up, and all others a tenth down.
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

/** What of a quantity says how exact it is. */
type Reserved = Pick<Measured, 'value' | 'approximation'> & { upper?: number };

/**
 * What a value with a reservation can be, by what that allows for; a value without one is what it is. Its digits
 * are not taken for rounded here.
 */
export function reservedBounds({ value, upper = value, approximation }: Reserved): Bounds {
  const [low, high] = boundsOf({ value, upper, approximation, grain: 0 });
  return [clean(low), clean(high)];
}

/** Least and most of the multiple between two of them; null where both are as exact as they are said. */
export function multipleBounds(from: Reserved, to: Reserved): Bounds | null {
  if (!from.approximation && !to.approximation) return null;
  const [[fromLow, fromHigh], [toLow, toHigh]] = [reservedBounds(from), reservedBounds(to)];
  return fromLow > 0 && toLow >= 0 ? [toLow / fromHigh, toHigh / fromLow] : null;
}

/** Whether a stated value agrees with what it can have been: "more than" needs only as much, "up to" no more. */
export function agrees(stated: Measured, [low, high]: Bounds): boolean {
  const [least, most] = boundsOf(stated);
  if (stated.approximation === 'more than' || stated.approximation === 'at least')
    return high >= least;
  if (stated.approximation === 'fewer than' || stated.approximation === 'up to') return low <= most;
  return low <= most && least <= high;
}
