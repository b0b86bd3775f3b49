/** Requests to the local server that no browser sends. */
import { connect } from 'node:net';
import type { Kind } from '../kind';
import { Chance } from '../random';

const PATHS = [
  ...[
    '/',
    '//',
    '//example.org/..',
    '/embed/story',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
  ],
  ...[
    '/%',
    '/%00',
    '/..%5c..%5cpackage.json',
    '/index.html/',
    '/?a#b',
    '/assets/',
    'http://example.org/',
  ],
  ...[`/${'a'.repeat(8000)}`, '/embed//story/', '/numbers/tables.html?x', '*', '/%ff%fe'],
];
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'PUT', 'get', 'A'];
const HEADERS = [
  ...['Range: bytes=0-', 'Range: bytes=9999999-', 'Range: bytes=-1', 'Range: bytes=5-2'],
  ...[
    'Range: bytes=0-1,3-4',
    'Accept-Encoding: br',
    'Accept-Encoding: nothing',
    'If-None-Match: "x"',
  ],
  ...[
    'Content-Length: 5',
    'Transfer-Encoding: chunked',
    'Host: example.org',
    'Expect: 100-continue',
  ],
  ...['If-Modified-Since: yesterday', 'X: a\tb', 'Connection: upgrade'],
];

/** Sends text as it stands; the answer as far as it came, in a second. */
const send = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });

const MANY = 20;

/** What is wrong with the answer to a request. */
function* wrong(request: string, answer: string): Generator<string> {
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
  const location = /^location: (.*)$/im.exec(answer)?.[1] ?? '';
  if (status === 0 && answer !== '') yield `no status to ${request}`;
  if (status >= 500 && status !== 501) yield `${status} to ${request}`;
  if (/root:x:0|"devDependencies"/.test(answer)) yield `a file of the system to ${request}`;
  if (/^(\/\/|https?:)/.test(location)) yield `sent to ${location} by ${request}`;
}

export const server: Kind = {
  name: 'server',
  title: `Odd requests to the local server, ${MANY} at a time`,
  holds: 'each answered, by no other host and with no file from elsewhere',
  ...{ count: 12, seconds: 30, abreast: 4 },
  begin: ({ address }) =>
    Promise.resolve(async (seed) => {
      const chance = new Chance(seed);
      const port = Number(new URL(address).port);
      const problems: string[] = [];
      for (let i = 0; i < MANY; i += 1) {
        const head = `${chance.of(METHODS)} ${chance.of(PATHS)} HTTP/1.1`;
        const headers = ['Host: 127.0.0.1', 'Connection: close', chance.of(HEADERS)];
        const answer = await send(port, `${[head, ...headers].join('\r\n')}\r\n\r\n`);
        problems.push(...wrong(`${head.slice(0, 60)} (${headers[2]})`, answer));
      }
      const alive = await fetch(address).then(({ status }) => status);
      if (alive !== 200) problems.push(`afterwards the page answers ${alive}`);
      return { what: 'requests', problems, inputs: MANY };
    }),
};
