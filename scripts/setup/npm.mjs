import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CliError } from '../cli.mjs';

/**
 * How to start npm: the one that started us, else the one that came with this Node, else the
 * first on PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node path of the node program
 * @param {(path: string) => boolean} [exists]
 * @returns {{ file: string, args: string[] }}
 */
export function npmCommand(env, node, exists = existsSync) {
  const besideNode = ['node_modules', '../lib/node_modules'].map((folder) =>
    join(dirname(node), folder, 'npm/bin/npm-cli.js'),
  );
  const script = [env['npm_execpath'] || '', ...besideNode].find(
    // Other package managers set npm_execpath too, and have no `ci` of this meaning.
    (path) => path.endsWith('npm-cli.js') && exists(path),
  );
  return script ? { file: node, args: [script] } : { file: 'npm', args: [] };
}

/**
 * Installs exactly what package-lock.json says; throws a `CliError` when npm fails.
 * @param {string} folder the project's folder
 */
export function installPackages(folder) {
  const npm = npmCommand(process.env, process.execPath);
  // Tools are devDependencies, which NODE_ENV=production or a user's npmrc would leave out.
  const args = [
    ...npm.args,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ];
  const { error, status, signal } = spawnSync(npm.file, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) return;
  const how = error ? error.message : signal ? `stopped by ${signal}` : `exit code ${status}`;
  throw new CliError(
    `npm ci failed (${how}), see npm's message above. Check the network and npm's registry setting, then run the command again.`,
  );
}
