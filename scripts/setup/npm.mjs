import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CliError } from '../cliError.mjs';
import { runProgram } from '../tool.mjs';

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
 * Installs exactly what the package-lock.json of a folder says; rejects with a `CliError` when npm
 * fails.
 * @param {string} folder absolute
 */
export async function installPackages(folder) {
  const npm = npmCommand(process.env, process.execPath);
  // Tools are devDependencies, which NODE_ENV=production or a user's npmrc would leave out.
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
  ];
  const { code } = await runProgram(npm.file, [...npm.args, ...args]).catch(() => {
    throw new CliError(`${npm.file} cannot be started. Install npm, which comes with Node.`);
  });
  if (code === 0) return;
  throw new CliError(
    `npm ci failed (exit code ${code}), see npm's message above. Check the network and npm's registry setting, then run the command again.`,
  );
}
