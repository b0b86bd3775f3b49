/**
 * A page, with which the frame that all pages have is filled (see index.html), and the style sheets
 * that pages share.
 */
import late from '../page/style/deferred.css?inline';
import page from '../page/style/page.css?inline';
import { hashed } from '../publish/hashed';

export interface SitePage {
  /** Path of its file in the site. */
  path: string;
  language: string;
  /** Title, description and style. */
  head: string;
  /** What is said of it to those who list, show or embed it. */
  about: string;
  body: string;
  /** Which of the site's scripts it starts; null for none. */
  script: 'client' | 'numbers' | null;
  /** The story whose live pictures that script brings; null for none. */
  pictures: string | null;
  /** Every character that is set in the display face. */
  display: string;
}

/** The way from a page to the root of the site: empty, or with a slash at its end. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

const sheet = (name: string, css: string) => ({ path: hashed(`${name}.css`, css), css });

/** By what they are for; each with its path in the site. */
export const sheets = { late: sheet('late', late), page: sheet('page', page) };
