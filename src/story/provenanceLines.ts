/** What is said of a number where it is pointed at. */

export interface ProvenanceCells {
  what: string;
  figure: string;
  /** As a plain value. */
  value: string;
  unit: string;
  date: string;
  /** The reported words, or the formula. */
  words: string;
  source: string;
}

type Amount = Pick<ProvenanceCells, 'figure' | 'value' | 'unit' | 'date'>;

const isDate = ({ value, date }: Amount): boolean => value === date;

/** The figure with its unit, once. */
export const amountOf = (cells: Amount): string =>
  isDate(cells) || cells.figure.includes(cells.unit)
    ? cells.figure
    : `${cells.figure} ${cells.unit}`;

/** In the order of reading: what it is, the figure, its date, its words, its source; nothing twice. */
export function provenanceLines(cells: ProvenanceCells): string[] {
  const { what, date, words, source } = cells;
  const when = isDate(cells) || what.includes(date) ? '' : date;
  return [what, amountOf(cells), when, words, source].filter(Boolean);
}
