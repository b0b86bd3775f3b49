/** Pages of the dev server are loaded again when what they were made of is written. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import type { SiteServer } from './siteServer.ts';

/** What a page tells the server as soon as it listens: the state of the site that it was made from. */
const MADE_FROM = 'site:made-from';

/**
 * Has a page, which was made from a state of the site, ask whether it still is the last one: what is
 * written while the page is loading is told before it listens.
 */
export const asksForLater = (base: string, state: number): string => `<script type="module">
  import { createHotContext } from '${base}@vite/client';
  createHotContext('${base}page').send('${MADE_FROM}', ${state});
</script>`;

/** What is rendered on the server has no hot update of its own: the page is loaded again. */
export function loadAgain(site: SiteServer, { environments: { client } }: ViteDevServer): void {
  site.forget();
  client.moduleGraph.invalidateAll();
  client.hot.send({ type: 'full-reload' });
}

/**
 * After so many ms a change of the data is looked for again: of a file that is written twice in less time,
 * as by an editor that formats what it saved, the watcher tells the first time alone.
 */
const SOON = 100;

/** When anything in a folder was last written, in ms. */
const newestIn = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    ),
  );

/** Loads pages again when anything in the folder of the stories is written, and those that ask too late. */
export function watchPages(site: SiteServer, dev: ViteDevServer): void {
  let told = 0;
  const tell = () => {
    told = newestIn(site.data);
    loadAgain(site, dev);
  };
  dev.environments.client.hot.on(MADE_FROM, (state: number, client) => {
    if (state !== site.state) client.send({ type: 'full-reload' });
  });
  dev.watcher.add(site.data);
  dev.watcher.on('all', (_, file) => {
    if (path.relative(site.data, file).startsWith('..')) return;
    tell();
    setTimeout(() => told !== newestIn(site.data) && tell(), SOON).unref();
  });
}
