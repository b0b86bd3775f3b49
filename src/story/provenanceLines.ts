/** What is said of a number where it is pointed at. */

interface Cells {
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
export function provenanceLines({
  what,
  figure,
  value,
  unit,
  date,
  words,
  source,
}: Cells): string[] {
  const isDate = value === date;
  const named = isDate || figure.includes(unit) ? figure : `${figure} ${unit}`;
  return [what, named, isDate || what.includes(date) ? '' : date, words, source].filter(Boolean);
}
