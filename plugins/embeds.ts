/** Pages made for other people's pages, each with a script of its own that holds all it needs. */
import type { Plugin } from 'vite';
import { classicScript } from './classicScript.ts';
import { withHead } from './heads.ts';
import { lines, wholeModels } from './models.ts';
import type { SiteServer } from './siteServer.ts';

/** From a page's folder to the root of the site. */
const HOME = '../../';

const scriptOf = (site: SiteServer, name: string): Promise<string> =>
  classicScript(site.root, `src/embed/entries/${name}.ts`, [wholeModels(site), lines(site)]);

export const embeds = (site: SiteServer): Plugin => ({
  name: 'embeds',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    const server = await site.load();
    for (const name of server.embedNames(site.data)) {
      const source = await scriptOf(site, name);
      const script = this.emitFile({ type: 'asset', name: `embed-${name}.js`, source });
      const address = HOME + this.getFileName(script);
      const { path, html } = server.embedPage(site.data, name, site.address, address);
      const page = await withHead(site, path, html);
      this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: page });
    }
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const [, name, file] = /^\/embed\/(\w+)\/(index\.html|script\.js|)$/.exec(pathname) ?? [];
      if (name === undefined) return next();
      const isScript = file === 'script.js';
      answer(site, name, isScript)
        .then((text) => {
          if (text === null) return next();
          const type = isScript ? 'text/javascript' : 'text/html';
          response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text);
        })
        .catch(next);
    });
  },
});

/** A page or its script, as they are at the moment; null where there is no such page. */
async function answer(site: SiteServer, name: string, isScript: boolean): Promise<string | null> {
  const server = await site.load();
  if (!server.embedNames(site.data).includes(name)) return null;
  if (isScript) return scriptOf(site, name);
  return server.embedPage(site.data, name, site.address, 'script.js').html;
}
