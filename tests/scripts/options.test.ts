import { describe, expect, it } from 'vitest';
import { parseServeOptions } from '../../scripts/options.mjs';

describe('parseServeOptions(args, defaultPort)', () => {
  it('keeps the default port without arguments', () => {
    expect(parseServeOptions([], 4173)).toEqual({ port: 4173, help: false });
  });

  it.each([
    [['--port', '5000'], 5000],
    [['--port=5000'], 5000],
    [['--port', '0'], 0],
    [['--port', '65535'], 65535],
  ])('reads %j', (args, port) => {
    expect(parseServeOptions(args, 4173).port).toBe(port);
  });

  it('reads --help', () => {
    expect(parseServeOptions(['--help'], 4173).help).toBe(true);
  });

  it.each(['abc', '70000', '65536', '-1', '1.5', '1e3', '0x50', ' 80', '', '123456'])(
    'refuses --port %j with exit code 2',
    (text) => {
      expect(() => parseServeOptions(['--port', text], 4173)).toThrow(
        expect.objectContaining({
          message: expect.stringContaining('not a port; use a whole number from 1 to 65535.'),
          exitCode: 2,
        }),
      );
    },
  );

  it('refuses --port without a number', () => {
    expect(() => parseServeOptions(['--port'], 4173)).toThrow('--port (nothing): not a port');
  });

  it.each(['--prot', '5000', '-p'])('refuses %j with exit code 2, and names the option', (arg) => {
    expect(() => parseServeOptions([arg], 4173)).toThrow(
      expect.objectContaining({
        message: `${arg}: unknown option; the only one is --port N.`,
        exitCode: 2,
      }),
    );
  });
});
