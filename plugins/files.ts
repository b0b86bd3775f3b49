/** Files beside the pages: the figures to download, the late style, the display face. */
import type { Plugin } from 'vite';
import { displayFont } from './displayFont.ts';
import type { SiteServer } from './siteServer.ts';

async function filesOf(site: SiteServer): Promise<Record<string, string | Uint8Array>> {
  const server = await site.load();
  const face = await displayFont(server.displayText(site.data));
  return { ...server.files(site.data), [face.path]: face.source };
}

export const files = (site: SiteServer): Plugin => ({
  name: 'files',
  async buildStart() {
    if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
    for (const [fileName, source] of Object.entries(await filesOf(site))) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      filesOf(site)
        .then(({ [name]: file }) => {
          if (file === undefined) return next();
          if (name.endsWith('.css')) response.setHeader('Content-Type', 'text/css');
          response.end(file);
        })
        .catch(next);
    });
  },
});
