import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { en } from '../../src/locales/en';
import { csv } from '../../src/publish/downloads';
import { inert } from '../../src/publish/inert';

/** Every text that a row of the table has, from one headline. */
function figureOf(words: string): Figure {
  const source = { id: words, publisher: words, title: words, date: words, url: words };
  const texts = { what: words, unit: words, period: words, quote: words, formula: words };
  const rest = { text: words, value: words, caveat: words, origin: 'article', of: [] } as const;
  return { id: words, ...texts, ...rest, source };
}

test.each([
  ...['=HYPERLINK("https://example.org";"More")', '@SUM(1;2)', '+1+cmd', '-2+3', '-5 percent'],
  ...['  =1+1', '\t=1+1', '\r=1+1', '\n@SUM(1)', '＝1+1', '＋1', '－1+1', '＠SUM(1)', '\u00A0=1'],
])('no spreadsheet takes %j for a formula, wherever it stands in the table', (words) => {
  const [row] = csvParse(csv({ figures: [figureOf(words)], locale: en }));
  const { kind, ...cells } = row!;
  expect(kind).toBe('article');
  expect(new Set(Object.values(cells))).toEqual(new Set([`'${words}`]));
});

test.each([-5, -0.25, 1e21, 5, '-5', '+5', '-1.5', '-1e-7'])('the number %j stays one', (value) => {
  expect(inert({ value })).toEqual({ value });
});

test.each(['Trade in 1992', '', ' two ', '1992-2014', '(5)', '−5 percent', 'a = b'])(
  'the words "%s" stay as they are',
  (words) => {
    expect(inert({ words })).toEqual({ words });
  },
);
