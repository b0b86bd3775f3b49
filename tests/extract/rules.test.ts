import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { grammar, names } from '../../src/extract/grammar';
import { without } from '../../src/extract/rule';
import { failuresOf, tables, type Tried } from './tables';

test.each(Object.entries(tables))(
  '%s: each rule reads its examples, and leaves the others',
  (_, table) => {
    expect(table.flatMap(failuresOf)).toEqual([]);
  },
);

test('each rule has examples and a name of its own', () => {
  const rules = Object.values(tables).flatMap((table) => table.map(({ rule }) => rule));
  const names = rules.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(rules.filter(({ reads, not }) => reads.length === 0 || not.length === 0)).toEqual([]);
});

test('a rule can be switched off, by its name', () => {
  const text = 'On page 12, sales were $12bn compared to $10bn in 2022.';
  const read = (without: string[]) => extract(text, { published: '2024-06-12', without });
  expect(read([]).changes).toHaveLength(1);
  expect(read(['behind a comparison']).changes).toEqual([]);
  expect(read(['money']).quantities.map(({ unit }) => unit)).not.toContain('usd');
  expect(read(['a label']).quantities.length).toBe(read([]).quantities.length);
  expect(read([])).toEqual(extract(text, { published: '2024-06-12' }));
  expect(() => read(['labels'])).toThrow('there is no rule "labels"; --why tells the names');
});

/** A sentence that needs a parser, a reader of units or a refiner, by its name. */
const needs: Record<string, string> = {
  interval: 'Aug-23   Jul-23',
  accounts: 'In FY24 it fell.',
  calendar: 'It was on Monday.',
  firstMonths: 'It grew in the first two months of 2015.',
  part: 'It came in H2 2016.',
  yearSpan: 'It fell in the financial year 2007/8.',
  decade: 'In the early 1950s it came.',
  beside: 'It opened this year.',
  edges: 'It closed the day before yesterday.',
  agoFrom: 'It closed a century ago.',
  month: 'It fell in May.',
  year: 'It had 980k in 2022.',
  fractionsInWords: 'It is a 1-in-4 chance.',
  multiplesInWords: 'It halved the figure.',
  factorsInWords: 'It grew by a factor of three.',
  placesInSequence: 'It was the ninth summit.',
  money: 'It cost USD30.',
  multiple: 'Volumes grew fivefold, or 5-fold.',
  measure: 'It holds 5 μg.',
  duration: 'It has 30 yrs.',
  count: 'It sold 5 goats.',
  takeDates: 'It had 980k in 2022.',
  dateEvents: 'It saw the third test carried out Sunday.',
  countSubjects: 'Last year arrivals came to 30,000.',
  countLists: 'There were 72,500, 48,773 and 41,470 visitors.',
  countContext: 'It had 980k in 2022.',
  scaleBrackets: 'Sales came to EUR 512 million (486).',
  pointsOfPercent: 'It rose 3 points to 5 percent.',
};

test('each parser, reader and refiner can be switched off, and is missed by a sentence', () => {
  const { dates, words, units, refiners } = grammar;
  expect(Object.keys(needs)).toEqual([dates, words, units, refiners].flatMap(Object.keys));
  const read = (text: string, off: string[]) =>
    extract(text, { published: '2024-06-12', without: off });
  const unmissed = Object.entries(needs).filter(([name, text]) =>
    isDeepStrictEqual(read(text, [name]), read(text, [])),
  );
  expect(unmissed).toEqual([]);
});

test('each row of a table can be switched off, and then does not read its examples', () => {
  const rows = Object.values(tables).flat();
  const isMissed = (tried: Tried) =>
    without([tried.rule.name], () => failuresOf(tried).length) >= tried.rule.reads.length;
  expect(rows.filter((tried) => !isMissed(tried))).toEqual([]);
});

test('no two that can be switched off share a name', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
