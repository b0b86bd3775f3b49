/**
 * Bases: the values one can start counting from, a row each on one logarithmic scale, against one
 * end. On such a scale the length from base to end is the multiple.
 */
import { plot } from './scale';
import type { Choice } from './choice';
import { tenth } from '../tenth';

/** What one can count to; it is named by its year. */
export interface End {
  id: string;
  year: number;
  /** Above zero, in one unit. */
  value: number;
  /** The value in words. */
  said: string;
}

/** What one can count from. */
export interface Base extends End {
  kind: 'article' | 'context';
  /** Set where it covers a larger area than the ends do. */
  wider?: true;
  /** Name of its row. */
  label: string;
}

export interface BasesLayout {
  rows: (Base & { y: number })[];
  ends: readonly End[];
  /** The values between which the axis runs. */
  low: number;
  high: number;
  ticks: { text: string; value: number }[];
  chosen: Choice;
  words: BasesWords;
}

export interface BasesWords {
  axis: string;
  /** Name of the instrument, and of its two choices. */
  choose: string;
  from: string;
  to: string;
  /** Sentences with the places {from}, {to}, {multiple}, {rate} and {time}. */
  doubling: string;
  halving: string;
  level: string;
  wider: string;
}

/** Ticks at 1 and 3 times the powers of ten of a billion. */
const STEPS = [1e8, 3e8, 1e9, 3e9, 1e10, 3e10, 1e11];

/** Throws when there is no base or no end: nothing could be compared. */
export function basesLayout(
  bases: readonly Base[],
  ends: readonly End[],
  chosen: Choice,
  words: BasesWords,
): BasesLayout {
  if (bases.length === 0 || ends.length === 0) throw new Error('bases need a base and an end');
  const values = [...bases, ...ends].map(({ value }) => value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const low = STEPS.findLast((step) => step < least) ?? least;
  const high = STEPS.find((step) => step >= most && step > low) ?? most;
  const pitch = (plot.bottom - plot.top) / bases.length;
  return {
    rows: bases.map((base, i) => ({ ...base, y: tenth(plot.top + (i + 0.68) * pitch) })),
    ends,
    ...{ low, high },
    ticks: STEPS.filter((step) => step >= low && step <= high).map((value) => ({
      text: String(value / 1e9),
      value,
    })),
    chosen,
    words,
  };
}
