/** What holds of each translation: it is told as it was accepted, is set as type, and has the numbers of its original. */
import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/story/story';
import { elements, named, parseHtml, textOf } from '../html';
import { numbersPage, storyPage } from '../page/rendered';
import { stepsOf, textsOf, translated } from './stories';
import { numbersIn } from './numbersIn';

/** The words of each number of a page's text, by its key, in the order of the keys. */
const linksIn = (story: Story): [key: string, words: string][] =>
  named(storyPage(story).tree, 'a')
    .filter(({ attributes }) => /\bnum\b/.test(attributes.class ?? ''))
    .map(({ attributes, ...link }) => [
      attributes.href!.split('#n-')[1]!,
      textOf({ attributes, ...link }),
    ]);

const byKey = (links: readonly [key: string, words: string][], language: string): string[] =>
  links.map(([key, words]) => `${key}: ${numbersIn(words, language).join(' ')}`).sort();

/** What each step says of each kind, in its order: values of one unit, multiples, rates. A year goes with its value. */
function inOrder(
  { chapters, locale: { language } }: Story,
  original: Story,
): Map<string, string[]> {
  const units = new Map(original.figures.map(({ id, computed, unit }) => [id, computed ?? unit]));
  const said = new Map<string, string[]>();
  for (const { id: step, text } of chapters.flatMap(({ steps }) => steps))
    for (const part of text)
      if (typeof part !== 'string' && 'figure' in part && !/^\d{4}$/.test(part.text)) {
        const key = `${step}: ${units.get(part.figure.id)}`;
        const numbers = numbersIn(part.text, language).join(' ');
        said.set(key, [...(said.get(key) ?? []), `${part.figure.id}: ${numbers}`]);
      }
  return said;
}

/** Values of the table of every number, by the ids of its rows. */
const valuesIn = (story: Story): Record<string, string | undefined> =>
  Object.fromEntries(
    named(numbersPage(story).tree, 'tr').flatMap((row) => {
      const cell = named(row, 'td').find((one) => one.attributes['data-column'] === 'figure');
      return cell ? [[row.attributes.id!, cell.attributes['data-value']]] : [];
    }),
  );

describe.each(translated)('$slug in $language', ({ language, story, original }) => {
  test('each number of the page’s text is that of the original, as it is written there', () => {
    const [own, others] = [linksIn(story), linksIn(original)];
    expect(others.length).toBeGreaterThan(30);
    expect(byKey(own, language)).toEqual(byKey(others, original.locale.language));
  });

  test('numbers of one kind stand in each step in the order of the original', () => {
    const order = inOrder(original, original);
    expect([...order.values()].some(({ length }) => length > 2)).toBe(true);
    expect(Object.fromEntries(inOrder(story, original))).toEqual(Object.fromEntries(order));
  });

  test('each row of every number has the value of the original', () => {
    const values = valuesIn(original);
    expect(Object.keys(values).length).toBeGreaterThan(30);
    expect(valuesIn(story)).toEqual(values);
  });

  test('it is typeset: no straight quotes, double spaces, placeholders or slips', () => {
    const slips = /["']| {2}|[{}]|\$\{|undefined|NaN|Infinity|\[object|\s[.,;:]|[.,]{2}/;
    expect(textsOf(story).filter((text) => slips.test(text) || text !== text.trim())).toEqual([]);
  });

  test('no two steps have the same alternative, and each is a sentence', () => {
    const alts = stepsOf(story).map(({ alt }) => alt);
    expect(new Set(alts).size).toBe(alts.length);
    for (const alt of alts) expect(alt).toMatch(/^[\p{L}\p{N}“«][^]*\.$/u);
  });

  test('titles of sources are marked as of the language that they are in, but for those in the page’s own', () => {
    const sources = named(parseHtml(numbersPage(story).body), 'section').find(
      ({ attributes }) => attributes.id === 'sources',
    )!;
    const titled = elements(sources).filter(({ attributes }) => attributes.lang);
    const kept = story.sources.filter(({ id, title }) =>
      original.sources.some((one) => one.id === id && one.title === title),
    );
    expect(titled.map(textOf)).toEqual(kept.map(({ title }) => title));
    for (const { attributes } of titled) expect(attributes.lang).toBe(original.locale.language);
  });

  test('what its marks quote from the article is marked as of that language, with what it says in the page’s', () => {
    const notes = story.chapters.flatMap((chapter) => Object.entries(chapter.notes));
    const quoted = notes.filter(([, { reported }]) => reported);
    expect(quoted.length).toBeGreaterThan(0);
    for (const [id, { language, told }] of quoted) {
      expect(told, id).toBeTruthy();
      expect(language, id).toBe(original.locale.language);
    }
  });

  test('what is quoted from its article is marked as of that language, with what it says in the page’s', () => {
    const quotes = story.figures.filter(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    const page = parseHtml(numbersPage(story).body);
    for (const { id, told } of quotes) {
      expect(told, id).toBeTruthy();
      const row = named(page, 'tr').find(({ attributes }) => attributes.id === `n-${id}`)!;
      const foreign = named(row, 'span').find(({ attributes }) => attributes.lang);
      expect(foreign?.attributes.lang, id).toBe(original.locale.language);
      expect(textOf(row), id).toContain(told);
    }
  });
});

test.each([
  ['US$25.8 billion', 'en', [25_800_000_000]],
  ['around 30,000', 'en', [30_000]],
  ['1억 9000만 달러', 'ko', [190_000_000]],
  ['32만 8000명', 'ko', [328_000]],
  ['12억 200만 달러', 'ko', [1_202_000_000]],
  ['135.8', 'ko', [135.8]],
  ['25,8 млрд долларов', 'ru', [25_800_000_000]],
  ['440 тысяч человек', 'ru', [440_000]],
  ['около 22 000 км', 'ru', [22_000]],
  ['1 доллар из 43', 'ru', [1, 43]],
])('%s is read as it is meant', (text, language, numbers) => {
  expect(numbersIn(text, language)).toEqual(numbers);
});
