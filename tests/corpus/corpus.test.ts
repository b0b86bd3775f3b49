import { describe, expect, test } from 'vitest';
import { ownWords, parts, readPart } from './score/articles';
import { placesOf, type ExpectedQuantity } from './score/expected';
import { findAll, findPlace, overlap, type Span } from './score/fragment';

const articles = parts.flatMap((part) => readPart(part));

test('the parts are large enough to mean something', () => {
  expect(readPart('development').length).toBeGreaterThanOrEqual(40);
  expect(readPart('heldout').length).toBeGreaterThanOrEqual(16);
});

describe.each(articles.map((article) => [article.name, article] as const))('%s', (_, article) => {
  const text = ownWords(article);
  const { quantities, dates, changes } = article.expected;

  test('has every fragment that is expected of it, and no doubt where', () => {
    for (const place of placesOf(article.expected)) {
      const times = findAll(text, place.fragment).length;
      expect(times, `"${place.fragment}"`).toBeGreaterThanOrEqual(place.nth ?? 1);
      if (times > 1) expect(place.nth, `which "${place.fragment}"?`).toBeDefined();
    }
  });

  test('has changes whose ends are among its quantities', () => {
    const spanOf = (place: Parameters<typeof findPlace>[1]) => findPlace(text, place) as Span;
    for (const end of changes.flatMap(({ from, to }) => [from, to])) {
      const isThat = (one: ExpectedQuantity) =>
        one.value.join() === end.value.join() && overlap(spanOf(one), spanOf(end));
      expect(quantities.some(isThat), `"${end.fragment}" ${end.value}`).toBe(true);
    }
  });

  test('has stated dates that show their year', () => {
    for (const { fragment, period, basis } of dates) {
      const [year = ''] = /\d{3}/.exec(period[0]!) ?? [];
      if (basis === 'stated') expect(fragment).toContain(year);
    }
  });
});
