/** The record of one number or date, from the words it was reported in to the page. */
import type { Kept } from './passage';

/** How exactly the source gives a value; `null` where it gives it without reservation. */
export const approximations = [
  'around',
  'nearly',
  'more than',
  'fewer than',
  'at least',
  'up to',
] as const;
/** A reservation before a value: `around`, `more than`. */
export type Approximation = (typeof approximations)[number];

/** Who published a figure. Without one of these no fact type-checks. */
export interface Source {
  id: string;
  /** As a reader is told: “Harbour Board, via Harbour Gazette”. */
  publisher: string;
  /** By whom it is, where another published it; else the publisher. */
  by?: string;
  /** Who published it, where it is another’s. */
  via?: string;
  /** Whoever wrote it, by their names alone, where these stand among who published it. */
  people?: string[];
  /** The journal or paper that it stands in, where that is named there, too. */
  in?: string;
  title: string;
  /** ISO date, or a year or month where the day is not known. */
  date?: string;
  url?: string;
}

/** The language of articles: the extractor reads no other. */
export const REPORTED_IN = 'en';

/** The article the story is made from; the hash is of its bytes. */
export interface Article extends Source {
  date: string;
  sha256: string;
  /** Its title in the language of a translated story. */
  told?: string;
}

/** A year, month, day or longer period, see `isPeriod`; `inferred` where it was resolved from words such as "last year". */
export interface Period {
  date: string;
  basis: 'stated' | 'inferred';
}

/**
 * Where the article says it. `span` is [start, end) in UTF-16 units of the text, `paragraph` counts from 1;
 * `prefix` and `suffix` are the words around the fragment, where they are known.
 */
interface Reported {
  fragment: string;
  prefix?: string;
  suffix?: string;
  /** Whether nothing else in the article is taken for it, where its text is there to tell. */
  once?: boolean;
  paragraph: number;
  span: [start: number, end: number];
  /** The same in code points, where that is known. */
  points?: [start: number, end: number];
}

/** What an editor made of a reading: what had been read in its place, and why it was changed. */
interface Edited {
  /** The fields that were changed, as they were read; `null` for a fact that was not read at all. */
  read: {
    value?: number;
    upper?: number | null;
    unit?: string;
    approximation?: Approximation | null;
    period?: Period | null;
    since?: Period | null;
  } | null;
  because: string;
  /** Who changed it, and the day. */
  by: string;
  on: string;
}

interface Recorded {
  id: string;
  /** What a reader would call it, where an editor said so. */
  name?: string;
  source: Source;
  /** The words of the article; absent for context, which was read elsewhere. */
  reported?: Reported;
  /** These words in the language of a translated story. */
  told?: string;
  /** The words of another source in their place; null where they were looked for and are not kept. */
  words?: Kept | null;
  /** What a reader must know to judge the figure, in a short phrase. */
  caveat?: string;
  /** Where the fact is not as it was read. */
  edited?: Edited;
}

/** A number with its unit. A multiple spans `since` to `period`; `null` where the text gives no date. */
export interface Quantity extends Recorded {
  kind: 'quantity';
  value: number;
  /** The upper end of a range whose lower one is `value`. */
  upper?: number;
  /** A slug: a currency's code, or a plural noun; of a rate "barrels-per-day". */
  unit: string;
  approximation: Approximation | null;
  period: Period | null;
  since: Period | null;
  /** Which series the value belongs to (`ferries`); `null` for a number that stands alone. */
  series: string | null;
}

/** A date that the article mentions, or on which another source has an event. */
export interface DateMention extends Recorded {
  kind: 'date';
  period: Period;
}

/** A decision of an editor on a day, which made a fact another; null for one that was taken out. */
export interface Correction {
  on: string;
  by: string;
  because: string;
  was: Fact;
  is: Fact | null;
}

/** What a source says: a quantity or a date, with its origin. */
export type Fact = Quantity | DateMention;
