import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBench } from './bench/load.mjs';
import { parseRounds } from './bench/rounds.mjs';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { root } from './root.mjs';

const usage = `npm run trace -- [--chapter ID] [--rounds N]

Prints where the main thread's time goes while each chapter of the first story is scrolled past on a slow
phone: script, style, layout, paint, compositing. Measures dist/ as it stands, so that a change can be
judged alone: build, trace, change, build, trace.
  --chapter ID   that chapter alone
  --rounds N     visits of which the middle one counts, default 3`;

await runCommand(usage, async ({ options }) => {
  const rounds = parseRounds(options.rounds);
  if (!existsSync(join(root, 'dist/index.html')))
    throw new CliError('There is no dist/ to trace; npm run build makes it.', 2);
  const { main } = await loadBench('trace');
  return main(rounds, options.chapter);
});
