import { runMain } from './runMain.mjs';

// `npm run extract:bench`: how the time of reading grows with the text.
await runMain('tests/extract/bench.ts');
