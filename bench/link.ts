/**
 * A slow line to a server, as TCP fills it: every way takes half a round trip, all connections
 * share one rate, and each begins with a window of ten segments that grows by what has arrived.
 * The browser's own throttling knows no windows, and so cannot show what fits into the first.
 */
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Line {
  /** Round trip, in ms. */
  rtt: number;
  /** Bytes a second. */
  rate: number;
}

const SEGMENT = 1460;
const WINDOW = 10 * SEGMENT;

const later = (ms: number, run: () => void) => setTimeout(run, Math.max(0, ms));

/** What a server sends, on its way to one browser. */
class Downstream {
  #waiting = Buffer.alloc(0);
  #window = WINDOW;
  #underway = 0;
  #ended = false;

  constructor(
    private readonly browser: Socket,
    private readonly line: Line & { freeAt: number },
  ) {}

  send(data: Buffer): void {
    this.#waiting = Buffer.concat([this.#waiting, data]);
    this.#fill();
  }

  /** Nothing follows what has been sent. */
  end(): void {
    this.#ended = true;
    this.#fill();
  }

  /** Sends segments until the window is full; each is acknowledged half a round trip after it came. */
  #fill(): void {
    while (this.#waiting.length > 0 && this.#underway < this.#window) {
      const segment = this.#waiting.subarray(0, SEGMENT);
      this.#waiting = this.#waiting.subarray(segment.length);
      this.#underway += segment.length;
      this.#depart(segment);
    }
    if (this.#ended && this.#underway === 0) this.browser.end();
  }

  #depart(segment: Buffer): void {
    const { line } = this;
    const now = performance.now();
    line.freeAt = Math.max(now, line.freeAt) + (1000 * segment.length) / line.rate;
    const arrival = line.freeAt + line.rtt / 2 - now;
    later(arrival, () => this.browser.writable && this.browser.write(segment));
    later(arrival + line.rtt / 2, () => {
      this.#underway -= segment.length;
      this.#window += segment.length;
      this.#fill();
    });
  }
}

function join(browser: Socket, port: number, line: Line & { freeAt: number }): void {
  const server = connect(port, '127.0.0.1');
  const down = new Downstream(browser, line);
  // The handshake: nothing that is asked sooner leaves before a round trip is over.
  const open = performance.now() + line.rtt;
  browser.on('data', (request) => {
    const wait = Math.max(0, open - performance.now()) + line.rtt / 2;
    later(wait, () => server.writable && server.write(request));
  });
  server.on('data', (data) => down.send(data));
  server.on('close', () => down.end());
  browser.on('close', () => server.destroy());
  for (const socket of [browser, server]) {
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
  }
}

/** Puts a line before the server at `url`; gives the address at its far end. */
export async function slowLine(url: string, { rtt, rate }: Line) {
  const line = { rtt, rate, freeAt: 0 };
  const port = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  const listener = createServer((browser) => {
    sockets.add(browser);
    join(browser, port, line);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port: taken } = listener.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () => {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
