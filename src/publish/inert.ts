/** Cells of a table of which a spreadsheet that opens it runs nothing. */

/** What is run; some do so with space before it, or with full-width signs. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

type Cell = string | number;

const isRun = (cell: Cell): boolean => FORMULA.test(String(cell)) && !NUMBER.test(String(cell));

/** A row as it is, but for an apostrophe before what would be run, which makes it text. Numbers stay. */
export const inert = (row: Readonly<Record<string, Cell>>): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, isRun(cell) ? `'${cell}` : cell]),
  );
