import type { Approximation } from './fact';

/** Least and most that a value can be. */
export type Bounds = readonly [low: number, high: number];

/** How far "around", "nearly" and the like are taken to reach, as a share of the value. */
const REACH = { around: 0.05, beyond: 0.1 };

/** A value with what is known of its exactness. */
export interface Measured {
  value: number;
  /** Upper end of a range, else `null`. */
  upper: number | null;
  /** Below this step the text says nothing of the value: 0.1 million of "25.8 million". */
  grain: number;
  approximation: Approximation | null;
}

/** What a value can be, given how it is rounded and reserved: half a step of its last digit either way. */
export function boundsOf({ value, upper, grain, approximation }: Measured): Bounds {
  const [least, most] = [Math.min(value, upper ?? value), Math.max(value, upper ?? value)];
  const half = grain / 2;
  const size = Math.abs(value) * REACH.beyond;
  if (approximation === 'around') {
    const wide = Math.max(half, Math.abs(value) * REACH.around);
    return [least - wide, most + wide];
  }
  if (approximation === 'more than' || approximation === 'at least')
    return [least - half, most + size];
  if (approximation === null) return [least - half, most + half];
  return [least - size, most + half];
}

/** Whether a stated value agrees with what it can have been: "more than" needs only as much, "up to" no more. */
export function agrees(stated: Measured, [low, high]: Bounds): boolean {
  const [least, most] = boundsOf(stated);
  if (stated.approximation === 'more than' || stated.approximation === 'at least')
    return high >= least;
  if (stated.approximation === 'fewer than' || stated.approximation === 'up to') return low <= most;
  return low <= most && least <= high;
}
