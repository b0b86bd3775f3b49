/** The rows of a table as figures of a story, each with its line. */
import { InputError } from '../facts/problems';
import { columnsOf, type Columns } from './columns';
import type { Row, Table } from './csv';
import { type Decimal, decimalOf, numberIn } from './numbers';

/** A figure of a table, as context.json has it but for its source. */
export interface Read {
  line: number;
  series: string;
  value: number;
  unit: string | null;
  approximation: string | null;
  date: string;
  caveat: string;
}

/** What was said of a table beside it. */
export interface Said {
  series?: string | undefined;
  unit?: string | undefined;
  decimal?: Decimal | undefined;
}

/** What stands where there is no figure. */
const MISSING = /^(?:|-|–|—|\.{1,3}|…|:|n\/?a|null|none|x)$/i;

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** The series of a figure: what its cell, its header or the command says. */
function seriesOf(
  { cells, line }: Row,
  { series, values }: Columns,
  header: string,
  said: Said,
): string {
  const cell = series === undefined ? '' : cells[series]!;
  const own = values.length > 1 ? header : (said.series ?? header);
  const slug = cell ? slugOf(cell) : own === said.series ? own : slugOf(own);
  if (slug) return slug;
  throw new InputError(`line ${line}: nothing says which series it is of; say --series ID`);
}

/** Figures in the order of the table. Throws an `InputError` with the line of what is wrong. */
export function figuresIn(table: Table, said: Said): Read[] {
  const columns = columnsOf(table);
  if (said.series !== undefined && (columns.series !== undefined || columns.values.length > 1))
    throw new InputError(
      '--series is said, and the table says of which series each is; leave it out',
    );
  const found = table.rows.flatMap((row) =>
    columns.values
      .map(({ column, header }) => ({ row, header, line: row.line, text: row.cells[column]! }))
      .filter(({ text }) => !MISSING.test(text)),
  );
  const decimal = said.decimal ?? decimalOf(found.filter(({ text }) => /^[-−+]?\d/.test(text)));
  const cellOf = ({ cells }: Row, column: number | undefined) =>
    column === undefined ? '' : cells[column]!;
  return found.map(({ row, header, line, text }) => ({
    line,
    series: seriesOf(row, columns, header, said),
    value: numberIn({ line, text }, decimal),
    unit: slugOf(cellOf(row, columns.unit)) || (said.unit ?? null),
    approximation: cellOf(row, columns.approximation) || null,
    date: cellOf(row, columns.date),
    caveat: cellOf(row, columns.caveat),
  }));
}
