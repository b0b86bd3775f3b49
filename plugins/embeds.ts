/**
 * Pages made for other people's pages, each with one classic script that holds all it needs: no
 * module, no request. A script is a build of its own, since only that leaves nothing to load.
 */
import type { EnvironmentOptions, Plugin } from 'vite';
import { folders, type SiteServer } from './siteServer.ts';

/** By the name of the page: the story, and the chapters. */
const NAMES = ['story', 'trade', 'base', 'people', 'growth', 'routes', 'week'];

const PREFIX = 'embed_';

const entryOf = (name: string) => `src/embed/entries/${name}.ts`;

const environment = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: folders.staging,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: entryOf(name),
      output: { format: 'iife', entryFileNames: `assets/embed-${name}-[hash].js` },
    },
  },
});

/** The builds of the embedded pages, to be run in this order after the site's own. */
export const embedEnvironments: Record<string, EnvironmentOptions> = Object.fromEntries(
  NAMES.map((name) => [`${PREFIX}${name}`, environment(name)]),
);

export const embeds = (site: SiteServer): Plugin => ({
  name: 'embeds',
  applyToEnvironment: ({ name }) => name.startsWith(PREFIX),
  async generateBundle(_, bundle) {
    const name = this.environment.name.slice(PREFIX.length);
    const [script, ...others] = Object.keys(bundle);
    if (!script || others.length > 0) this.error(`embed ${name}: its script is not one file`);
    const { path, html } = (await site.load()).embedPage(site.data, name, `../../${script}`);
    this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });
  },
});

/** The same pages in the dev server, with their scripts as modules. */
export const embedsLive = (site: SiteServer): Plugin => ({
  name: 'embeds-live',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const [, name = ''] = /^\/embed\/(\w+)\/(?:index\.html)?$/.exec(pathname) ?? [];
      if (!NAMES.includes(name)) return next();
      site
        .load()
        .then((server) => server.embedPage(site.data, name, `/${entryOf(name)}`, true).html)
        .then((html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html))
        .catch(next);
    });
  },
});
