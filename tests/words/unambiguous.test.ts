/** Words that everyone reads the same way: abbreviations, dates and units. */
import { expect, test } from 'vitest';
import { plain } from '../../src/story/prose';
import { controls } from '../../src/words/en/controls';
import { legend, page, sources, table } from '../../src/words/en/interface';
import { committed, storyOf } from '../story/committed';

const story = storyOf(committed());

/** All that is said: of the opening, the steps, the pictures and each mark. */
const said: string[] = [
  ...[story.opening.words.deck, story.opening.words.intro, story.opening.words.byline].map(plain),
  ...story.chapters.flatMap(({ title, figure, steps, notes }) => [
    title,
    figure.title,
    plain(figure.source),
    ...steps.flatMap((step) => [step.heading, step.text, step.alt].map(plain)),
    // Reported words are the article's own, and stay as they are.
    ...Object.values(notes).flatMap(({ when, value, caveat, source }) =>
      [when, value, caveat, source].map((text) => text ?? ''),
    ),
  ]),
  ...[controls, legend, page, sources, table].flatMap((words) => Object.values(words).flat()),
];

/** Abbreviations that need no words, or that stand beside the words they stand for. */
const known: Record<string, string> = {
  US: 'the country, in everyday use',
  TASS: 'named as the Russian news agency',
  KBS: 'with its full name in brackets',
  KOTRA: 'with its full name in brackets',
  WTO: 'in the name of a source',
  CSIS: 'in the name of a source',
  ITC: 'in the name of a source',
  SVG: 'a kind of file to choose',
  PNG: 'a kind of file to choose',
};

test('abbreviations are known to all, or explained where they stand', () => {
  const found = said.flatMap((text) =>
    [...text.matchAll(/\b[A-Z]{2,}\b/g)].map(([word]) => `${word}: ${text}`),
  );
  expect(found.filter((hit) => !(hit.split(':')[0]! in known))).toEqual([]);
  for (const text of said.filter((text) => text.includes('TASS')))
    expect(text).toContain('news agency TASS');
  for (const text of said.filter((text) => /\b(?:KBS|KOTRA)\b/.test(text)))
    expect(text).toMatch(/\b(?:KBS|KOTRA) \(Korea/);
});

test('dates name the month by a word, never by a number', () => {
  for (const text of said) expect(text).not.toMatch(/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/);
});

test('dollars say whose they are, and scales are written out', () => {
  for (const text of said) {
    expect(text).not.toMatch(/(?<!US)\$\d/);
    expect(text).not.toMatch(/\d ?(?:bn|mn|m|bil)\b/);
  }
});
