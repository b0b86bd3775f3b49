/** The real stories, as the built site of data/ has them: nothing here knows what they tell. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import { siteOf } from '../../scripts/sites.mjs';
import { storyNames } from '../../scripts/stories.mjs';
import { locales } from '../../src/locales/locales';

/** Where they are served. */
export const address = process.env.E2E_REAL!;

/** Folder of the built site. */
export const dist = join(root, siteOf('production').dist);

const languagesOf = (slug: string): string[] =>
  Object.keys(locales).filter((language) => existsSync(join(root, 'data', slug, `${language}.md`)));

/**
 * Each in each of its languages with its path in the site; the first is at the root, and below each are its
 * translations.
 */
export const stories = storyNames().flatMap((slug, index) => {
  const path = index === 0 ? '' : `${slug}/`;
  const languages = languagesOf(slug);
  return languages.map((language, order) => ({
    /** Of its documents, in data/. */
    folder: slug,
    slug: order === 0 ? slug : `${slug} in ${language}`,
    path: order === 0 ? path : `${path}${language}/`,
    language,
    others: languages.filter((other) => other !== language),
  }));
});

interface Offer {
  /** Address below the story's, and heights in px. */
  page: { path: string; room: { all: { narrow: number; wide: number } } };
  /** None of the whole story's page. */
  steps: { id: string }[];
}

/** A story's pages for others to frame, the whole story's first. */
export const offersOf = (path: string): Offer[] =>
  JSON.parse(readFileSync(join(dist, path, 'embed/choices.json'), 'utf8')).offers;

/** Ids of all steps of a story. */
export const stepsOf = (path: string): string[] =>
  offersOf(path).flatMap(({ steps }) => steps.map(({ id }) => id));
