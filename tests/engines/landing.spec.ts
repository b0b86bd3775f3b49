/** Links to sources land on the words in each engine that knows text fragments, and open the page in others. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type Copies, copiesOf, isSeen } from '../e2e/copies';
import { stories } from '../e2e/realStories';
import { newStarts } from './starts';

/** Serves copies of sources, each at its number; resolves with what says where one is, and what stops it. */
async function startCopies(pages: Copies['pages']) {
  const [urls, bodies] = [[...pages.keys()], [...pages.values()]];
  const server = createServer(({ url }, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(bodies[Number(url!.slice(1))] ?? ''),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (url: string, link: string) =>
      `http://127.0.0.1:${port}/${urls.indexOf(url)}${link.slice(link.indexOf('#'))}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

// Chromium has a test of its own, which follows the links of the pages.
for (const [name, start] of newStarts.filter(([engine]) => engine !== 'chromium')) {
  test(`${name}: each source with words is opened at its words`, async () => {
    const tab = await start();
    try {
      for (const story of stories) {
        const { pages, places } = copiesOf(story);
        const copies = await startCopies(pages);
        for (const { link, url, span } of places) {
          await tab.open('about:blank');
          await tab.open(copies.at(url, link));
          const isKnown = await tab.run(() => 'fragmentDirective' in document);
          const seen = () => tab.run(isSeen, { link, span });
          await expect.poll(seen, decodeURIComponent(link)).toBe(isKnown);
        }
        copies.stop();
      }
    } finally {
      await tab.close();
    }
  });
}
