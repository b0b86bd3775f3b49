import { placeOf } from './place.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, toolPath } from './tool.mjs';

/**
 * Runs Vite, once the project is ready.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {Promise<number>} the exit code
 */
export async function runVite(args, env = {}) {
  // Complains of senseless settings before anything takes time.
  placeOf(process.env);
  await ensureReady();
  const { code } = await runNode(toolPath('vite'), args, { keys: true, env });
  return code;
}
