/**
 * In the dev server the mistakes in the data stand on the page until they are mended: then Vite's own
 * client, which is on it, loads the page again.
 */
import type { Plugin } from 'vite';
import { asksForLater } from './loadAgain.ts';
import type { SiteServer } from './siteServer.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (problems: readonly string[], base: string, state: number): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mistakes in the data</title>
<link rel="icon" href="${base}favicon.svg">
${asksForLater(base, state)}
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem }
  li { margin: 0.5rem 0; overflow-wrap: anywhere }
</style>
<main>
<h1>Mistakes in the data</h1>
<p>The page comes back by itself once they are mended and saved.</p>
<ul>
${problems.map((problem) => `<li>${escaped(problem)}</li>`).join('\n')}
</ul>
</main>
`;

/** Whether a path is that of a page, and not of a file that a page needs. */
const isPage = (path: string): boolean => /(\/|\.html)$/.test(path);

/** Comes before everything that makes pages from the data. */
export const mistakes = (site: SiteServer): Plugin => ({
  name: 'mistakes',
  configureServer({ config: { base }, middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!isPage(pathname) || !pathname.startsWith(base)) return next();
      const { state } = site;
      site
        .problems(pathname.slice(base.length).replace(/[^/]*$/, ''))
        .then((problems) => {
          if (problems.length === 0) return next();
          response.writeHead(500, {
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': 'no-store',
          });
          response.end(page(problems, base, state));
        })
        .catch(next);
    });
  },
});
