import { CliError } from './cli.mjs';
import { parsePort } from './port.mjs';

/**
 * Reads `--port N` (or `--port=N`) and `--help`; any other argument, or a port that is none, is a
 * `CliError` with exit code 2.
 * @param {string[]} args without the program and the script
 * @param {number} defaultPort
 * @returns {{ port: number, help: boolean }}
 */
export function parseServeOptions(args, defaultPort) {
  const options = { port: defaultPort, help: false };
  const words = args.flatMap((arg) =>
    arg.startsWith('--port=') ? ['--port', arg.slice(7)] : [arg],
  );
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--port') options.port = parsePort(words.shift() || '(nothing)');
    else if (word === '--help') options.help = true;
    else throw new CliError(`${word}: unknown option; the only one is --port N.`, 2);
  }
  return options;
}
