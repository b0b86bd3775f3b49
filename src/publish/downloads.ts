/**
 * The figures as files to download: everything the table of every number holds, and more exactly,
 * in cells of which a spreadsheet that opens them runs nothing.
 */
import { csvFormatRow } from 'd3';
import { digitsOf } from '../figures/digits';
import type { Figure } from '../figures/figure';
import { landingOf, originOf } from '../figures/note';
import { inertText } from '../figures/runs';
import type { Story } from '../story/story';
import { type Records, SCHEMA } from './records';

type Cell = string | number;

/** A row as it is, but for an apostrophe before what would be run, which makes it text. Numbers stay. */
export const inert = (row: Readonly<Record<string, Cell>>): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      typeof cell === 'number' ? cell : inertText(cell),
    ]),
  );

/** Without it, spreadsheets that open a file take it for one of their system's old encoding. */
const UTF8 = '\uFEFF';

const written = (cell: Cell): string => (typeof cell === 'number' ? digitsOf(cell) : cell);

/** Records as CSV, with the line ends of RFC 4180; a line end within a cell stays as it is. */
const table = (rows: readonly Readonly<Record<string, Cell>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${csvFormatRow(cells.map(written))}\r\n`)
    .join('');

/** What a row says of a figure; a date is its own value, and stands in its column alone. */
function rowOf(figure: Figure, locale: Story['locale']) {
  const { id, what, value, unit, period, origin, quote, words, formula, source, upper } = figure;
  // A range without a reservation can be no more and no less than it says.
  const [least, most] = figure.bounds ?? (upper === undefined ? ['', ''] : [value, upper]);
  return {
    ...{ id, what, value: typeof value === 'number' ? value : '', unit, date: period },
    kind: origin,
    reported_words: quote || (words?.exact ?? ''),
    formula,
    caveat: [figure.caveat, figure.corrected].filter(Boolean).join('; '),
    source: source?.publisher ?? originOf(figure, locale),
    source_title: source?.title ?? '',
    source_date: source?.date ?? '',
    source_url: source?.url ?? '',
    words_language: words?.language ?? '',
    words_url: landingOf(source, words) ?? '',
    ...{ least, most, upper: upper ?? '' },
    approximation: figure.approximation ?? '',
    since: figure.since ?? '',
  };
}

/** Names of the columns, in their order. */
export type CsvColumn = keyof ReturnType<typeof rowOf>;

/** One header row, plain values, ISO dates, and a source for each row: a spreadsheet opens it as it is. */
export const csv = ({ figures, locale }: Pick<Story, 'figures' | 'locale'>): string =>
  UTF8 + table(figures.map((figure) => inert(rowOf(figure, locale))));

/** A number with an exponent, alone on its line with its name. */
const EXPONENT = /^(\s+"\w+": )(-?\d+(?:\.\d+)?e[+-]?\d+)(?=,?$)/gm;

/** What is computed is a number. */
const computedRecord = ({ id, what, value, unit, formula }: Figure) => ({
  ...{ id, what, value: Number(value) },
  ...{ unit, formula },
});

/** As it is recorded: what its words are in the language of a translation stands in the tables. */
function recorded<T extends object>(record: T): T {
  const copy: T & { told?: string } = { ...record };
  delete copy.told;
  return copy;
}

/** The facts as records, each with its source, and the computed numbers with their formulas. */
export function json({ article, corrections, facts, figures, locale }: Story): string {
  const records = {
    $schema: SCHEMA,
    licence: locale.words.downloads.licence,
    article: recorded(article),
    facts: facts.map(recorded),
    ...(corrections.length > 0 && {
      corrections: corrections.map(({ date, fact, text, by, because }) => ({
        ...{ date, fact, text, by, because },
      })),
    }),
    computed: figures.filter(({ origin }) => origin === 'computed').map(computedRecord),
  } satisfies Records;
  const text = JSON.stringify(records, null, 2).replace(
    EXPONENT,
    (_, name: string, value: string) => name + digitsOf(Number(value)),
  );
  return `${text}\n`;
}
