import { runMain } from './runMain.mjs';

// `npm run extract`. See --help.
await runMain('src/extract/cli.ts');
