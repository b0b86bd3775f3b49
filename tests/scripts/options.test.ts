import { describe, expect, it } from 'vitest';
import { readGiven } from '../../scripts/options.mjs';

const usage = `npm run ferry -- FILE [--port N] [--fast]

Takes a file across --slowly by default.
  --port N   to this one
  --fast     at any price`;
const alone = 'npm run ferry\n\nSails.';

const refused = (message: string) => expect.objectContaining({ message, exitCode: 2 });

describe('readGiven(usage, args)', () => {
  it.each([
    [[], {}, []],
    [['--port', '5000'], { port: '5000' }, []],
    [['--port=5000'], { port: '5000' }, []],
    [['--port=a=b'], { port: 'a=b' }, []],
    [['--port', '-1'], { port: '-1' }, []],
    [['--port', '1', '--port', '2'], { port: '2' }, []],
    [['--fast', 'a.txt', '--port', '1', 'b.txt'], { fast: '', port: '1' }, ['a.txt', 'b.txt']],
    [['-'], {}, ['-']],
    [['--fast', '--', '--port', '-x'], { fast: '' }, ['--port', '-x']],
  ])('reads %j', (args, options, words) => {
    expect(readGiven(usage, args)).toEqual({ options, words });
  });

  it.each(['--prot', '-p', '--slowly'])(
    'refuses %s, and lists the options that there are',
    (arg) => {
      expect(() => readGiven(usage, [arg])).toThrow(
        refused(`${arg}: unknown option; use --port N, --fast or --help.`),
      );
    },
  );

  it('refuses an option where there are none', () => {
    expect(() => readGiven(alone, ['--fast'])).toThrow(
      refused('--fast: unknown option; use --help.'),
    );
  });

  it('refuses a word where none is asked for', () => {
    expect(() => readGiven(alone, ['a.txt'])).toThrow(refused('a.txt: not an option; use --help.'));
  });

  it.each([[['--port']], [['--port=']], [['--port', '']], [['--port', '--fast']]])(
    'refuses %j, which lacks a value',
    (args) => {
      const [word] = args;
      expect(() => readGiven(usage, args)).toThrow(
        refused(`${word}: the value is missing; write --port N.`),
      );
    },
  );

  it('refuses a value where none is taken', () => {
    expect(() => readGiven(usage, ['--fast=yes'])).toThrow(
      refused('--fast=yes: this option takes no value; write --fast.'),
    );
  });
});
