/** A page of somebody else's, on another site than ours, with our pages in frames. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect, test as base } from './test';

export class Host {
  #html = '';
  #server: Server | undefined;

  constructor(
    readonly page: Page,
    /** Address of our site. */
    readonly site: string,
  ) {}

  async start(): Promise<void> {
    const server = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(this.#html),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    this.#server = server;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
  }

  /** Another name of this machine: another site, so that the frames are foreign to the page. */
  get url(): string {
    return `http://localhost:${(this.#server!.address() as AddressInfo).port}/`;
  }

  /** A frame with one of our pages; `path` as in `trade/?step=trade-2014`. */
  frame(path: string, attributes = 'style="width:600px;height:480px"'): string {
    return `<iframe src="${this.site}embed/${path}" title="135 times" ${attributes}></iframe>`;
  }

  get script(): string {
    return `<script src="${this.site}embed.js"></script>`;
  }

  async open(body: string): Promise<void> {
    this.#html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
      <link rel="icon" href="data:,"><style>body { margin: 0 } iframe { border: 0 }</style></head>
      <body>${body}</body></html>`;
    await this.page.goto(this.url);
  }

  /** Our page in a frame, the first one or another, once its script runs. */
  async embedded(index = 0): Promise<Frame> {
    const element = await this.page.locator('iframe').nth(index).elementHandle();
    const frame = (await element!.contentFrame())!;
    await frame.waitForSelector('html[data-ready]', { state: 'attached' });
    return frame;
  }
}

export const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL }, use) => {
    const host = new Host(page, baseURL!);
    await host.start();
    await use(host);
    await host.stop();
  },
});

export { expect };

export const mode = (frame: Frame) => frame.evaluate(() => document.documentElement.dataset.mode);

/** Id of the card that is in place. */
export const stepOf = (frame: Frame): Promise<string | undefined> =>
  frame.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.card')].find(
        (card) => card.checkVisibility({ visibilityProperty: true }) && !card.style.transform,
      )?.id,
  );
