/** Pages made for other people's pages, each with a script of its own that holds all it needs. */
import type { Plugin } from 'vite';
import { answering } from './answering.ts';
import { classicScript } from './classicScript.ts';
import type { SiteServer } from './siteServer.ts';
import { embedModule, storyModules } from './storyModules.ts';

const scriptOf = (site: SiteServer, slug: string, name: string): Promise<string> =>
  classicScript(site.root, embedModule(slug, name), [storyModules(site)]);

/** A page or its script, as they are at the moment; null where there is no such page. */
async function atTheMoment(site: SiteServer, path: string): Promise<string | null> {
  const [, folder = '', name = '', file] =
    /^(.*?)embed\/([\w-]+)\/(index\.html|script\.js)$/.exec(path) ?? [];
  if (!file) return null;
  const server = await site.load();
  const slug = server.folders.find((one) => one.path === folder)?.slug;
  if (slug === undefined || !server.embeds(slug).includes(name)) return null;
  return file === 'script.js'
    ? scriptOf(site, slug, name)
    : server.embed(slug, name, 'script.js').html;
}

export const embeds = (site: SiteServer): Plugin => ({
  name: 'embeds',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    const server = await site.load();
    for (const { slug, root } of server.folders)
      for (const name of server.embeds(slug)) {
        const source = await scriptOf(site, slug, name);
        const file = this.emitFile({ type: 'asset', name: `embed-${slug}-${name}.js`, source });
        // From the page's folder to the root of the site.
        const script = `../../${root}${this.getFileName(file)}`;
        const { path, html } = server.embed(slug, name, script);
        this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });
      }
  },
  configureServer: answering((path) => atTheMoment(site, path)),
});
