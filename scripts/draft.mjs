import { usage } from './draft/usage.mjs';
import { runMain } from './runMain.mjs';

await runMain(usage, 'src/draft/cli.ts');
