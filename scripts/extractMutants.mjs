import { runMain } from './runMain.mjs';

const usage = `npm run extract:mutants -- [--kind KIND] [--seed N] [--most N] [--minutes N] [--fast]

Changes one threshold or one word of the extractor at a time, asks the examples of its tables and its
sentences, and where they do not notice the tests of tests/extract, too. Prints what nothing noticed,
and of each kind the share that is killed.

  --kind KIND    numbers, patterns or lists (the words of either), default: all
  --seed N       which mutants are tried, and in which order, default: 1
  --most N       how many of a kind at most, default: 150
  --minutes N    when to stop, default: 10
  --fast         ask examples and sentences alone
  --help         this text`;

await runMain(usage, 'tests/extract/mutants/main.ts');
