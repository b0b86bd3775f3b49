import { runCommand } from './cli.mjs';
import { placeOf } from './place.mjs';
import { host } from './port.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, toolPath } from './tool.mjs';

// `npm run dev` and `npm run build`: Vite, once the project is ready. Further arguments are Vite's.
await runCommand(async () => {
  const [command = 'dev', ...args] = process.argv.slice(2);
  // Complains of senseless settings before anything takes time.
  placeOf(process.env);
  await ensureReady();
  const address = command === 'dev' ? ['--host', host] : [];
  const { code } = await runNode(toolPath('vite'), [command, ...address, ...args], {
    keys: true,
  });
  return code;
});
