import type { Days } from './period';
import type { Span } from './fragment';

/** A quantity as a reader gives it; `unit: null` where the reader gives a number and not what it counts. */
export interface FoundQuantity {
  span: Span;
  value: [low: number, high: number];
  unit: string | null;
  approximation?: string | null;
}

/** A date; a reader that leaves open which of several it is ("Tuesday") gives them all. */
export interface FoundDate {
  span: Span;
  days: Days[];
  basis?: string;
}

/** A change by its ends, the earlier first. */
export interface FoundChange {
  span: Span;
  from: FoundQuantity & { days?: Days | null };
  to: FoundQuantity & { days?: Days | null };
  verdict?: string;
}

export interface Found {
  quantities: FoundQuantity[];
  dates: FoundDate[];
  changes: FoundChange[];
}

/** Something that reads facts: plain text and the day it was published (YYYY-MM-DD) to what it found. */
export interface Reader {
  name: string;
  read: (text: string, published: string) => Found;
}
