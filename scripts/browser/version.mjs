import { spawnSync } from 'node:child_process';

/**
 * Starts a browser to ask for its name and version; that it answers shows that it is not just a
 * placeholder of the distribution, and that its libraries are there.
 * @param {string} path
 * @param {Record<string, string>} [env] added to ours
 * @returns {{ name: string, error?: undefined } | { name?: undefined, error: string }}
 */
export function askVersion(path, env = {}) {
  // On Windows the question opens a window and is not answered.
  if (process.platform === 'win32') return { name: 'Chromium or Chrome' };
  const { stdout, stderr, error } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  const name = /^.*Chrom(?:e|ium).*\d+\.\d+.*$/m.exec(stdout || '')?.[0].trim();
  if (name) return { name };
  return { error: error?.message || stderr?.trim() || 'it did not tell its version' };
}
