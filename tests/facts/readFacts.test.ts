import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/readFacts';
import { changeJson, complaints, factsJson, without } from './files';

const problems = (json: unknown) => complaints(() => readFacts(json, 'facts.json'));
const reported = { fragment: '$5 in 1992', paragraph: 2, span: [20, 30] };

test.each(['facts', 'changes'] as const)('none of the %s is called as the article is', (list) => {
  const json = factsJson();
  json.changes = [changeJson({})];
  json[list][0]!['id'] = 'article';
  expect(complaints(() => readFacts(json, 'facts.json')).join()).toContain(
    'article: id "article" is what the article itself is called; choose another id',
  );
});

test('every fact has the article as its source', () => {
  const { article, facts } = readFacts(factsJson(), 'facts.json');
  expect(article.publisher).toBe('The Ferryman');
  expect(facts.map(({ id, source }) => [id, source])).toEqual([
    ['trade-1992', article],
    ['date-2004-02-01', article],
  ]);
});

test.each([
  [
    'what is no unit',
    { unit: 'US dollars' },
    'unit "US dollars" is not a unit; use small letters, digits and hyphens',
  ],
  [
    'an unknown approximation',
    { approximation: 'maybe' },
    'approximation "maybe" is unknown; use one of around, nearly, more than, fewer than, at least, up to, or null',
  ],
  ['NaN', { value: NaN }, 'value NaN is not a number; write the figure in digits'],
  [
    'Infinity',
    { value: Infinity },
    'value Infinity is beyond what can be drawn; give 0, or a number from 1e-12 to 1e+18',
  ],
  ['null for a value', { value: null }, 'value null is not a number; write the figure in digits'],
  ['a value in quotes', { value: '5' }, 'value "5" is not a number; write the figure in digits'],
  [
    'a day that is not',
    { period: { date: '2017-02-30', basis: 'stated' } },
    'period.date "2017-02-30" is not a period; write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1, YYYY-W01, 199X, YYYY/YYYY or YYYY-MM/YYYY-MM as the calendar has it',
  ],
  [
    'a thirteenth month',
    { since: { date: '2017-13', basis: 'stated' } },
    'since.date "2017-13" is not a period; write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1, YYYY-W01, 199X, YYYY/YYYY or YYYY-MM/YYYY-MM as the calendar has it',
  ],
  [
    'a year before anybody counted',
    { period: { date: '0992', basis: 'stated' } },
    'period.date "0992" is of a year without sense; years are from 1000 to 2199',
  ],
  [
    'a year that nobody knows of',
    { period: { date: '1992/9999', basis: 'stated' } },
    'period.date "1992/9999" is of a year without sense; years are from 1000 to 2199',
  ],
  [
    'an unknown basis',
    { period: { date: '2017', basis: 'felt' } },
    'period.basis "felt" is unknown; use one of stated, inferred',
  ],
  [
    'a missing origin',
    { reported: null },
    'reported null is not an object; give fragment, prefix, suffix, paragraph, span',
  ],
  [
    'a reversed span',
    { reported: { ...reported, span: [30, 20] } },
    'reported.span [30,20] is not a span; write [start, end) with the start before the end',
  ],
  [
    'a span of another length',
    { reported: { ...reported, span: [20, 31] } },
    'reported {"fragment":"$5 in 1992","paragraph":2,"span":[20,31]} has a span of another length than its fragment; make the file again with npm run extract',
  ],
  [
    'a paragraph before the first',
    { reported: { ...reported, paragraph: 0 } },
    'reported.paragraph 0 is not a paragraph; they count from 1',
  ],
  [
    'a field too many',
    { colour: 'red' },
    'colour is unknown; remove it, or use one of id, kind, value, upper, unit, approximation, period, since, series, standing, basis, confidence, reported',
  ],
  [
    'an unknown kind',
    { kind: 'rumour' },
    'kind "rumour" is not a kind of fact; use one of quantity, date',
  ],
])('%s is refused with file, fact and cure', (_, change, message) => {
  expect(problems(factsJson(change))).toEqual([`facts.json: trade-1992: ${message}`]);
});

test.each([
  ['reported', 'reported is missing, so the fact has no origin; give fragment, paragraph and span'],
  ['value', 'value is missing; add it'],
  ['kind', 'kind is not a kind of fact; use one of quantity, date'],
])('a fact without %s is refused', (key, message) => {
  const json = factsJson();
  json.facts[0] = without(json.facts[0]!, key);
  expect(problems(json)).toEqual([`facts.json: trade-1992: ${message}`]);
});

test('a fact without an id is told by its place', () => {
  const json = factsJson();
  json.facts[1] = without(json.facts[1]!, 'id');
  expect(problems(json)).toEqual(['facts.json: entry 2 of facts: id is missing; add it']);
});

test('an id that stands twice is refused once', () => {
  const json = factsJson();
  json.facts.push(json.facts[0]!, json.facts[0]!);
  expect(problems(json)).toEqual([
    'facts.json: trade-1992: id stands more than once; give each its own',
  ]);
});

test.each([
  ['publisher', undefined, 'publisher is missing; add it'],
  ['title', ' ', 'title " " is not a text; write it in quotes'],
  ['date', '2004-02', 'date "2004-02" is not a day; write YYYY-MM-DD as the calendar has it'],
  ['sha256', 'ABC', 'sha256 "ABC" is not a SHA-256; it has 64 digits of 0-9 and a-f'],
])('an article with a wrong %s is refused', (key, value, message) => {
  const { article, facts, changes } = factsJson();
  const changed = value === undefined ? without(article, key) : { ...article, [key]: value };
  expect(problems({ article: changed, facts, changes })).toEqual([
    `facts.json: article: ${message}`,
  ]);
});

test('all problems of a file are reported together, one a line', () => {
  const json = factsJson({ value: NaN, unit: 'US dollars' });
  json.facts.push(json.facts[1]!);
  expect(problems(json)).toEqual([
    expect.stringContaining('trade-1992: value NaN'),
    expect.stringContaining('trade-1992: unit "US dollars"'),
    'facts.json: date-2004-02-01: id stands more than once; give each its own',
  ]);
});

test.each([
  [null, ['facts.json: null is not an object; give article, facts, changes']],
  [
    { article: factsJson().article },
    ['facts.json: facts is missing; add it', 'facts.json: changes is missing; add it'],
  ],
  [{ ...factsJson(), facts: {} }, ['facts.json: facts {} is not a list; write the facts in [ ]']],
])('content that is no facts file at all is refused: %j', (json, expected) => {
  expect(problems(json)).toEqual(expected);
});

test.each([
  ['publisher', '--publisher NAME'],
  ['title', 'a headline'],
  ['date', '--published DAY'],
])('an article without a known %s can be extracted, but the page cannot credit it', (key, cure) => {
  const json = factsJson();
  Object.assign(json.article, { [key]: null });
  expect(problems(json)).toEqual([
    `facts.json: article: ${key} is null, so the page cannot credit it; extract again with ${cure}`,
  ]);
});

test('the page takes a range with both ends, and nothing of how sure its reading is', () => {
  const [fact] = readFacts(factsJson({ upper: 7 }), 'facts.json').facts;
  expect(fact).toMatchObject({ value: 5, upper: 7 });
  expect(fact).not.toHaveProperty('confidence');
});

test.each([
  [{ upper: 4 }, 'upper 4 is less than value 5; turn them round'],
  [
    { since: { date: '1993-01', basis: 'stated' } },
    'since 1993-01 is later than period 1992; turn them round',
  ],
])('what ends before it begins is refused: %j', (change, complaint) => {
  expect(problems(factsJson(change))).toEqual([`facts.json: trade-1992: ${complaint}`]);
});

test.each([
  ['publisher', 'The Ferryman and the harbour '.repeat(12)],
  ['title', 'ferries'.repeat(12)],
])('a %s that has no room where titles stand is refused', (key, words) => {
  const json = factsJson();
  Object.assign(json.article, { [key]: words });
  expect(problems(json)).toEqual([
    `facts.json: article: ${key} has no room; a title has at most 300 letters, and a word 80`,
  ]);
});

test('an article cannot be of a year that is yet to come', () => {
  const json = factsJson();
  json.article.date = `${new Date().getUTCFullYear() + 2}-01-01`;
  expect(problems(json)).toEqual([
    expect.stringMatching(/^facts\.json: article: date "\d{4}-01-01" lies ahead; write the day/),
  ]);
});

test('the page takes the changes, with what the text claims of them', () => {
  const change = { id: 'change-trade', from: 'trade-1992', to: 'trade-2004', claims: [] };
  const json = factsJson();
  json.facts.push({ ...json.facts[0], id: 'trade-2004' });
  json.changes = [changeJson(change)];
  expect(readFacts(json, 'facts.json').changes).toEqual([expect.objectContaining(change)]);
});

test('a change that names what is no quantity of the file is refused', () => {
  const json = factsJson();
  json.changes = [changeJson({ from: 'trade-1066', to: 'date-2004-02-01' })];
  expect(problems(json)).toEqual([
    'facts.json: change-trade: "trade-1066" is no quantity of the file; extract it again',
    'facts.json: change-trade: "date-2004-02-01" is no quantity of the file; extract it again',
  ]);
});
