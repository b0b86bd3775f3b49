/**
 * One record for every number of a story, whoever gives it: notes, tables, text and downloads read it.
 * What figures do not bear out is refused.
 */
import type { Bounds } from '../facts/bounds';
import type { Approximation, Source } from '../facts/fact';
import type { Passage } from '../facts/passage';

/** What can be computed of facts. */
export type Computation =
  | 'multiple'
  | 'whole'
  | 'adjusted'
  | 'change'
  | 'rate'
  | 'doubling'
  | 'halving'
  | 'between'
  | 'span'
  | 'absent'
  | 'difference'
  | 'share'
  | 'one-in'
  | 'per-head'
  | 'rest'
  | 'sum'
  | 'squares'
  | 'square';

/**
 * A number as the page has it, with where it comes from: label, note, table and download read this one
 * record.
 */
export interface Figure {
  /** Names its row in the table of every number: the id of its fact, or what was done to which facts. */
  id: string;
  /** What it is, in words a reader understands. */
  what: string;
  /** As the page says it, with its unit and reservation. */
  text: string;
  value: number | string;
  /** In words; empty where the text has all of it. */
  unit: string;
  /** ISO year, month or day, or a longer period; empty for what has none. */
  period: string;
  origin: 'article' | 'context' | 'computed';
  /** Which computation gave it; null for what a source gives. */
  computed: Computation | null;
  /** The words it was reported in; empty for what was not read in the article. */
  quote: string;
  /** These words in the language of a translated story; absent where they are in it themselves. */
  told?: string;
  /** The words of its source in their place; null where they are not kept, none for what is computed. */
  words?: Passage | null;
  /** Where the words of what it is computed from stand, by the ids of their sources; absent where none are known. */
  landings?: Readonly<Record<string, string>>;
  /** What to know of it; empty where there is nothing. */
  caveat: string;
  /** How it had been read, what it is now and why, in words; absent where nothing was corrected. */
  corrected?: string;
  /** The upper end of a range whose lower one is the value. */
  upper?: number;
  /** How exactly its source gives it; absent where that is without reservation. */
  approximation?: Approximation;
  /** Where a movement began that it tells of, as an ISO date. */
  since?: string;
  /** Least and most that it can be, by the reservations that it stands on; absent where there are none. */
  bounds?: Bounds;
  /** The same in words. */
  allows?: string;
  /** With its inputs, for what is computed here; else empty. */
  formula: string;
  /** Null for what is computed here. */
  source: Source | null;
  /** Of all that it states or is computed from, each once. */
  sources: readonly Source[];
  /** Ids of the facts that it states or is computed from, the earlier one first. */
  of: readonly string[];
  /** Ids of further facts that it is reckoned with, and is not about. */
  further?: readonly string[];
}

/** A figure as running words say it: its value in full, its year alone, or however a reference asks. */
interface Said {
  text: string;
  figure: Figure;
}

/** Words that lead to where every number of an origin stands. */
interface Lead {
  text: string;
  leads: Figure['origin'];
}

/** Running words; each number in them is a figure, or words that a figure bears out. */
export type Prose = readonly (string | Said | Lead)[];

/** Prose as text alone. */
export const plain = (parts: Prose): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Whether a part of prose is a figure. */
export const isSaid = (part: Prose[number]): part is Said =>
  typeof part !== 'string' && 'figure' in part;

/** Every figure in some prose, in its order. */
export const figuresIn = (parts: Prose): Figure[] =>
  parts.flatMap((part) => (isSaid(part) ? [part.figure] : []));

/** Something that figures do not bear out, or that cannot be computed or drawn from them; says why. */
export class Refusal extends Error {}

/** Throws a Refusal; for places where an expression is wanted. */
export function refuse(message: string): never {
  throw new Refusal(message);
}
