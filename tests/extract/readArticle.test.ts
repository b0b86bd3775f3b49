import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/extract/readArticle';

const river = `Advertisement

River ferries fill up as the bridge closes

Ferry operators said on Friday that the exchange of people across the river had recovered.

It grew from about 1,200 in 2009 to 45,000 last year, they said.
The number of visitors grew from about 1,200 in 2009 to 45,000 last year.

The second round held in May 2011 cost $3 million in 2011, and $4 million in 2011. (Reuters)
`;

const published = '2012-06-08';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const extractText = (text: string) => readArticle(bytesOf(text), { published }).file;

test('the article is recorded with publisher, headline, day and the hash of its bytes', () => {
  expect(extractText(river).article).toEqual({
    id: 'article',
    publisher: 'Reuters',
    title: 'River ferries fill up as the bridge closes',
    date: '2012-06-08',
    format: 'text',
    sha256: createHash('sha256').update(river).digest('hex'),
    wide: [],
  });
});

test('signs of two units are told where they stand, so that spans can be counted in code points', () => {
  expect(extractText(`A 🚢 and ${river} 🚢`).article.wide).toEqual([2, 9 + river.length + 1]);
});

test('facts come in text order, their ids made of series or unit and date, doubles numbered', () => {
  expect(extractText(river).facts.map(({ id }) => id)).toEqual([
    'date-2012-06-08',
    'number-2009',
    'number-2011',
    'people-2009',
    'people-2011',
    'round-2',
    'date-2011-05',
    'usd-2011',
    'usd-2011-2',
  ]);
});

test('a fact says in full what was read and where', () => {
  const fact = extractText(river).facts.find(({ id }) => id === 'people-2011');
  const start = river.lastIndexOf('45,000 last year');
  expect(fact).toEqual({
    id: 'people-2011',
    kind: 'quantity',
    value: 45000,
    upper: null,
    unit: 'people',
    approximation: null,
    period: { date: '2011', basis: 'inferred' },
    since: null,
    series: 'people',
    basis: 'inferred',
    confidence: { level: 'medium', reason: 'counts its subject, "visitors"' },
    reported: {
      ...{ fragment: '45,000 last year', prefix: 'from about 1,200 in 2009 to ', suffix: '.' },
      ...{ paragraph: 4, span: [start, start + 16] },
    },
  });
});

test.each([
  ['LF', river],
  ['CRLF', river.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${river}`],
  ['non-breaking spaces', river.replaceAll('$3 million', '$3\u00a0million')],
])('with %s every fragment is at its span in the decoded text', (_, text) => {
  const decoded = text.replace(/^\uFEFF/, '');
  const { facts } = extractText(text);
  expect(facts).toHaveLength(9);
  for (const { reported } of facts) expect(decoded.slice(...reported.span)).toBe(reported.fragment);
});

test('line ends do not change what is read', () => {
  const ids = (text: string) =>
    extractText(text).facts.map(({ id, reported }) => [id, reported.paragraph]);
  expect(ids(river.replaceAll('\n', '\r\n'))).toEqual(ids(river));
});

test('the byte order mark is part of the hash, as it is of the file', () => {
  expect(extractText(`\uFEFF${river}`).article.sha256).not.toBe(extractText(river).article.sha256);
});

test('a quantity does not reach across a blank line', () => {
  const { facts } = extractText('Title\n\nIt cost $5 million\n\nin 2011 alone. (AP)');
  expect(facts.map(({ id }) => id)).toEqual(['usd-undated', 'date-2011']);
});

test('the publisher can be given, and overrules the credit line', () => {
  const { file } = readArticle(bytesOf(river), { published, publisher: 'The Ferryman' });
  expect(file.article.publisher).toBe('The Ferryman');
});

test('what an article does not say of itself is null', () => {
  const { article } = readArticle(bytesOf('One sentence only.'), {}).file;
  expect(article).toMatchObject({ publisher: null, title: null, date: null });
});

test('relative dates without a day of publication are refused with the cure', () => {
  expect(() => readArticle(bytesOf('Sales fell last year.'), {})).toThrow(
    '"last year" is counted from the day of publication; add --published YYYY-MM-DD',
  );
});

test.each([
  ['a dateline', 'LONDON, Sept. 5, 2017 (Reuters) - Sales fell last year.'],
  ['a line with the date', 'Sales fall\n\nPublished: 5 September 2017\n\nSales fell last year.'],
  [
    'a line with weekday and time',
    'Sales fall\n\nTuesday, September 5, 2017 at 10:30\n\nSales fell last year.',
  ],
])('the day of publication is taken from %s', (_, text) => {
  const { article, facts } = readArticle(bytesOf(text), {}).file;
  expect(article.date).toBe('2017-09-05');
  expect(facts.at(-1)?.period?.date).toBe('2016');
});

test.each([
  ['that is empty', [], 'is empty; there is nothing to read'],
  ['of white space', [10, 32, 10], 'is empty; there is nothing to read'],
  [
    'that is binary',
    [0x89, 0x50, 0x4e, 0x47, 0, 1],
    'is a binary file; give an article as text, Markdown or HTML',
  ],
  ['in Latin-1', [0x54, 0xe9, 0x20], 'is not UTF-8 text; save it as plain text in UTF-8'],
  ['in UTF-16', [0xff, 0xfe, 0x54, 0], 'is UTF-16 text; save it in UTF-8'],
])('a file %s is refused with the cure', (_, bytes, message) => {
  expect(() => readArticle(new Uint8Array(bytes), { published })).toThrow(message);
});
