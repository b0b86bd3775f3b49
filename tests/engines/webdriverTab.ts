/** WebKitGTK, through its WebDriver: the standard's plain requests, no library. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Engine } from '../../scripts/engines.mjs';
import type { NamedKey, Tab } from './tab';

/** The keys' code points in the standard. */
const keys: Record<NamedKey, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  End: '\uE010',
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Sends one command; throws with what the driver says when it refuses. */
async function send(address: string, body?: object, method = body ? 'POST' : 'GET') {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Starts the driver and waits until it answers; on a screen of its own where there is none. */
async function startDriver(
  path: string,
  more: NodeJS.ProcessEnv,
): Promise<{ stop: () => void; url: string }> {
  const port = await freePort();
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  const env = { ...process.env, ...more };
  const driver = process.env.DISPLAY
    ? spawn(path, args, { env, stdio: 'ignore' })
    : spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', path, ...args], {
        ...{ env, stdio: 'ignore', detached: true },
      });
  const stop = () => {
    process.off('exit', stop);
    if (driver.exitCode !== null) return;
    // With its screen: they are one group of processes.
    if (process.env.DISPLAY) driver.kill();
    else process.kill(-driver.pid!);
  };
  // It would outlive a test that does not come to its end.
  process.once('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) return { stop, url };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} did not answer`);
}

/** A tab that also reaches into frames, of whatever origin they are. */
export interface WebDriverTab extends Tab {
  /** The browser's version. */
  version: string;
  /** Runs a function in a frame: by its index among those of the page, then of that frame, and so on. */
  inFrame<Result, Input = undefined>(
    path: number[],
    act: (input: Input) => Result | Promise<Result>,
    input?: Input,
  ): Promise<Result>;
  reload(): Promise<void>;
  /** Gives the window such a size that its pages have this one. */
  resize(width: number, height: number): Promise<void>;
}

/** `env` is added to ours for the browser. */
export async function webkitTab(
  { path, browser }: Engine,
  env: NodeJS.ProcessEnv = {},
): Promise<WebDriverTab> {
  const { stop, url } = await startDriver(path, env);
  const options = { binary: browser, args: ['--automation'] };
  const session = (await send(`${url}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const at = `${url}/session/${session.sessionId}`;
  const fit = (width: number, height: number) => send(`${at}/window/rect`, { width, height });
  await fit(1280, 900);
  const actions = (...sources: object[]) => send(`${at}/actions`, { actions: sources });
  const run: Tab['run'] = async (act, input) => {
    const script = `return (${act.toString()})(...arguments)`;
    return (await send(`${at}/execute/sync`, { script, args: [input ?? null] })) as never;
  };
  /** Goes into a frame; by its element, since the driver's own numbers follow the order of coming. */
  const enter = async (index: number) => {
    const id = await run((at) => document.querySelectorAll('iframe')[at], index);
    await send(`${at}/frame`, { id });
  };
  return {
    version: session.capabilities.browserVersion,
    open: async (address) => void (await send(`${at}/url`, { url: address })),
    run,
    inFrame: async (path, act, input) => {
      try {
        for (const index of path) await enter(index);
        return await run(act, input);
      } finally {
        await send(`${at}/frame`, { id: null });
      }
    },
    reload: async () => void (await send(`${at}/refresh`, {})),
    resize: async (width, height) => {
      const window = (await send(`${at}/window/rect`)) as { width: number; height: number };
      const page = await run(() => ({ width: innerWidth, height: innerHeight }));
      await fit(width + window.width - page.width, height + window.height - page.height);
    },
    press: async (key) =>
      void (await actions({
        type: 'key',
        id: 'keys',
        actions: ['keyDown', 'keyUp'].map((type) => ({
          type,
          value: keys[key as NamedKey] ?? key,
        })),
      })),
    point: async (x, y) =>
      void (await actions({
        type: 'pointer',
        id: 'mouse',
        actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }],
      })),
    close: async () => {
      await send(at, undefined, 'DELETE').catch(() => undefined);
      stop();
    },
  };
}
