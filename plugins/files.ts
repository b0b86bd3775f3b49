/** Files beside the pages: the figures to download, the late style, the display face, and the site's own. */
import type { Plugin } from 'vite';
import { answering } from './answering.ts';
import { displayFont } from './displayFont.ts';
import type { Server, SiteServer } from './siteServer.ts';

type Files = Record<string, string | Uint8Array>;

async function make(server: Server, { data, address }: SiteServer): Promise<Files> {
  const face = await displayFont(server.displayText(data));
  return {
    ...server.files(data),
    ...server.siteFiles(data, address),
    [face.path]: face.source,
  };
}

/** Made once for each state of the server's modules and data. */
const made = new WeakMap<Server, Promise<Files>>();

async function filesOf(site: SiteServer): Promise<Files> {
  const server = await site.load();
  const files = made.get(server) ?? make(server, site);
  made.set(server, files);
  return files;
}

export const files = (site: SiteServer): Plugin => ({
  name: 'files',
  async buildStart() {
    if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
    for (const [fileName, source] of Object.entries(await filesOf(site))) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
  configureServer: answering(async (path) => (await filesOf(site))[path] ?? null),
});
