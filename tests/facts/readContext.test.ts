import { expect, test } from 'vitest';
import { readContext } from '../../src/facts/readContext';
import { complaints, contextJson, without } from './files';

const problems = (json: unknown, taken: string[] = []) =>
  complaints(() => readContext(json, 'context.json', taken));

test('a figure becomes a quantity and an event a date, with their source and no words of the article', () => {
  const source = {
    id: 'harbour-2005',
    publisher: 'Harbour Board',
    title: 'Passengers',
    date: '2005-03',
  };
  expect(readContext(contextJson(), 'context.json')).toEqual({
    sources: [source],
    figures: [
      {
        id: 'people-1993',
        kind: 'quantity',
        value: 900,
        unit: 'people',
        approximation: 'around',
        period: { date: '1993', basis: 'stated' },
        since: null,
        series: 'people',
        source,
        caveat: 'one bank only',
      },
    ],
    events: [
      {
        id: 'bridge-opens',
        kind: 'date',
        period: { date: '1994-05', basis: 'stated' },
        source,
      },
    ],
  });
});

test.each([
  [
    'an id of hundreds of letters',
    { id: 'people'.repeat(20) },
    `id "${'people'.repeat(20).slice(0, 58)}… is too long; use 80 letters at most`,
  ],
  [
    'an unknown source',
    { source: 'hearsay' },
    'source "hearsay" is unknown; use one of harbour-2005',
  ],
  [
    'what is no unit',
    { unit: 'US dollars' },
    'unit "US dollars" is not a unit; use small letters, digits and hyphens',
  ],
  [
    'a value that JSON made infinite',
    { value: JSON.parse('1e999') },
    'value Infinity is beyond what can be drawn; give 0, or a number from 1e-12 to 1e+18',
  ],
  [
    'an impossible date',
    { date: '1993-00' },
    'date "1993-00" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it',
  ],
  [
    'an id with spaces',
    { id: 'people 1993' },
    'id "people 1993" is not an id; use small letters, digits and hyphens',
  ],
])('%s is refused with file, figure and cure', (_, change, message) => {
  const id = 'id' in change ? change.id : 'people-1993';
  const thing = id.length > 60 ? `${id.slice(0, 59)}…` : id;
  expect(problems(contextJson(change))).toEqual([`context.json: ${thing}: ${message}`]);
});

test.each([0, 0.5, 1e15])('a value of %d is kept as it is', (value) => {
  expect(readContext(contextJson({ value }), 'context.json').figures[0]?.value).toBe(value);
});

test('a value below zero is refused: nobody publishes one here', () => {
  expect(problems(contextJson({ value: -1 }))).toEqual([
    'context.json: people-1993: value -1 is not a number of 0 or more; write the figure in digits',
  ]);
});

test('a figure without a source has no origin', () => {
  const json = contextJson();
  json.figures[0] = without(json.figures[0]!, 'source');
  expect(problems(json)).toEqual([
    'context.json: people-1993: source is missing, so the figure has no origin; give the id of one of the sources',
  ]);
});

test('a source without a publisher is told by its id', () => {
  const json = contextJson();
  json.sources['harbour-2005'] = { title: 'Passengers', url: 'ftp:x' };
  expect(problems(json)).toEqual([
    'context.json: source harbour-2005: publisher is missing; add it',
    'context.json: source harbour-2005: url "ftp:x" is not an address; write it with https://',
  ]);
});

test('an id of a fact of the article cannot be used again', () => {
  expect(problems(contextJson(), ['people-1993'])).toEqual([
    'context.json: people-1993: id is a fact of the article already; give the figure another',
  ]);
});

/** A context.json whose event is altered. */
function withEvent(change: Record<string, unknown>) {
  const json = contextJson();
  return { ...json, events: [{ ...json.events[0], ...change }] };
}

test.each([
  [
    'an unknown source',
    { source: 'hearsay' },
    'source "hearsay" is unknown; use one of harbour-2005',
  ],
  [
    'the article as its source, whose dates keep the words they were reported in',
    { source: 'article' },
    'source "article" is unknown; use one of harbour-2005',
  ],
  [
    'an impossible date',
    { date: '2017-02-30' },
    'date "2017-02-30" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it',
  ],
  [
    'words, which belong to the story',
    { what: 'a bridge opens' },
    'what is unknown; remove it, or use one of id, date, source, words',
  ],
])('an event with %s is refused with file, event and cure', (_, change, message) => {
  expect(problems(withEvent(change))).toEqual([`context.json: bridge-opens: ${message}`]);
});

const words = { exact: '40', prefix: 'it was ', language: 'ko', read: '2026-11-30' };

test('the words of a source stay with what they say; null says that they are not kept', () => {
  const json = withEvent({ words });
  expect(readContext(json, 'context.json').events[0]!.words).toEqual(words);
  expect(readContext(withEvent({ words: null }), 'context.json').events[0]!.words).toBeNull();
});

test.each([
  [{ ...words, language: 'Korean' }, 'words.language "Korean" is not a language; write it as'],
  [{ ...words, read: '2026' }, 'words.read "2026" is not a day; write YYYY-MM-DD'],
  [without(words, 'read'), 'words.read is missing; add it'],
  [{ ...words, exact: ' 40' }, 'has spaces around its piece; they belong to prefix and suffix'],
  [
    { ...words, suffix: ' boat'.repeat(23) },
    'has 26 words; keep at most 25, those around the piece among them',
  ],
  [
    { ...words, exact: '出口总额为五十亿美元，'.repeat(9), language: 'zh' },
    /has \d\d words; keep at most 25, those around the piece among them/,
  ],
  [
    { ...words, exact: '輸出は五十億ドルだった。'.repeat(9), language: 'ja' },
    /has \d\d words; keep at most 25, those around the piece among them/,
  ],
  [
    { ...words, exact: 'มูลค่าการส่งออกห้าสิบล้านบาท'.repeat(9), language: 'th' },
    /has \d\d words; keep at most 25, those around the piece among them/,
  ],
])('words %j are refused with the cure', (wrong, message) => {
  const [problem = ''] = problems(withEvent({ words: wrong }));
  expect(problem).toMatch(message);
});

test.each(['date', 'source'])('an event without its %s is refused', (field) => {
  const json = contextJson();
  json.events[0] = without(json.events[0]!, field);
  expect(problems(json)).toEqual([
    expect.stringMatching(new RegExp(`^context.json: bridge-opens: ${field} is missing.*; `)),
  ]);
});

test('an event cannot have the id of another, of a figure or of a fact of the article', () => {
  const json = contextJson();
  const [event] = json.events;
  const twice = { ...json, events: [event, event] };
  expect(problems(twice)).toEqual([
    'context.json: bridge-opens: id stands more than once; give each its own',
  ]);
  expect(problems(withEvent({ id: 'people-1993' }))).toEqual([
    'context.json: people-1993: id stands more than once; give each its own',
  ]);
  expect(problems(contextJson(), ['bridge-opens'])).toEqual([
    'context.json: bridge-opens: id is a fact of the article already; give the figure another',
  ]);
});

test('a file without events says so with an empty list', () => {
  expect(readContext({ ...contextJson(), events: [] }, 'context.json').events).toEqual([]);
  expect(problems(without(contextJson(), 'events'))).toEqual([
    'context.json: events is missing; add it',
  ]);
});

test('two figures of one series for one year are allowed under two ids', () => {
  const json = contextJson();
  json.figures.push({ ...json.figures[0], id: 'people-1993-harbour' });
  expect(problems(json)).toEqual([]);
});

test('schema, ids and sources are all checked in one go', () => {
  const json = contextJson({ source: 'hearsay', unit: 'US dollars' });
  json.figures.push(json.figures[0]!);
  expect(problems(json)).toEqual([
    expect.stringContaining('unit "US dollars"'),
    expect.stringContaining('unit "US dollars"'),
    'context.json: people-1993: id stands more than once; give each its own',
    expect.stringContaining('source "hearsay"'),
    expect.stringContaining('source "hearsay"'),
  ]);
});

test.each([[null], [[]], ['x'], [{ sources: null, figures: null, events: null }]])(
  'content that is no context file is refused without a crash: %j',
  (json) => {
    expect(problems(json).length).toBeGreaterThan(0);
    for (const line of problems(json)) expect(line).toMatch(/^context\.json: .*; /);
  },
);
