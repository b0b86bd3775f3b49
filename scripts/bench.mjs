import { startBench } from './bench/start.mjs';
import { runCommand } from './cli.mjs';

// `npm run bench`: bench/bench.ts. See --help.
await runCommand(() => startBench('bench'));
