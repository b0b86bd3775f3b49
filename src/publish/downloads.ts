/**
 * The figures as files to download: everything the table of every number holds, and more exactly,
 * in cells of which a spreadsheet that opens them runs nothing.
 */
import { csvFormatRow } from 'd3';
import type { Figure } from '../figures/figure';
import { originOf } from '../figures/note';
import type { Story } from '../story/story';
import { type Records, SCHEMA } from './records';

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

/** Without it, spreadsheets that open a file take it for one of their system's old encoding. */
const UTF8 = '\uFEFF';

/** Records as CSV, with the line ends of RFC 4180; a line end within a cell stays as it is. */
const table = (rows: readonly Readonly<Record<string, Cell>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${csvFormatRow(cells.map(String))}\r\n`)
    .join('');

/** One header row, plain values, ISO dates, and a source for each row: a spreadsheet opens it as it is. */
export const csv = ({ figures, locale }: Pick<Story, 'figures' | 'locale'>): string =>
  UTF8 +
  table(
    figures.map((figure) => {
      const { id, what, value, unit, period, origin, quote, formula, caveat, source } = figure;
      return inert({
        id,
        what,
        value,
        unit,
        date: period,
        kind: origin,
        reported_words: quote,
        formula,
        caveat,
        source: source?.publisher ?? originOf(figure, locale),
        source_title: source?.title ?? '',
        source_date: source?.date ?? '',
        source_url: source?.url ?? '',
      });
    }),
  );

/** What is computed is a number. */
const computedRecord = ({ id, what, value, unit, formula }: Figure) => ({
  ...{ id, what, value: Number(value) },
  ...{ unit, formula },
});

/** The facts as records, each with its source, and the computed numbers with their formulas. */
export function json({ article, facts, figures, locale }: Story): string {
  const records = {
    $schema: SCHEMA,
    licence: locale.words.downloads.licence,
    article,
    facts: [...facts],
    computed: figures.filter(({ origin }) => origin === 'computed').map(computedRecord),
  } satisfies Records;
  return `${JSON.stringify(records, null, 2)}\n`;
}
