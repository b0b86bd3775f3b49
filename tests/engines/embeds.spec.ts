/** Embedded pages in frames that may do nothing but run scripts, from a server that lets nobody read its files. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { MADE_UP, siteOf } from '../../scripts/sites.mjs';
import { newStarts } from './starts';
import type { Tab } from './tab';

const dir = path.resolve(import.meta.dirname, '../..', siteOf(MADE_UP).dist);

/** What frames say, by the addresses of their pages. */
type Told = { said: string; data: { type: string; height: number } }[];

const hostHtml = (embeds: string) => `<!doctype html><html lang="en"><title>Host</title>
<script>
  window.told = [];
  addEventListener('message', ({ source, data }) => {
    if (!data?.embed135) return;
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    told.push({ said: frame.title, data });
  });
</script>
<body>${['trade', 'growth']
  .map(
    (chart) =>
      `<iframe sandbox="allow-scripts" title="${chart}" src="${embeds}embed/${chart}/" width="500" height="700"></iframe>`,
  )
  .join('')}</body>`;

/** A page with two charts in sandboxes, at another origin than theirs. */
async function startHost(embeds: string) {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(hostHtml(embeds)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}/`, stop };
}

const told = (tab: Tab) => tab.run(() => (window as unknown as { told: Told }).told);

for (const [name, start] of newStarts) {
  test(`${name}: charts in sandboxes come to life with their style`, async () => {
    const site = await serve({ dir, port: 0, leftOut: ['access-control-allow-origin'] });
    const host = await startHost(site.url);
    const tab = await start();
    try {
      await tab.open(host.url);
      const saying = async (known: boolean) =>
        (await told(tab))
          .filter(({ data }) => data.type === 'ready' && data.height > 0 === known)
          .map(({ said }) => said);
      for (const known of [false, true])
        await expect
          .poll(async () => (await saying(known)).sort(), `its height is known: ${known}`)
          .toEqual(['growth', 'trade']);
    } finally {
      await tab.close();
      await site.close();
      host.stop();
    }
  });
}
