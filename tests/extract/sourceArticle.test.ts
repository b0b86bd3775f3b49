import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFacts } from '../../src/extract/check';
import type { FactsFile } from '../../src/facts/factsFile';

const article = new URL('../../../shared/article.txt', import.meta.url);
const file = JSON.parse(
  readFileSync(new URL('../../data/facts.json', import.meta.url), 'utf8'),
) as FactsFile;

if (existsSync(article)) {
  test('the committed facts are what the source article gives, each fragment at its span', () => {
    expect(checkFacts(file, readFileSync(article))).toEqual([]);
  });
} else {
  test('the source article is not beside this checkout: of its text only the hash can be seen', () => {
    expect(file.article.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
}

test('the committed facts are the numbers of the story', () => {
  const rows = file.facts.map((fact) =>
    fact.kind === 'date'
      ? [fact.id, fact.period.basis]
      : [fact.id, fact.approximation, fact.value, fact.unit, fact.period?.date, fact.period?.basis],
  );
  expect(rows).toEqual([
    ['date-2017-09-05', 'inferred'],
    ['date-1990-09', 'stated'],
    ['date-2017-09-06', 'inferred'],
    ['trade-multiple', 'more than', 135, 'times', '2014', 'stated'],
    ['trade-1992', null, 190_000_000, 'usd', '1992', 'stated'],
    ['trade-2014', null, 25_800_000_000, 'usd', '2014', 'stated'],
    ['people-1990', 'around', 30_000, 'people', '1990', 'stated'],
    ['people-2016', null, 440_000, 'people', '2016', 'inferred'],
    ['nuclear-test-6', null, 6, 'ordinal', '2017-09-03', 'inferred'],
    ['date-2017-09-03', 'inferred'],
  ]);
});

test('no fragment is longer than a few words', () => {
  for (const { reported } of file.facts) {
    expect(reported.fragment.split(/\s+/).length, reported.fragment).toBeLessThanOrEqual(5);
  }
});
