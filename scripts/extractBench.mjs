import { runMain } from './runMain.mjs';

const usage = `npm run extract:bench

Measures how the extractor's time grows with the text: 1 kB to 10 MB, in all and for each MB. Half
a minute.`;

await runMain(usage, 'tests/extract/bench.ts');
