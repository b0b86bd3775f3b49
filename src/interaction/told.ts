/** What is said of a picture that a reader has changed. */

/**
 * What a picture says by itself once a reader has chosen something in it: what it is called, what it shows, what
 * its marks are called beside their notes, by their ids, and rows of its table.
 */
export interface Told {
  title?: string;
  unit?: string;
  alt?: string;
  marks?: Readonly<Record<string, string>>;
  rows?: readonly { what: string; value: string; words: string; source: string }[];
}
