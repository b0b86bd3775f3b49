/** What is said of a number where it is pointed at. */

/** What is known of a number, as its row has it. */
export interface ProvenanceCells {
  what: string;
  /** The figure with its unit. */
  figure: string;
  /** As a plain value. */
  value: string;
  date: string;
  /** The reported words with their language, where that is another than the page’s. */
  foreign?: readonly [language: string, words: string];
  /** The reported words, or the formula. */
  words: string;
  source: string;
}

/** A line in the page's language, or in another, which is named before it. */
export type Line = string | readonly [language: string, words: string];

/** In the order of reading: what it is, the figure, its date, its words, its source; nothing twice. */
export function provenanceLines(cells: ProvenanceCells): Line[] {
  const { what, figure, value, date, foreign, words, source } = cells;
  const when = value === date || what.includes(date) ? '' : date;
  const lines: Line[] = [what, figure, when];
  if (foreign) lines.push(foreign);
  return [...lines, words, source].filter((line) => line !== '');
}
