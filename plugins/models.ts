/** The charts' models as modules: `virtual:model/trade` is computed at build, and plain data. */
import type { Plugin } from 'vite';
import type { SiteServer } from './siteServer.ts';

const MODEL = 'virtual:model/';

export const models = (site: SiteServer): Plugin => ({
  name: 'models',
  resolveId: (id) => (id.startsWith(MODEL) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${MODEL}`)) return;
    const name = id.slice(MODEL.length + 1);
    const all: Record<string, unknown> = (await site.load()).models(site.data);
    if (!(name in all)) throw new Error(`${MODEL}${name}: no chapter has this id`);
    return `export default ${JSON.stringify(all[name])}`;
  },
});
