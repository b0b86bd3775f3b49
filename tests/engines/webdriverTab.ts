/** WebKitGTK, through its WebDriver: the standard's plain requests, no library. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Engine } from '../../scripts/engines.mjs';
import type { Key, Tab } from './tab';

/** The keys' code points in the standard. */
const keys: Record<Key, string> = {
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
async function send(address: string, body?: object, method = body ? 'POST' : 'DELETE') {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Starts the driver and waits until it answers; on a screen of its own where there is none. */
async function startDriver(path: string): Promise<{ driver: ChildProcess; url: string }> {
  const port = await freePort();
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  const driver = process.env.DISPLAY
    ? spawn(path, args, { stdio: 'ignore' })
    : spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', path, ...args], {
        stdio: 'ignore',
        detached: true,
      });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) return { driver, url };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} did not answer`);
}

export async function webkitTab({ path, browser }: Engine): Promise<Tab> {
  const { driver, url } = await startDriver(path);
  const options = { binary: browser, args: ['--automation'] };
  const session = (await send(`${url}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const at = `${url}/session/${session.sessionId}`;
  await send(`${at}/window/rect`, { width: 1280, height: 900 });
  const actions = (...sources: object[]) => send(`${at}/actions`, { actions: sources });
  return {
    open: async (address) => void (await send(`${at}/url`, { url: address })),
    run: async (act, input) => {
      const script = `return (${act.toString()})(...arguments)`;
      return (await send(`${at}/execute/sync`, { script, args: [input ?? null] })) as never;
    },
    press: async (key) =>
      void (await actions({
        type: 'key',
        id: 'keys',
        actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] })),
      })),
    point: async (x, y) =>
      void (await actions({
        type: 'pointer',
        id: 'mouse',
        actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }],
      })),
    close: async () => {
      await send(at).catch(() => undefined);
      // With its screen: they are one group of processes.
      if (process.env.DISPLAY) driver.kill();
      else process.kill(-driver.pid!);
    },
  };
}
