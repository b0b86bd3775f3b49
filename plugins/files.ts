/** Files beside the pages: the figures to download, style sheets, display faces, and the site's own. */
import type { Plugin } from 'vite';
import { answering } from './answering.ts';
import { knownFont } from './displayFont.ts';
import type { SiteServer } from './siteServer.ts';

/** Files for which every still has to be known. */
const OF_STILLS = /(^|\/)(stills\.\w+$|links\/)/;

/** Where hosts look for the page that they send where there is none. */
const NOT_FOUND = '404.html';

/** Made for a story, or for all, as they are at the moment; null where there is no such file. */
async function atTheMoment(site: SiteServer, path: string): Promise<string | Uint8Array | null> {
  const font = await knownFont(path);
  if (font) return font.source;
  const server = await site.load();
  if (path === NOT_FOUND) return server.notFound;
  const shared = server.sharedFiles[path];
  if (shared !== undefined) return shared;
  const { slug } = server.folders.filter((one) => path.startsWith(one.path)).at(-1)!;
  const files = OF_STILLS.test(path) ? server.stillFiles(slug) : server.files(slug);
  return files[path] ?? null;
}

export const files = (site: SiteServer): Plugin => ({
  name: 'files',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    const server = await site.load();
    const all = [
      server.sharedFiles,
      ...server.folders.flatMap(({ slug }) => [server.files(slug), server.stillFiles(slug)]),
    ];
    this.emitFile({ type: 'asset', fileName: NOT_FOUND, source: server.notFound });
    for (const [fileName, source] of all.flatMap((one) => Object.entries(one)))
      this.emitFile({ type: 'asset', fileName, source });
  },
  configureServer: answering((path) => atTheMoment(site, path)),
});
