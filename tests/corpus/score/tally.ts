import type { Outcome } from './match';

/** How many expectations were met, how many missed, and how many finds met none. */
export interface Tally {
  hits: number;
  missed: number;
  astray: number;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

export function tallyOf(outcomes: Outcome<unknown, unknown>[]): Tally {
  const sum = (count: (outcome: Outcome<unknown, unknown>) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    hits: sum(({ hits }) => hits.length),
    missed: sum(({ missed }) => missed.length),
    astray: sum(({ astray }) => astray.length),
  };
}

/** A share; 0 of 0 is 0, so that a reader that finds nothing has no precision. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision: the share of finds that were expected. Recall: the share of expectations that were met. F1: their harmonic mean. */
export function figures({ hits, missed, astray }: Tally): Figures {
  return {
    precision: share(hits, hits + astray),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + missed + astray),
  };
}
