import { runMain } from './runMain.mjs';
import { usage } from './sources/usage.mjs';

await runMain(usage, 'src/sources/cli.ts');
