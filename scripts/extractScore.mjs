import { runMain } from './runMain.mjs';

// `npm run extract:score`. See --help.
await runMain('tests/corpus/score/main.ts');
