import { expect, test } from 'vitest';
import { numbersIn, plain } from '../../src/story/prose';
import * as everyNumber from '../../src/words/en/everyNumber';
import * as interfaceWords from '../../src/words/en/interface';
import { figureNames, seriesNames, unitNames } from '../../src/words/en/names';
import { altered, committed, storyOf } from './committed';

const story = storyOf(committed());
const steps = story.chapters.flatMap((chapter) => chapter.steps);
const wordCount = (text: string) => text.trim().split(/\s+/).length;

test('step ids are unique and begin with their chapter', () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  for (const { id: chapter, steps } of story.chapters) {
    for (const { id } of steps) expect(id.startsWith(`${chapter}-`)).toBe(true);
  }
});

test.each(steps)('$id has a heading, and a text of 25 to 60 words', ({ heading, text }) => {
  expect(plain(heading)).not.toBe('');
  expect(wordCount(plain(heading))).toBeLessThanOrEqual(8);
  expect(wordCount(plain(text))).toBeGreaterThanOrEqual(25);
  expect(wordCount(plain(text))).toBeLessThanOrEqual(60);
});

test('the steps of the story are read in two to five minutes, at 230 words a minute', () => {
  const { deck, intro } = story.opening.words;
  const words = [deck, intro, ...steps.flatMap(({ heading, text }) => [heading, text])].map(plain);
  const minutes = wordCount(words.join(' ')) / 230;
  expect(minutes).toBeGreaterThan(2);
  expect(minutes).toBeLessThan(5);
});

test.each(steps)('$id says its picture in words, as a sentence', ({ alt }) => {
  expect(wordCount(plain(alt))).toBeGreaterThanOrEqual(8);
  expect(plain(alt)).toMatch(/^[\p{Lu}\p{N}].*\.$/su);
});

test.each(steps)('$id is typeset: no straight quotes, double spaces or placeholders', (step) => {
  for (const said of [step.heading, step.text, step.alt].map(plain)) {
    expect(said).not.toMatch(/["']| {2}|[{}$]{2}|\bundefined\b|\bNaN\b/);
    expect(said).not.toMatch(/\s[.,;:]|[.,]{2}/);
  }
});

test('no two steps have the same alternative', () => {
  expect(new Set(steps.map(({ alt }) => plain(alt))).size).toBe(steps.length);
});

test('the titles of the chapters and of their figures are each said once', () => {
  for (const titles of [
    story.chapters.map(({ title }) => title),
    story.chapters.map(({ figure }) => figure.title),
  ]) {
    expect(new Set(titles).size).toBe(6);
    for (const title of titles) expect(title.trim()).not.toBe('');
  }
});

test.each([
  ['trade-1992', 'This square is US$190 million'],
  ['trade-2014', 'The article says “more than 135 times”; the division gives 135.8.'],
  ['trade-two-points', 'nothing for the 21 years between them'],
  ['trade-steady', '25.0% a year, doubling trade every 3.1 years'],
  ['trade-sourced', 'In 2009 it fell by 45%. 2014 was the record'],
  ['trade-sourced', 'by 2016 trade was 48% lower'],
  ['base-1992', 'the Soviet Union at US$888.8 million in 1990'],
  ['base-choice', '135.8 times the Russia of 1992, but 29.0, 21.5 or 30.0 times'],
  ['base-choice', '16.4 times the Russia of 1993. End in 2016, and the first multiple is 70.5'],
  ['people-1990', 'Each square is now 10,000 people'],
  ['people-2016', '440,000: 44 squares, 14.7 times as many'],
  ['people-2016', '10.9% a year, a doubling every 6.7 years'],
  ['people-dots', 'fewer than 10,000 people in 1990'],
  ['growth-both', 'Trade ends at 135.8, people at 14.7'],
  ['growth-rates', 'trade grew by 25.0% a year and the number of people by 10.9%'],
  ['growth-world', '5.0 times their 1992 level, Korea’s total trade to 6.9, Russia’s to 9.7'],
  ['growth-world', 'the 135.8 becomes about 80'],
  ['routes-suez', 'around 22,000\u00a0km to northern Europe'],
  ['routes-arctic', 'usable for around 4\u00a0months of the year'],
  ['routes-rail', 'from Seoul to Khasan nothing runs through'],
  ['week-1990', 'rose again, by 42%'],
  ['week-2017', 'On Sunday North Korea staged its sixth nuclear test'],
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
  const step = (id: string) =>
    changed.chapters.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id)!;
  expect(plain(step('trade-2014').text)).toContain(
    'By 2014 it was US$50 billion. That fills 263 of the same squares',
  );
  expect(plain(step('trade-steady').text)).toContain('28.8% a year');
  expect(plain(step('base-choice').alt)).toContain('US$50 billion in 2014: multiples of 56.3');
  expect(plain(step('growth-rates').heading)).toBe('28.8% against 10.9%');
  expect(plain(changed.opening.words.picture.alt)).toContain('a large one, 263.2 times its area');
  expect(changed.opening.to.value).toBe('US$50 billion');
  expect(changed.opening.side).toBeCloseTo(0.061644, 6);
  const old = changed.chapters.flatMap(({ id, figure, steps, rows, notes }) => [
    JSON.stringify(notes),
    ...[figure.source, ...steps.flatMap(({ heading, text, alt }) => [heading, text, alt])].map(
      plain,
    ),
    ...rows.flatMap(({ what, value }) => [what, value]).map((said) => `${id}: ${said}`),
  ]);
  expect(
    old
      .map((said) => said.replaceAll('$25.8 billion in 2014', ''))
      .filter((said) => said.includes('25.8')),
  ).toEqual([]);
});

test('the sources are the article, each publication, and those of the map, each once', () => {
  const ids = story.sources.list.map(({ id }) => id);
  expect(ids).toHaveLength(24);
  expect(new Set(ids).size).toBe(24);
  expect(ids[0]).toBe('article');
  expect(ids.slice(-2)).toEqual(['natural-earth', 'geonames']);
});

test('every figure has a name, and every name its figure', () => {
  const { facts } = committed();
  const ids = facts.map(({ id }) => id);
  const series = facts.flatMap((fact) => (fact.kind === 'quantity' ? (fact.series ?? []) : []));
  expect(Object.keys(figureNames).filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(seriesNames).sort()).toEqual([...new Set(series)].sort());
  const units = facts.flatMap((fact) => (fact.kind === 'quantity' ? fact.unit : []));
  expect(Object.keys(unitNames)).toEqual(expect.arrayContaining([...new Set(units)]));
});

/** Every text in a record of words. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(Object(words) as object).flatMap(textsIn);

test('no words of the interface are empty', () => {
  const said = [everyNumber, interfaceWords, figureNames, seriesNames, unitNames].flatMap((words) =>
    Object.values(words).flatMap(textsIn),
  );
  expect(said.length).toBeGreaterThan(60);
  for (const text of said) expect(text.trim()).not.toBe('');
});

test('a heading that says a number leads to its row as the text does', () => {
  const keys = new Set(story.numbers.map(({ key }) => key));
  for (const { key } of steps.flatMap(({ heading }) => numbersIn(heading))) {
    expect(keys).toContain(key);
  }
});

const everything = [
  ...steps.flatMap(({ heading, text, alt }) => [heading, text, alt].map(plain)),
  JSON.stringify(story.chapters.map(({ notes, rows, layout }) => [notes, rows, layout])),
].join(' ');

test.each([
  ['the sea between Korea and Japan', /Sea of Japan|East Sea/i],
  ['motives', /\b(because (he|she|they|Moon|Putin|Russia|Korea)|in order to|hoping to)\b/i],
  ['a loss', /\bcollapse[ds]?\b|\bplummet/i],
])('nothing says %s', (_, words) => {
  expect(everything).not.toMatch(words);
});
