import { pathToFileURL } from 'node:url';
import { loadBench } from './bench/load.mjs';
import { parseRounds } from './bench/rounds.mjs';
import { runCommand } from './cli.mjs';

const usage = `npm run bench -- [--rounds N]

Builds our site and the pages in bench/peers, measures them side by side, and writes
docs/benchmark.md, docs/benchmark.svg and docs/scale.md. Says what it does while it runs; up to a quarter of an hour. Leave the machine alone.
  --rounds N   rounds in which the pages take turns, default 3`;

await runCommand(usage, async ({ options }) => {
  const rounds = parseRounds(options.rounds);
  const { main } = await loadBench('bench');
  return main(rounds, (file) => import(pathToFileURL(file).href));
});
