import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const river = `Advertisement

River ferries fill up as the bridge closes

Ferry operators said on Friday that the exchange of people across the river had recovered.

It grew from about 1,200 in 2009 to 45,000 last year, they said.
The number of visitors grew from about 1,200 in 2009 to 45,000 last year.

The second round held in May 2011 cost $3 million in 2011, and $4 million in 2011. (Reuters)
`;

const published = '2012-06-08';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const extractText = (text: string) => extract(bytesOf(text), { published });

test('the article is recorded with publisher, headline, day and the hash of its bytes', () => {
  expect(extractText(river).article).toEqual({
    id: 'article',
    publisher: 'Reuters',
    title: 'River ferries fill up as the bridge closes',
    date: '2012-06-08',
    sha256: createHash('sha256').update(river).digest('hex'),
  });
});

test('facts come in text order, their ids made of series or unit and date, doubles numbered', () => {
  expect(extractText(river).facts.map(({ id }) => id)).toEqual([
    'date-2012-06-08',
    'people-2009',
    'people-2011',
    'round-2',
    'date-2011-05',
    'usd-2011',
    'usd-2011-2',
  ]);
});

test('a change whose clause has no known subject and no unit gives no facts', () => {
  const text = extractText('Title\n\nIt grew from 1,200 in 2009 to 45,000. (AP)');
  expect(text.facts).toEqual([]);
});

test('a fact says in full what was read and where', () => {
  const fact = extractText(river).facts.find(({ id }) => id === 'people-2011');
  const start = river.lastIndexOf('45,000 last year');
  expect(fact).toEqual({
    id: 'people-2011',
    kind: 'quantity',
    value: 45000,
    unit: 'people',
    approximation: null,
    period: { date: '2011', basis: 'inferred' },
    since: null,
    series: 'people',
    reported: { fragment: '45,000 last year', paragraph: 4, span: [start, start + 16] },
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
  expect(facts).toHaveLength(7);
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
  const given = extract(bytesOf(river), { published, publisher: 'The Ferryman' });
  expect(given.article.publisher).toBe('The Ferryman');
});

test.each([
  [
    'without a credit line',
    'Title\n\nText.',
    'no known credit line; name it with --publisher "NAME"',
  ],
  [
    'without a headline',
    'Text (AP) only.\n\nMore.',
    'no headline found; write it on a line of its own above the text',
  ],
  ['that is empty', '', 'no headline found; write it on a line of its own above the text'],
])('an article %s is refused with the cure', (_, text, message) => {
  expect(() => extractText(text)).toThrow(message);
});

test('bytes that are not UTF-8 are refused', () => {
  const bytes = new Uint8Array([0x54, 0xff, 0xfe]);
  expect(() => extract(bytes, { published })).toThrow('is not UTF-8 text');
});
