/** What a reader is told of a mark: finished words, ready to show. */
export interface Note {
  /** The value with its unit, or what is said in its place where there is none. */
  value: string;
  /** The year, or the date. */
  when: string;
  /** The words it was reported in. */
  reported?: string;
  source?: string;
  caveat?: string;
}
