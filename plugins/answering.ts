/** What the dev server has at addresses of the site that are no files of the project. */
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { textTypeOf } from '../scripts/serve/types.mjs';
import { isInputError } from './siteServer.ts';

/** Of what is no text. */
const types: Record<string, string> = { '.png': 'image/png', '.woff2': 'font/woff2' };

/** Vite's own client and modules: they must be had also while nothing of the site can be made. */
const VITES = /^(@|src\/|node_modules\/)/;

type Content = string | Uint8Array;

/**
 * Has the dev server answer with what `contentOf` gives for a path within the site, where a page's
 * ends in `index.html`; null leaves the request to others. The type is that of the path's ending.
 */
export const answering =
  (contentOf: (path: string) => Promise<Content | null>) =>
  ({ config: { base }, middlewares }: ViteDevServer): void => {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!pathname.startsWith(base)) return next();
      const file = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
      if (VITES.test(file)) return next();
      contentOf(file)
        .then((content) => {
          if (content === null) return next();
          const type = textTypeOf(file) ?? types[path.extname(file)];
          if (!type) throw new Error(`${file}: no type is known for files of this ending`);
          response.setHeader('Content-Type', type).end(content);
        })
        // What the data cannot give may be a file of the project; pages tell their mistakes.
        .catch((error) => next(isInputError(error) ? undefined : error));
    });
  };
