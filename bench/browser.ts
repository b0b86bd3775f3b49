/** The project's own browser, for measuring: one process for a whole run. */
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { browserArgs, findBrowser } from '../scripts/browser.mjs';

export interface Measured {
  browser: Browser;
  /** With its version. */
  name: string;
}

/** Starts the browser that the tests use; `port` lets another program join in by remote debugging. */
export async function startBrowser(port?: number): Promise<Measured> {
  const { path, name, env } = await findBrowser();
  const debugging = port === undefined ? [] : [`--remote-debugging-port=${port}`];
  const browser = await chromium.launch({
    executablePath: path,
    args: [...browserArgs, ...debugging],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  return { browser, name };
}

/** A port that nobody listens on, for remote debugging. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
