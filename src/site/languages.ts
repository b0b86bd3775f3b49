/** Where a story's pages are in its other languages. */
import { locales } from '../locales/locales';
import type { LanguageLink } from '../page/languages';
import type { Address } from '../publish/site/structured';
import type { StoryFolder } from './stories';

type Place = Pick<StoryFolder, 'language' | 'languages' | 'root'>;

/** The other languages of a page; `page` is its path in the story, as `numbers/`. */
export function languageLinks({ language, languages, root }: Place, page = ''): LanguageLink[] {
  const home = page.replace(/[^/]+/g, '..') + root;
  return languages
    .filter((one) => one.language !== language)
    .map((one) => ({
      language: one.language,
      name: locales[one.language]!.name,
      href: home + one.path + page || './',
    }));
}

/** Every language of a story with its address; `site` is the site's, absolute. */
export const languageAddresses = (
  { languages }: Pick<Place, 'languages'>,
  site: string,
): Address[] =>
  languages.map(({ language, path }) => ({ language, address: new URL(path, site).href }));
