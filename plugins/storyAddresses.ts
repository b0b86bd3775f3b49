/** Says where the stories are, below what the dev server says of itself. */
import type { Plugin } from 'vite';
import { storyNames, storyPath } from '../scripts/stories.mjs';
import type { SiteServer } from './siteServer.ts';

/** `asked` is the name of one story alone; else all are told, where there are several. */
export const storyAddresses = (site: SiteServer, asked: string | undefined): Plugin => ({
  name: 'story-addresses',
  configureServer(dev) {
    const printUrls = dev.printUrls.bind(dev);
    dev.printUrls = () => {
      printUrls();
      const names = storyNames(site.data);
      const [address = ''] = dev.resolvedUrls?.local ?? [];
      for (const name of asked ? [asked] : names.length > 1 ? names : [])
        dev.config.logger.info(`  ➜  ${name}: ${address}${storyPath(name, site.data)}`);
    };
  },
});
