import { runMain } from './runMain.mjs';

const usage = `npm run extract:score -- [--details] [--texts FOLDER]

Scores the extractor, and two libraries beside it, on the articles of tests/corpus.

  --details   list what the extractor missed and what it found in vain, article by article, in the
              development part; there is no such list of the held-out part
  --texts FOLDER  score the extractor on real texts, too, as far as the folder has them, each under the
              name that tests/corpus/real.json gives it: NAME.txt; the key has their addresses
  --seal FOLDER   write that key, from texts NAME.txt and what is expected of each, NAME.json
  --help      this text

A quantity is met if its value is the same within a relative 1e-9, its unit is the same and the words
overlap; a date if its days are the same and the words overlap; a change if both ends have the
values expected and the words overlap. tests/corpus/README.md says what is expected.
The libraries get what mapping can give them: signs, magnitudes and units beside a number, any of the
dates that they leave open, and the plainest joining of two numbers into a range or a change, which
neither offers. A number whose unit they do not say passes for any count.`;

await runMain(usage, 'tests/corpus/score/main.ts');
