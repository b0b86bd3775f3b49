/**
 * Prerendering: pages rendered by the server environment become the HTML of the client build, and
 * the charts' models, computed there too, become modules that the client imports.
 */
import path from 'node:path';
import type { Plugin, UserConfig, ViteBuilder, ViteDevServer } from 'vite';
import { files } from './files.ts';
import { models } from './models.ts';
import { pages } from './pages.ts';
import { publish } from './publish.ts';
import { folders, SiteServer } from './siteServer.ts';

/** The server is built first: it finds what is wrong with the data, and makes the client's pages. */
async function buildApp(builder: ViteBuilder, site: SiteServer): Promise<void> {
  const { ssr, client } = builder.environments;
  if (!ssr || !client) throw new Error('prerendering needs the environments ssr and client');
  await builder.build(ssr);
  (await site.load()).models(site.data);
  await builder.build(client);
  const { root } = builder.config;
  await publish(path.join(root, folders.staging), path.join(root, 'dist'));
}

/**
 * Two scripts that come when they are wanted: what the first chapter needs, and with it whatever moves
 * pictures; and all other chapters. Smaller ones would be more bytes: what is alike is packed together.
 */
const chunks = [
  {
    name: 'first',
    test: /rolldown.runtime|live|LiveChart|counted|Counted|model\/trade|node_modules.svelte/,
  },
  { name: 'chapters', test: /src.charts|virtual:model/ },
];

const config = (site: SiteServer): UserConfig => ({
  appType: 'mpa',
  builder: { buildApp: (builder) => buildApp(builder, site) },
  environments: {
    client: {
      build: {
        outDir: folders.staging,
        emptyOutDir: true,
        rolldownOptions: {
          input: ['index.html', 'numbers/index.html'],
          output: { codeSplitting: { groups: chunks } },
        },
      },
    },
    ssr: {
      build: {
        outDir: folders.server,
        emptyOutDir: true,
        cssMinify: true,
        // New enough to know color-scheme and nesting, so that neither is spelled out for older ones.
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        copyPublicDir: false,
        rolldownOptions: { input: folders.entry },
      },
    },
  },
});

/** What is rendered on the server has no hot update of its own: the page is loaded again. */
function reload({ environments: { client } }: ViteDevServer): void {
  client.moduleGraph.invalidateAll();
  client.hot.send({ type: 'full-reload' });
}

/** `data` is the folder of the data files, relative to the root. */
export function prerender({ data }: { data: string }): Plugin[] {
  const site = new SiteServer(data);
  const server: Plugin = {
    name: 'prerender',
    config: () => config(site),
    configResolved: (resolved) => site.built(resolved),
    configureServer(dev) {
      site.live(dev);
      dev.watcher.add(site.data);
      dev.watcher.on('change', (file) => file.startsWith(site.data) && reload(dev));
    },
    hotUpdate({ modules, server: dev }) {
      if (this.environment.name === 'ssr' && modules.length > 0) reload(dev);
    },
  };
  return [server, models(site), pages(site), files(site)];
}
