/** What a reader is told of a mark: finished words, ready to show. */
export interface Note {
  /** The value with its unit; none for a year without a figure, and for an event. */
  value?: string;
  /** What happened. */
  event?: string;
  /** The year, or the date. */
  when: string;
  /** The words it was reported in. */
  reported?: string;
  source?: string;
  /** What to know of it, or why there is no value. */
  caveat?: string;
  /** Address of the source. */
  url?: string;
}

/** A mark in a few words, as the name of its button. */
export const nameOf = ({ when, value, event, caveat }: Note): string =>
  `${when}: ${value ?? event ?? caveat}`;
