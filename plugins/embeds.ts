/**
 * Pages made for other people's pages. What their scripts share is a file of its own, and so is each kind
 * of chart: a reader who meets several of our charts loads it once.
 */
import type { Plugin } from 'vite';
import { answering } from './answering.ts';
import { classicParts, classicScript, type Part } from './classicScript.ts';
import type { Site, SiteServer } from './siteServer.ts';
import { embedModule, storyModules } from './storyModules.ts';

/** A page or its script, as they are at the moment; null where there is no such page. */
async function atTheMoment(site: SiteServer, path: string): Promise<string | null> {
  const [, folder = '', name = '', file] =
    /^(.*?)embed\/([\w-]+)\/(index\.html|script\.js)$/.exec(path) ?? [];
  if (!file) return null;
  const server = await site.load();
  const slug = server.folders.find((one) => one.path === folder)?.slug;
  if (slug === undefined || !server.embeds(slug).includes(name)) return null;
  return file === 'script.js'
    ? classicScript(site.root, embedModule(slug, name), [storyModules(site)])
    : server.embed(slug, name, ['script.js']).html;
}

/** Every embedded page, with the name of its script. */
const pagesOf = (server: Site) =>
  server.folders.flatMap(({ slug, root }) =>
    server.embeds(slug).map((name) => ({ slug, root, name, script: `${slug}-${name}` })),
  );

/** What moves any picture in any frame, and what kinds of chart share. */
const frame = { name: 'frame', test: /\/src\/(embed\/page\/start|charts\/\w+)\.ts$/ };

/** What else is shared is of a kind of chart. */
const named = (modules: readonly string[]): string =>
  /\/src\/charts\/(\w+)\//.exec(modules.join('\n'))?.[1] ?? 'shared';

const partsOf = (site: SiteServer, server: Site): Promise<Part[]> =>
  classicParts(
    site.root,
    Object.fromEntries(
      pagesOf(server).map(({ slug, name, script }) => [script, embedModule(slug, name)]),
    ),
    [storyModules(site)],
    { groups: [frame], named },
  );

export const embeds = (site: SiteServer): Plugin => ({
  name: 'embeds',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    const server = await site.load();
    const parts = new Map((await partsOf(site, server)).map((part) => [part.name, part]));
    const files = new Map(
      Array.from(parts.values(), ({ name, code: source }) => {
        const file = this.emitFile({ type: 'asset', name: `embed-${name}.js`, source });
        return [name, this.getFileName(file)];
      }),
    );
    for (const { slug, root, name, script } of pagesOf(server)) {
      // From the page's folder to the root of the site.
      const addresses = [...parts.get(script)!.needs, script].map(
        (part) => `../../${root}${files.get(part)!}`,
      );
      const { path, html } = server.embed(slug, name, addresses);
      this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });
    }
  },
  configureServer: answering((path) => atTheMoment(site, path)),
});
