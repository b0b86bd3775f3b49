/** Reads the options of `npm run bench`. */
import { CliError } from '../scripts/cli.mjs';

export interface Options {
  rounds: number;
  help: boolean;
}

/** `--rounds N`, 1 to 99, default 5, and `--help`; anything else is a CliError with exit code 2. */
export function parseOptions(args: readonly string[]): Options {
  const options: Options = { rounds: 5, help: false };
  const words = args.flatMap((word) => word.split('='));
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--help') options.help = true;
    else if (word === '--rounds') options.rounds = parseRounds(words.shift() ?? '(nothing)');
    else throw new CliError(`${word}: unknown option; the only one is --rounds N.`, 2);
  }
  return options;
}

function parseRounds(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new CliError(`--rounds ${text}: not a number of rounds; use 1 to 99.`, 2);
}
