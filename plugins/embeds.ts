/**
 * Pages made for other people's pages. What their scripts share is a file of its own, and so is each kind
 * of chart: a reader who meets several of our charts loads it once.
 */
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import type { Archive } from '../scripts/archive.mjs';
import { answering } from './answering.ts';
import { archivePath, VERSIONS } from './archive.ts';
import { classicParts, classicScript, type Part } from './classicScript.ts';
import type { Site, SiteServer } from './siteServer.ts';
import { embedModule, storyModules } from './storyModules.ts';
import { TREE, treesOf } from './trees.ts';

/** What a page says where it is asked, as src/embed/page/asked.ts asks for it: a script beside the page. */
const ASKED = 'asked.js';

const askedOf = (server: Site, slug: string, name: string): string =>
  `saidWhereAsked=${JSON.stringify(server.asked(slug, name))};`;

/** A page or its script, as they are at the moment; null where there is no such page. */
async function atTheMoment(site: SiteServer, path: string): Promise<string | null> {
  const [, folder = '', name = '', file] =
    /^(.*?)embed\/([\w-]+)\/(index\.html|script\.js|tree\.js|asked\.js)$/.exec(path) ?? [];
  if (!file) return null;
  const server = await site.load();
  const slug = server.folders.find((one) => one.path === folder)?.slug;
  if (slug === undefined || !server.embeds(slug).includes(name)) return null;
  if (file === TREE) return (await treesOf(site, server))(slug, name);
  if (file === ASKED) return askedOf(server, slug, name);
  return file === 'script.js'
    ? classicScript(site.root, embedModule(slug, name), [storyModules(site)])
    : server.embed(slug, name, ['script.js']).html;
}

/** Every embedded page, with the name of its script. */
const pagesOf = (server: Site) =>
  server.folders.flatMap(({ slug, root }) =>
    server.embeds(slug).map((name) => ({ slug, root, name, script: `${slug}-${name}` })),
  );

/** What moves any picture in any frame, and what kinds of chart share; with them the scale of trends, the largest kind. */
const frame = {
  name: 'frame',
  test: /\/src\/(embed\/page\/start|charts\/\w+|charts\/squares\/trendScale)\.ts$/,
};

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

/** What tells a page from other versions of it: it names its files by what they hold, but for what it says where it is asked. */
const versionOf = ({ html, beside }: Pick<Live, 'html' | 'beside'>): string =>
  createHash('sha256').update(html).update(beside[ASKED]!).digest('hex').slice(0, 16);

/** A live page, with the way from its folder to the root, and the addresses of its scripts. */
interface Live {
  slug: string;
  name: string;
  up: string;
  scripts: readonly string[];
  html: string;
  /** Scripts beside it, by their names, which it brings only when they are wanted. */
  beside: Readonly<Record<string, string>>;
}

/** The scripts beside each page. */
async function besidePages(site: SiteServer, server: Site) {
  const treeOf = await treesOf(site, server);
  return (slug: string, name: string): Live['beside'] => {
    const tree = treeOf(slug, name);
    return { [ASKED]: askedOf(server, slug, name), ...(tree && { [TREE]: tree }) };
  };
}

function emitBeside(context: Rolldown.PluginContext, path: string, beside: Live['beside']): void {
  for (const [name, source] of Object.entries(beside))
    context.emitFile({ type: 'asset', fileName: path + name, source });
}

/** What takes each page into a dated copy; plugins/archive.ts brings it the files that it names. */
async function copier(site: SiteServer, context: Rolldown.PluginContext, { date }: Archive) {
  const server = await site.load();
  const source = await classicScript(site.root, 'src/embed/kept.ts');
  const asks = context.emitFile({ type: 'asset', name: 'embed-kept.js', source });
  const dated = { folder: archivePath(date), date: date.slice(0, 10), versions: VERSIONS };
  return ({ slug, name, up, scripts, html, beside }: Live): void => {
    const script = up + context.getFileName(asks);
    const copy = { ...dated, version: versionOf({ html, beside }), script };
    const { path, html: copied } = server.embed(slug, name, scripts, copy);
    context.emitFile({ type: 'asset', fileName: `${path}index.html`, source: copied });
    emitBeside(context, path, beside);
  };
}

export const embeds = (site: SiteServer, archive: Archive | null): Plugin => ({
  name: 'embeds',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    const server = await site.load();
    const parts = new Map((await partsOf(site, server)).map((part) => [part.name, part]));
    // What an author calls a chapter may be what blockers hold back, as "ads" is: it names no script.
    const own = new Set(pagesOf(server).map(({ script }) => script));
    const files = new Map(
      Array.from(parts.values(), ({ name, code: source }) => {
        const called = own.has(name) ? 'own' : name;
        const file = this.emitFile({ type: 'asset', name: `embed-${called}.js`, source });
        return [name, this.getFileName(file)];
      }),
    );
    const copy = archive && (await copier(site, this, archive));
    const besideOf = await besidePages(site, server);
    const versions = Object.fromEntries(
      server.folders.map(({ slug, path }) => [`${path}#corrections`, server.corrections(slug)]),
    );
    for (const { slug, root, name, script } of pagesOf(server)) {
      // From the page's folder to the root of the site.
      const up = `../../${root}`;
      const scripts = [...parts.get(script)!.needs, script].map((part) => up + files.get(part)!);
      const { path, html } = server.embed(slug, name, scripts);
      this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });
      const beside = besideOf(slug, name);
      emitBeside(this, path, beside);
      versions[path] = versionOf({ html, beside });
      copy?.({ slug, name, up, scripts, html, beside });
    }
    if (archive)
      this.emitFile({ type: 'asset', fileName: VERSIONS, source: JSON.stringify(versions) });
  },
  configureServer: answering((path) => atTheMoment(site, path)),
});
