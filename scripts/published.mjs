import { usage } from './published/usage.mjs';
import { runMain } from './runMain.mjs';

await runMain(usage, 'src/draft/published.ts');
