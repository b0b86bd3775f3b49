import { startBench } from './bench/start.mjs';
import { runCommand } from './cli.mjs';

// `npm run budget`: bench/budget.ts. See --help.
await runCommand(() => startBench('budget'));
