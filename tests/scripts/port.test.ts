import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPortFree, explainListenError, host, parsePort } from '../../scripts/port.mjs';
import { serve } from '../../scripts/serve.mjs';

let other: Server;
let port: number;

beforeEach(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, host, resolve));
  port = (other.address() as AddressInfo).port;
});

afterEach(() => close());

function close() {
  return new Promise((resolve) => other.close(resolve));
}

const taken = () => ({
  message: `Port ${port} is taken; choose another one: npm start -- --port N`,
  exitCode: 1,
});

describe('parsePort(text)', () => {
  it.each(['0', '80', '5000', '65535'])('reads %s', (text) => {
    expect(parsePort(text)).toBe(Number(text));
  });

  it.each(['abc', '70000', '65536', '-1', '1.5', '1e3', '0x50', ' 80', '', '123456'])(
    'refuses "%s" with exit code 2',
    (text) => {
      expect(() => parsePort(text)).toThrow(
        expect.objectContaining({
          message: `--port ${text}: not a port; use a whole number from 1 to 65535.`,
          exitCode: 2,
        }),
      );
    },
  );
});

describe('checkPortFree(port)', () => {
  it('rejects when another program listens, and names the port and the cure', async () => {
    await expect(checkPortFree(port)).rejects.toMatchObject(taken());
  });

  it('resolves when the port is free, and leaves it free', async () => {
    await close();
    await checkPortFree(port);
    await checkPortFree(port);
  });

  it('resolves for port 0, any free one', async () => {
    await checkPortFree(0);
  });
});

describe('serve({ dir, port }) on a taken port', () => {
  it('rejects with the same message', async () => {
    await expect(serve({ dir: '.', port })).rejects.toMatchObject(taken());
  });
});

describe('explainListenError(error, port)', () => {
  it('names a port that only root may use', () => {
    const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
    expect(explainListenError(error, 80).message).toBe(
      'Port 80 is not allowed to you; choose another one: npm start -- --port N',
    );
  });

  it('passes on what it does not know', () => {
    const error = new Error('something else');
    expect(explainListenError(error, 80)).toBe(error);
  });
});
