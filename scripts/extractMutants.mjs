import { runMain } from './runMain.mjs';

const usage = `npm run extract:mutants -- [--kind KIND] [--file NAME] [--most N] [--seed N]

Changes one threshold or one word of the extractor at a time, and asks the examples of its tables and its
sentences. Prints the changes that nothing noticed, and of each file and kind the share that is killed.

  --kind KIND    numbers, patterns or lists (the words of either), default: all
  --file NAME    of the files whose names have it, default: all
  --most N       how many of a kind, by chance, default: all
  --seed N       which of them, default: 1
  --help         this text`;

await runMain(usage, 'tests/extract/mutants/main.ts');
