/** Every story of data/, published or not. What is held here holds for each of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../src/facts/problems';
import { plain } from '../../src/figures/figure';
import type { Step } from '../../src/story/chapter';
import { languagesIn, loadStory, loadTranslation } from '../../src/story/load';
import type { Story } from '../../src/story/story';

const WORDS = 'en.md';

/** Folder of all stories. */
export const data = fileURLToPath(new URL('../../data', import.meta.url));

/** Names of the folders that hold a story. */
export const slugs = readdirSync(data)
  .filter((slug) => existsSync(join(data, slug, WORDS)))
  .sort();

export const folderOf = (slug: string) => join(data, slug);

/** The story's file, as it stands. */
export const markdownOf = (slug: string) => readFileSync(join(data, slug, WORDS), 'utf8');

interface Read {
  slug: string;
  story: Story;
}

/** Why a story does not build; null for one that does. */
export const mistakes = new Map<string, string | null>();

function read(slug: string): Read[] {
  try {
    const story = loadStory(folderOf(slug));
    mistakes.set(slug, null);
    return [{ slug, story }];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    mistakes.set(slug, error.message);
    return [];
  }
}

/** Each story that builds, read from disk once a file of tests; others fail in one test, see words.test.ts. */
export const loaded: readonly Read[] = slugs.flatMap(read);

interface Translated extends Read {
  language: string;
  original: Story;
}

/** The same in further languages. */
export const translated: readonly Translated[] = loaded.flatMap(({ slug, story: original }) =>
  languagesIn(folderOf(slug))
    .slice(1)
    .map((language) => ({
      ...{ slug, language, original },
      story: loadTranslation(folderOf(slug), language, original),
    })),
);

export const stepsOf = ({ chapters }: Story): Step[] => chapters.flatMap(({ steps }) => steps);

/** Every text of a story that a reader reads or hears, but for its tables. */
export const textsOf = ({ opening: { words }, chapters }: Story): string[] => [
  ...[words.title, words.deck, words.byline, words.intro].map(plain),
  ...[words.kicker, words.pageTitle, words.picture.caption, words.picture.alt],
  ...Object.values(words.card),
  ...chapters.flatMap(({ title, figure, card, steps, notes }) => [
    ...[title, figure.title, plain(figure.source), card.value, card.text, card.source],
    ...steps.flatMap(({ heading, text, alt, title, unit }) => [
      ...[plain(heading), plain(text), alt, title],
      ...(unit ? [unit] : []),
    ]),
    ...Object.values(notes).flatMap(({ when, value, event, caveat }) =>
      [when, value, event, caveat].flatMap((said) => said ?? []),
    ),
  ]),
];
