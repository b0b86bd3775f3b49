/**
 * Bases: the values one can start counting from, a row each on one logarithmic scale, against one
 * end. On such a scale the length from base to end is the multiple. Positions are computed here, at
 * build, for every base and every end; choosing picks two of them.
 */
import { scaleLog } from 'd3';
import { plot } from './basesPlot';
import type { Choice } from './choice';
import { tenth } from './tenth';

export interface BaseInput {
  id: string;
  year: number;
  /** Above zero, in one unit. */
  value: number;
  kind: 'article' | 'context';
  /** Covers a larger area than the ends do. */
  wider: boolean;
  /** Name of the row, or of the end. */
  label: string;
  /** The value in words. */
  said: string;
}

interface Placed extends BaseInput {
  x: number;
}

export interface BasesLayout {
  rows: (Placed & { y: number })[];
  ends: Placed[];
  ticks: { text: string; x: number }[];
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
  bases: readonly BaseInput[],
  ends: readonly BaseInput[],
  chosen: Choice,
  words: BasesWords,
): BasesLayout {
  if (bases.length === 0 || ends.length === 0) throw new Error('bases need a base and an end');
  const values = [...bases, ...ends].map(({ value }) => value);
  const low = STEPS.findLast((step) => step <= Math.min(...values)) ?? Math.min(...values);
  const high = STEPS.find((step) => step >= Math.max(...values)) ?? Math.max(...values);
  const x = scaleLog([low, high], [plot.left, plot.right]);
  const place = (input: BaseInput): Placed => ({ ...input, x: tenth(x(input.value)) });
  const pitch = (plot.bottom - plot.top) / bases.length;
  return {
    rows: bases.map((base, i) => ({ ...place(base), y: tenth(plot.top + (i + 0.68) * pitch) })),
    ends: ends.map(place),
    ticks: STEPS.filter((step) => step >= low && step <= high).map((step) => ({
      text: String(step / 1e9),
      x: tenth(x(step)),
    })),
    chosen,
    words,
  };
}
