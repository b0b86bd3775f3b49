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

/** In the order of reading: what it is, the figure, its date, its words, its source; nothing twice. */
export function provenanceLines(cells: ProvenanceCells): string[] {
  const { what, figure, value, unit, date, words, source } = cells;
  const isDate = value === date;
  const named = isDate || figure.includes(unit) ? figure : `${figure} ${unit}`;
  return [what, named, isDate || what.includes(date) ? '' : date, words, source].filter(Boolean);
}
