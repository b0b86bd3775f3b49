/** A CSV file as rows that know their lines. */
import { dsvFormat } from 'd3';
import { InputError } from '../facts/problems';

/** Cells of a row, without the spaces around them, and the line of the file at which it begins. */
export interface Row {
  line: number;
  cells: string[];
}

/** A table: its headers, what is below them, and what parts its cells. */
export interface Table {
  headers: string[];
  rows: Row[];
  delimiter: string;
}

/** The text of a file. Throws an `InputError` for what is none. */
function textOf(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('is not in UTF-8; save it as CSV in UTF-8');
  }
  if (text.includes('\0')) throw new InputError('is no text; save the table as CSV in UTF-8');
  if (!text.trim()) throw new InputError('is empty; give a line of headers and the figures');
  return text;
}

const inQuotes = /"(?:[^"]|"")*"/g;

/** What parts the cells: of comma, semicolon and tab the one that the headers have most. */
function delimiterOf(text: string): string {
  const [headers = ''] = text
    .replace(inQuotes, '')
    .trimStart()
    .split(/\r?\n|\r/);
  const count = (sign: string) => headers.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** Where quotes are opened and never closed, all below is one cell. */
function requireClosed(text: string): void {
  const at = text.replace(inQuotes, (quoted) => ' '.repeat(quoted.length)).indexOf('"');
  if (at >= 0)
    throw new InputError(
      `line ${linesIn(text.slice(0, at)) + 1}: a quotation mark is opened and never closed; close it, or write it twice`,
    );
}

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

function rowsOf(text: string, delimiter: string): Row[] {
  let line = 1;
  return dsvFormat(delimiter)
    .parseRows(text)
    .map((cells) => {
      const row = { line, cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) };
      line += 1 + cells.reduce((sum, cell) => sum + linesIn(cell), 0);
      return row;
    })
    .filter(({ cells }) => cells.some(Boolean));
}

/** A table of figures. Throws an `InputError` with the line of what is wrong. */
export function readTable(bytes: Uint8Array): Table {
  const text = textOf(bytes);
  requireClosed(text);
  const delimiter = delimiterOf(text);
  const [first, ...rows] = rowsOf(text, delimiter);
  const headers = first!.cells;
  if (headers.length < 2)
    throw new InputError(
      `line ${first!.line}: has one column; part its cells by commas, semicolons or tabs`,
    );
  const twice = headers.find((header, i) => header && headers.indexOf(header) !== i);
  if (twice) throw new InputError(`line ${first!.line}: "${twice}" heads two columns; rename one`);
  const astray = rows.find(({ cells }) => cells.length !== headers.length);
  if (astray)
    throw new InputError(
      `line ${astray.line}: has ${astray.cells.length} cells, and ${headers.length} columns have headers; quote cells that hold "${delimiter}"`,
    );
  if (rows.length === 0) throw new InputError('has headers and no figures; add a line of them');
  return { headers, rows, delimiter };
}
