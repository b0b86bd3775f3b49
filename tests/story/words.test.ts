import { expect, test } from 'vitest';
import { chapters } from '../../src/story/chapters';
import { plain, type Num, type Prose } from '../../src/story/prose';
import * as english from '../../src/story/words.en';
import { altered, committed, storyOf } from './committed';

const story = storyOf(committed());
const steps = story.chapters.flatMap(({ texts }) =>
  Object.entries(texts).map(([id, text]) => ({ id, ...text })),
);
const wordCount = (text: string) => text.trim().split(/\s+/).length;

test('each step of the chapters has words, and no words are left without a step', () => {
  expect(steps.map(({ id }) => id)).toEqual(
    chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id)),
  );
});

test('step ids are unique and begin with their chapter', () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  for (const chapter of chapters) {
    for (const { id } of chapter.steps) expect(id.startsWith(`${chapter.id}-`)).toBe(true);
  }
});

test.each(steps)('$id has a heading, and a text of 20 to 75 words', ({ heading, text }) => {
  expect(plain(heading)).not.toBe('');
  expect(wordCount(plain(heading))).toBeLessThanOrEqual(8);
  expect(wordCount(plain(text))).toBeGreaterThanOrEqual(20);
  expect(wordCount(plain(text))).toBeLessThanOrEqual(75);
});

test.each(steps)('$id says its picture in words, as a sentence', ({ alt }) => {
  expect(wordCount(plain(alt))).toBeGreaterThanOrEqual(8);
  expect(plain(alt)).toMatch(/^[\p{Lu}\p{N}].*\.$/su);
});

test('no two steps have the same alternative', () => {
  expect(new Set(steps.map(({ alt }) => plain(alt))).size).toBe(steps.length);
});

test('every number in the prose states a fact of the data or shows a formula', () => {
  const ids = new Set(['article', ...committed().facts.map(({ id }) => id)]);
  const { words } = story.opening;
  const all = [
    ...[words.title, words.deck, words.byline, words.intro, words.picture.alt],
    ...story.chapters.map(({ figure }) => figure.source),
    ...steps.flatMap(({ heading, text, alt }) => [heading, text, alt]),
  ].flat();
  const numbers = all.filter((part): part is Num => typeof part !== 'string');
  expect(numbers.length).toBeGreaterThan(60);
  for (const { text, fact, formula } of numbers) {
    expect(fact === undefined ? Boolean(formula) : ids.has(fact), text).toBe(true);
  }
});

test.each([
  ['trade-1992', 'This square is US$190 million'],
  ['trade-2014', 'The article says “more than 135 times”; the division gives 135.8.'],
  ['trade-two-points', 'nothing for the 21 years between them'],
  ['trade-steady', '25.0% a year, doubling trade every 3.1 years'],
  ['trade-sourced', 'In 2009 it fell by 45%. 2014 was the record'],
  ['trade-sourced', 'by 2016 trade was 48% lower'],
  ['people-1990', 'Each square is now 10,000 people'],
  ['people-2016', '440,000: 44 squares, 14.7 times as many'],
  ['people-2016', '10.9% a year, a doubling every 6.7 years'],
  ['people-dots', 'fewer than 10,000 people in 1990'],
])('%s says "%s"', (id, words) => {
  expect(plain(steps.find((step) => step.id === id)!.text)).toContain(words);
});

test('the title is the claim of the article, the byline its publisher and day', () => {
  expect(story.title).toContain('135 times');
  expect(plain(story.opening.words.title)).toBe('135 times');
  expect(plain(story.opening.words.byline)).toBe(
    'From a report by Yonhap News Agency, 5 September 2017',
  );
});

test('trade grew "to" its multiple, never "by" it', () => {
  const said = steps.map(({ text, alt }) => plain(text) + plain(alt)).join(' ');
  expect(said).not.toMatch(/by (about )?13[56]/);
});

test('the small square of the opening has its share of the area', () => {
  expect(story.opening.side ** 2 * (25_800 / 190)).toBeCloseTo(1, 12);
});

test('a figure that changes changes texts, alternatives and the opening', () => {
  const changed = storyOf(altered('trade-2014', { value: 50e9 }));
  const texts: Record<string, { text: Prose }> = changed.chapters[0]!.texts;
  expect(plain(texts['trade-2014']!.text)).toContain(
    'By 2014 it was US$50 billion. That fills 263 of the same squares',
  );
  expect(plain(texts['trade-steady']!.text)).toContain('28.8% a year');
  expect(plain(changed.opening.words.picture.alt)).toContain('a large one, 263.2 times its area');
  expect(changed.opening.to.value).toBe('US$50 billion');
  expect(changed.opening.side).toBeCloseTo(0.061644, 6);
});

test('the sources are the article and each publication once, the article first', () => {
  const ids = story.sources.list.map(({ id }) => id);
  expect(ids).toHaveLength(12);
  expect(new Set(ids).size).toBe(12);
  expect(ids[0]).toBe('article');
});

test('no words of the interface are empty', () => {
  const { interfaceWords, tableWords, absence, legend, sourcesWords } = english;
  const { rows, ...columns } = tableWords;
  for (const words of [interfaceWords, columns, rows, absence, legend, sourcesWords]) {
    for (const [name, text] of Object.entries(words)) expect(text.trim(), name).not.toBe('');
  }
});
