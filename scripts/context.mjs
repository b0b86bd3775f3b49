import { usage } from './context/usage.mjs';
import { runMain } from './runMain.mjs';

await runMain(usage, 'src/context/cli.ts');
