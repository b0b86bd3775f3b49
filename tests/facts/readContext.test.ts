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
        words: null,
        caveat: 'one bank only',
      },
    ],
    events: [
      {
        id: 'bridge-opens',
        kind: 'date',
        period: { date: '1994-05', basis: 'stated' },
        source,
        words: null,
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

test('nothing else is called as the article is', () => {
  const message = 'is what the article itself is called; choose another id';
  expect(problems(contextJson({ id: 'article' }))).toEqual([
    `context.json: article: id "article" ${message}`,
  ]);
  expect(problems(withEvent({ id: 'article' }))).toEqual([
    `context.json: article: id "article" ${message}`,
  ]);
  const { sources, ...rest } = contextJson({ source: 'article' });
  const named = { ...rest, events: [], sources: { article: sources['harbour-2005'] } };
  expect(problems(named)).toEqual([expect.stringContaining(`"article" ${message}`)]);
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

test('words are read when their source has appeared, and before today is over', () => {
  const read = (day: string) =>
    problems(contextJson({ value: 40, words: { ...words, read: day } }));
  expect(read('2005-03-01')).toEqual([]);
  expect(read('2005-02-28')).toEqual([
    'context.json: people-1993: words.read "2005-02-28" is before 2005-03, when its source appeared; write the day on which it was read',
  ]);
  const ahead = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
  expect(read(ahead)).toEqual([
    `context.json: people-1993: words.read "${ahead}" lies ahead; write the day on which it was`,
  ]);
});

const ambassador = 'Ambassador Lee in Money Today, via Eurasia Center';

test.each([
  ['persons and paper', { people: ['Lee'], in: 'Money Today' }, null],
  ['a person whom it does not name', { people: ['Moon'] }, 'people'],
  ['a paper that it does not name', { in: 'Daily' }, 'in'],
])('of a source, %s are named as its publisher has them', (_, named, refused) => {
  const json = contextJson();
  Object.assign(json.sources['harbour-2005']!, { publisher: ambassador, ...named });
  expect(problems(json)).toEqual(
    refused
      ? [
          expect.stringContaining(
            'has "people" or "in" that its publisher does not name; write them as they stand there',
          ),
        ]
      : [],
  );
});

const said = (exact: string, change: Record<string, unknown> = {}) =>
  problems(contextJson({ date: '2016', words: { ...words, exact }, ...change }));

test.each([
  [13.4e9, '2016년 134억 달러로'],
  [13.4e9, '13,4 Mrd. Dollar'],
  [9.75e9, '97억5000만달러로'],
  [9.705e9, '97억500만'],
  [12400, '12 400 km'],
  [12400, "12'400 km"],
  [1.2e6, '1 million 200 thousand'],
  [134, '१३४ लोग'],
  [270000, '２７万人'],
  [0.5, '50 per 100'],
  [30, 'thirty people'],
  [30, 'thirty people in 2016'],
  [1.5, 'more than 1½ of them'],
  [0, 'none of 20'],
])('%d can be said as “%s”', (value, exact) => {
  expect(said(exact, { value })).toEqual([]);
});

test.each([
  [13.4e9, '999억 달러로', '999'],
  [5, '12.5 percent', '125'],
  [3.4e9, '2016년 13.4 billion', '134'],
  [134, '१३५ लोग', '135'],
])('%d is not what “%s” says', (value, exact, number) => {
  expect(said(exact, { value })).toEqual([
    expect.stringMatching(
      new RegExp(
        `^context.json: people-1993: words.exact "${exact}" says ${number}, and the value is ${value}; `,
      ),
    ),
  ]);
  expect(said(exact, { value, words: { ...words, exact, reckoned: true } })).toEqual([]);
});

test('what follows from its words says how', () => {
  const json = contextJson({ words: { ...words, reckoned: true } });
  json.figures[0] = without(json.figures[0]!, 'caveat');
  expect(problems(json).join()).toContain(
    'people-1993: is reckoned from its words; say in a caveat how it follows from them',
  );
  const { figures } = readContext(
    contextJson({ words: { ...words, reckoned: true } }),
    'context.json',
  );
  expect(figures[0]!.words).toEqual(words);
});

test('an event is of the year that its words say, where they say one', () => {
  const of = (exact: string) => problems(withEvent({ words: { ...words, exact } }));
  expect(of('May')).toEqual([]);
  expect(of('the 30th of May 1994')).toEqual([]);
  expect(of('May 1995, after 1990')).toEqual([
    expect.stringContaining(
      'bridge-opens: words.exact "May 1995, after 1990" says 1995, 1990, and the date is 1994-05; give the date that they say, or the words that say it',
    ),
  ]);
});

test('words are there, or null says that they are not kept', () => {
  const cure =
    'words is missing; give the words of its source that say it, or null where they are not kept';
  const json = contextJson();
  json.figures[0] = without(json.figures[0]!, 'words');
  json.events[0] = without(json.events[0]!, 'words');
  expect(problems(json)).toEqual([
    `context.json: people-1993: ${cure}`,
    `context.json: bridge-opens: ${cure}`,
  ]);
});

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
