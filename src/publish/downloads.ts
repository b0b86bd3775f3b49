/** The figures as files to download: everything the table of every number holds, and more exactly. */
import { csvFormat } from 'd3';
import type { Figure } from '../figures/figure';
import type { Story } from '../story/story';
import { inert } from './inert';

/** One header row, plain values, ISO dates, and a source for each row: a spreadsheet opens it as it is. */
export const csv = ({ figures, locale }: Pick<Story, 'figures' | 'locale'>): string =>
  `${csvFormat(
    figures.map(({ id, what, value, unit, period, origin, quote, formula, caveat, source }) =>
      inert({
        id,
        what,
        value,
        unit,
        date: period,
        kind: origin,
        reported_words: quote,
        formula,
        caveat,
        source: source?.publisher ?? locale.words.downloads.computed,
        source_title: source?.title ?? '',
        source_date: source?.date ?? '',
        source_url: source?.url ?? '',
      }),
    ),
  )}\n`;

const computedRecord = ({ id, what, value, unit, formula }: Figure) => ({
  id,
  what,
  value,
  unit,
  formula,
});

/** The facts as records, each with its source, and the computed numbers with their formulas. */
export const json = ({ article, facts, figures, locale }: Story): string =>
  `${JSON.stringify(
    {
      licence: locale.words.downloads.licence,
      article,
      facts,
      computed: figures.filter(({ origin }) => origin === 'computed').map(computedRecord),
    },
    null,
    2,
  )}\n`;
