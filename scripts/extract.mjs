import { usage } from './extract/usage.mjs';
import { runMain } from './runMain.mjs';

await runMain(usage, 'src/extract/cli.ts');
