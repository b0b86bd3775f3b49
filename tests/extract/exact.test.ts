import { expect, test } from 'vitest';
import type { QuantityFact } from '../../src/facts/factsFile';
import { extract } from '../../src/extract/extract';
import { changeInWords, quantityInWords } from '../../src/extract/report';

const read = (text: string) => extract(text, { published: '2017-09-05' });

test.each([
  ['It has 93,344 people.', '93,344 people'],
  ['It cost $81.92.', 'US$81.92'],
  ['It cost $0.2034 a share.', 'US$0.2034 a share'],
  ['It made $1,234,567.', 'US$1,234,567'],
  ['It made 12.3456 million tonnes.', '12,345,600\u00a0tonnes'],
  ['It made $25.8 billion.', 'US$25.8 billion'],
  ['It fell minus 12.3456 percent.', '−12.3456\u00a0percent'],
])('a figure is shown as it was read: %s', (text, expected) => {
  expect(quantityInWords(read(text).quantities[0]!)).toBe(expected);
});

test('a claim that cannot be checked is said so', () => {
  const { quantities, changes } = read('Revenue fell 4% y/y to $310,123 from $640,987.');
  const byId = new Map(quantities.map((fact): [string, QuantityFact] => [fact.id, fact]));
  const [change] = changes;
  expect(changeInWords(change!, byId.get(change!.from)!, byId.get(change!.to)!)).toBe(
    'US$640,987 (no date) → US$310,123 (no date)  ×0.4838, text says "4 percent": cannot be checked',
  );
});

test.each([
  ['An estimated 40,000 people came.', 'around 40,000 people, an estimate'],
  ['It aims for 40 percent by 2030.', '40\u00a0percent (2030), a target'],
  ['Sales are forecast to reach $90 million.', 'US$90 million, a forecast'],
])('what is no record is said so: %s', (text, expected) => {
  expect(quantityInWords(read(text).quantities[0]!)).toBe(expected);
});

test('an end that is no record is said so in the line of its change', () => {
  const { quantities, changes } = read('It is forecast to rise from $5 in 2016 to $9 in 2026.');
  const byId = new Map(quantities.map((fact): [string, QuantityFact] => [fact.id, fact]));
  const [change] = changes;
  expect(changeInWords(change!, byId.get(change!.from)!, byId.get(change!.to)!)).toContain(
    'US$5 (2016) → US$9 (2026, a forecast)',
  );
});
