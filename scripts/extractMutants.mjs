import { runMain } from './runMain.mjs';

const usage = `npm run extract:mutants -- [--kind KIND] [--seed N] [--minutes N]

Changes one threshold or one word of the extractor at a time, runs tests/extract with it, and prints
what no test noticed and the share that is killed.

  --kind KIND    numbers or words, default: both
  --seed N       the order in which mutants are tried, default: 1
  --minutes N    when to stop, default: 10
  --help         this text`;

await runMain(usage, 'tests/extract/mutants/main.ts');
