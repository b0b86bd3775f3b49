import { parseArgs } from 'node:util';
import { parts } from './articles';
import { compromise } from './libraries/compromise';
import { recognizers } from './libraries/recognizers';
import { measure } from './measure';
import { ours } from './ours';
import { report } from './report';

const help = `Scores the extractor, and two libraries beside it, on the articles of tests/corpus.

  npm run extract:score [-- --details]

  --details   list what the extractor missed and what it found in vain, article by article, in the
              development part; there is no such list of the held-out part
  --help      this text

A quantity is met if its value is the same within a relative 1e-9, its unit is the same and the words
overlap; a date if its days are the same and the words overlap; a change if both ends have the
values expected and the words overlap. tests/corpus/README.md says what is expected.
The libraries get what mapping can give them: signs, magnitudes and units beside a number, any of the
dates that they leave open, and the plainest joining of two numbers into a range or a change, which
neither offers. A number whose unit they do not say passes for any count.
`;

const readers = [ours, compromise, recognizers];

function options(args: string[]) {
  const known = { details: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  return parseArgs({ args, options: known }).values;
}

function score(details: boolean): void {
  for (const part of parts) {
    const readings = new Map(readers.map((reader) => [reader.name, measure(reader, part)]));
    console.log(`${report(part, readings, details)}\n`);
  }
}

/** The command. Prints the figures of both parts; the exit code is 2 where the options make no sense. */
export function main(args: string[]): number {
  let asked: ReturnType<typeof options>;
  try {
    asked = options(args);
  } catch (error) {
    console.error(`${(error as Error).message}; see npm run extract:score -- --help`);
    return 2;
  }
  if (asked.help) console.log(help);
  else score(asked.details ?? false);
  return 0;
}
