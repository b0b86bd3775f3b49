import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../src/facts/period';
import { digitsOf } from '../../src/figures/digits';
import type { Figure } from '../../src/figures/figure';
import { Figures } from '../../src/figures/figures';
import { copiedText, isRun } from '../../src/figures/runs';
import { between, doubling } from '../../src/figures/pace';
import { en } from '../../src/locales/en';
import { locales } from '../../src/locales/locales';
import { csv, inert, json } from '../../src/publish/downloads';
import { said } from '../stories/facts';
import { made, whole } from '../stories/made';
import { madeStory } from '../stories/make';

/** As programs read it that know UTF-8 by its mark. */
const read = (text: string) => csvParse(text.replace(/^\uFEFF/, ''));

/** Every text that a row of the table has, from one headline. */
function figureOf(words: string): Figure {
  const source = { id: words, publisher: words, title: words, date: words, url: words };
  const texts = { what: words, unit: words, period: words, quote: words, formula: words };
  const rest = { text: words, value: 5, caveat: words, origin: 'article', of: [] } as const;
  const computed = null;
  return { id: words, ...texts, ...rest, computed, source, sources: [source] };
}

test.each([
  ...['=HYPERLINK("https://example.org";"More")', '@SUM(1;2)', '+1+cmd', '-2+3', '-5 percent'],
  ...['  =1+1', '\t=1+1', '\r=1+1', '\n@SUM(1)', '＝1+1', '＋1', '－1+1', '＠SUM(1)', '\u00A0=1'],
  ...['"=1+1"', '“=1+1”', "'=1", '\u200B=1', '﹦1', '\tone', '\rone', '\u0001@SUM(1)'],
])('no spreadsheet takes %j for a formula, wherever it stands in the table', (words) => {
  const [row] = read(csv({ figures: [figureOf(words)], locale: en }));
  const { kind, value, words_language, words_url, least, most, ...others } = row!;
  const { upper, approximation, since, ...cells } = others;
  expect([kind, value]).toEqual(['article', '5']);
  expect([words_language, words_url, least, most]).toEqual(['', '', '', '']);
  expect([upper, approximation, since]).toEqual(['', '', '']);
  expect(new Set(Object.values(cells))).toEqual(new Set([`'${words}`]));
});

test.each([-5, -0.25, 1e21, 5, '-5', '+5', '-1.5', '-1e-7'])('the number %j stays one', (value) => {
  expect(inert({ value })).toEqual({ value });
});

test.each([
  ['a list that is parted by semicolons', 'one;=1+1;two', "one;'=1+1;two"],
  ['a line end', 'one\n@SUM(1)', "one\n'@SUM(1)"],
  ['a tab', 'one\t"+1', 'one\t"\'+1'],
])('none begins within a cell, behind %s', (_, words, harmless) => {
  expect(inert({ words })).toEqual({ words: harmless });
});

test('what is copied from a table is words, and a number stays one', () => {
  for (const words of ['=1+1', '@SUM(1)', '“=1+1”', '＝1']) {
    expect(isRun(copiedText(words))).toBe(true);
    expect(copiedText(words)).toBe(`\u2060${words}`);
  }
  for (const words of ['-5', '−5%', 'Trade = much', '2014']) expect(copiedText(words)).toBe(words);
});

test.each([
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [1e21, '1000000000000000000000'],
  [1.5e22, '15000000000000000000000'],
  [0.5, '0.5'],
  [-0, '0'],
  [25_800_000_000, '25800000000'],
])('%d is written in digits alone', (value, written) => {
  expect(digitsOf(value)).toBe(written);
});

test.each(['Trade in 1992', '', ' two ', '1992-2014', '(5)', '−5 percent', 'a = b'])(
  'the words "%s" stay as they are',
  (words) => {
    expect(inert({ words })).toEqual({ words });
  },
);

const story = madeStory(whole());
const columns = [
  ...['id', 'what', 'value', 'unit', 'date', 'kind', 'reported_words', 'formula', 'caveat'],
  ...['source', 'source_title', 'source_date', 'source_url', 'words_language', 'words_url'],
  ...['least', 'most', 'upper', 'approximation', 'since'],
];
const text = csv(story);
const rows = read(text);

/** The table of one figure, altered by `change`. */
const tableOf = (change: Partial<Figure>) => {
  const figure = new Figures(en, { of: () => 'Ferries' }).of(said('ferries-1990', 40));
  return csv({ figures: [{ ...figure, ...change }], locale: en });
};

describe('the table', () => {
  test('has one header row, and a row a number', () => {
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${columns.join(',')}`);
    expect(rows.map(({ id }) => id)).toEqual(story.figures.map(({ id }) => id));
  });

  test('says what the page says', () => {
    for (const [i, figure] of story.figures.entries()) {
      const { what, value, unit, period, origin, quote, formula, caveat, source } = figure;
      expect(rows[i]).toMatchObject({
        ...{ what, unit, date: period, kind: origin },
        value: typeof value === 'number' ? String(value) : '',
        ...{ reported_words: quote, formula, caveat },
        source_title: source?.title ?? '',
        source_url: source?.url ?? '',
      });
    }
  });

  test('has a source for each row, and a formula for what has none of the world’s', () => {
    for (const { id, source, kind, formula, source_date } of rows) {
      expect(source?.trim(), id).toBeTruthy();
      expect(formula !== '', id).toBe(kind === 'computed');
      expect(source_date === '' || isIsoDate(source_date!), id).toBe(true);
    }
  });

  test.each([
    ['', {}, { value: '13', least: '', most: '', upper: '', approximation: '', since: '' }],
    ['a range', { upper: 15 }, { value: '13', least: '13', most: '15', upper: '15' }],
    ['a reservation', { approximation: 'at least' as const }, { approximation: 'at least' }],
    ['a beginning', { since: { date: '1990', basis: 'stated' as const } }, { since: '1990' }],
  ])('keeps all that is said of a value: %s', (_, change, cells) => {
    const figure = new Figures(en, { of: () => 'Ferries' }).of(said('ferries-1992', 13, change));
    expect(read(csv({ figures: [figure], locale: en }))[0]).toMatchObject(cells);
  });

  test.each(Object.values(locales))('has one unit for years in $language', (locale) => {
    const figures = new Figures(locale, { of: () => 'A' });
    const ends = [said('ferries-1990', 40), said('ferries-1994', 90)] as const;
    const units = [doubling, between].map((compute) => compute(figures, ...ends).unit);
    expect(new Set(units).size).toBe(1);
  });

  test('has plain values: no thousands separator, unit or space', () => {
    for (const { value, unit, date } of [...rows, ...read(csv(madeStory(made.months)))]) {
      if (unit === 'date') expect([value, isIsoDate(date!)]).toEqual(['', true]);
      else expect(value).toMatch(/^-?\d+(\.\d+)?$/);
    }
  });

  test('says that it is UTF-8, ends each line as RFC 4180 has it, and all have as many fields', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(text.split('\n')).toHaveLength(lines.length + 1);
    for (const line of lines)
      expect(Object.values(csvParse(`${columns.join(',')}\n${line}`)[0]!)).not.toContain(undefined);
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
  });

  test.each([
    ['a comma', 'two, or three'],
    ['a quotation mark', 'the “so-called” "ferry"'],
    ['a line end', 'one\ntwo'],
    ['a carriage return', 'one\r\ntwo'],
    ['a semicolon and a tab', 'one;\ttwo'],
    ['signs of other scripts', '한러 교역 ÷ −'],
    ['space around it', ' two '],
  ])('%s in a field comes back as it was, quoted as RFC 4180 has it', (_, words) => {
    const written = tableOf({ quote: words, what: words });
    const [row, ...more] = read(written);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ what: words, reported_words: words });
    if (/[",\n]/.test(words)) expect(written).toContain(`"${words.replaceAll('"', '""')}"`);
  });
});

describe('the records', () => {
  const records = JSON.parse(json(story)) as {
    $schema: string;
    licence: string;
    article: unknown;
    facts: { id: string; source: { publisher: string } }[];
    computed: { id: string; value: number; unit: string; formula: string }[];
  };

  test('are schema, licence, article, and every fact as it is, with its source', () => {
    expect(Object.keys(records)).toEqual(['$schema', 'licence', 'article', 'facts', 'computed']);
    expect(records.licence.length).toBeGreaterThan(40);
    expect(records.article).toEqual(story.article);
    expect(records.facts).toEqual(JSON.parse(JSON.stringify(story.facts)));
    for (const { id, source } of records.facts) expect(source.publisher, id).toBeTruthy();
  });

  test('hold each computed number, unrounded, with its formula', () => {
    const computed = story.figures.filter(({ origin }) => origin === 'computed');
    expect(records.computed.map(({ id }) => id)).toEqual(computed.map(({ id }) => id));
    expect(records.computed.map(({ value }) => value)).toEqual(computed.map(({ value }) => value));
    for (const { id, unit, formula } of records.computed) expect(unit && formula, id).toBeTruthy();
  });
});

test('the same figures make the same files', () => {
  const again = madeStory(whole());
  expect([csv(again), json(again)]).toEqual([text, json(story)]);
});
