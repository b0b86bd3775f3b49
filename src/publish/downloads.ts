/** The figures as files to download: everything the table of every number holds, and more exactly. */
import { csvFormat } from 'd3';
import type { Article, Fact } from '../facts/fact';
import type { NumberRow } from '../story/everyNumber';
import { downloads as words } from '../words/en/everyNumber';

/** One header row, plain values, ISO dates, and a source for each row: a spreadsheet opens it as it is. */
export const csv = (rows: readonly NumberRow[]): string =>
  `${csvFormat(
    rows.map(({ key, what, value, unit, date, words: said, caveat, kind, source }) => ({
      id: key,
      what,
      value,
      unit,
      date,
      kind,
      reported_words: kind === 'computed' ? '' : said,
      formula: kind === 'computed' ? said : '',
      caveat,
      source: source?.publisher ?? words.computed,
      source_title: source?.title ?? '',
      source_date: source?.date ?? '',
      source_url: source?.url ?? '',
    })),
  )}\n`;

/** The facts as records, each with its source, and the computed numbers with their formulas. */
export const json = (
  article: Article,
  facts: readonly Fact[],
  rows: readonly NumberRow[],
): string =>
  `${JSON.stringify(
    {
      licence: words.licence,
      article,
      facts,
      computed: rows
        .filter(({ kind }) => kind === 'computed')
        .map(({ key, what, value, unit, words: formula }) => ({
          id: key,
          what,
          value,
          unit,
          formula,
        })),
    },
    null,
    2,
  )}\n`;
