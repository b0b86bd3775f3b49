/** Files beside the pages, made from the same facts. */
import type { Plugin } from 'vite';
import type { SiteServer } from './siteServer.ts';

export const downloads = (site: SiteServer): Plugin => ({
  name: 'downloads',
  async buildStart() {
    if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
    const files = (await site.load()).files(site.data, site.address);
    for (const [fileName, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      site
        .load()
        .then((server) => {
          const file = server.files(site.data, site.address)[name];
          if (file === undefined) next();
          else response.end(file);
        })
        .catch(next);
    });
  },
});
