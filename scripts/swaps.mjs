import { runCommand } from './cli.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, toolPath } from './tool.mjs';

const usage = `npm run swaps

Exchanges 200 references of a story for others of their kind, one at a time, and
prints how many of these slips of the pen stop the build, and which do not. Half a minute.`;

await runCommand(usage, async () => {
  await ensureReady();
  const args = ['run', 'tests/story/swaps.test.ts'];
  const { code } = await runNode(toolPath('vitest'), args, { env: { SWAPS: '200' } });
  return code;
});
