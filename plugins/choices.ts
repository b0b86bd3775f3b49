/** What the Embed dialog offers as a module: `virtual:embed/choices`, plain data computed at build. */
import type { Plugin } from 'vite';
import type { SiteServer } from './siteServer.ts';

const CHOICES = 'virtual:embed/choices';

export const choices = (site: SiteServer): Plugin => ({
  name: 'choices',
  resolveId: (id) => (id === CHOICES ? `\0${id}` : undefined),
  async load(id) {
    if (id !== `\0${CHOICES}`) return;
    return `export default ${JSON.stringify((await site.load()).embedChoices(site.data))}`;
  },
});
