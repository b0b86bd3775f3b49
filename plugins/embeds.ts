/** Pages made for other people's pages, each with a script of its own that holds all it needs. */
import type { Plugin } from 'vite';
import { answering } from './answering.ts';
import { classicScript } from './classicScript.ts';
import { withHead } from './heads.ts';
import { lines, wholeModels } from './models.ts';
import type { SiteServer } from './siteServer.ts';

/** From a page's folder to the root of the site. */
const HOME = '../../';

const scriptOf = (site: SiteServer, name: string): Promise<string> =>
  classicScript(site.root, `src/embed/page/entries/${name}.ts`, [wholeModels(site), lines(site)]);

/** The page with all that its head has, and where it is; `script` is its script's address, from the page. */
async function pageOf(site: SiteServer, name: string, script: string) {
  const { path, html } = (await site.load()).embedPage(site.data, name, site.address, script);
  return { path, html: await withHead(site, path, html) };
}

/** A page or its script, as they are at the moment; null where there is no such page. */
async function atTheMoment(site: SiteServer, path: string): Promise<string | null> {
  const [, name, file] = /^embed\/(\w+)\/(index\.html|script\.js)$/.exec(path) ?? [];
  if (name === undefined) return null;
  if (!(await site.load()).embedNames(site.data).includes(name)) return null;
  return file === 'script.js' ? scriptOf(site, name) : (await pageOf(site, name, 'script.js')).html;
}

export const embeds = (site: SiteServer): Plugin => ({
  name: 'embeds',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    const server = await site.load();
    for (const name of server.embedNames(site.data)) {
      const source = await scriptOf(site, name);
      const script = this.emitFile({ type: 'asset', name: `embed-${name}.js`, source });
      const { path, html } = await pageOf(site, name, HOME + this.getFileName(script));
      this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });
    }
  },
  configureServer: answering((path) => atTheMoment(site, path)),
});
