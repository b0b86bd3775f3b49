import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * The script behind a command of an installed package.
 * @param {string} name the command
 * @param {string} [pkg] the package that has it, default: of the same name
 */
export function toolPath(name, pkg = name) {
  const folder = join(root, 'node_modules', pkg);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * Runs a Node script in the project's folder.
 * @param {string} script
 * @param {string[]} args
 * @param {{ keep?: boolean, keys?: boolean, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 *   `keep`: collect the output instead of showing it; `keys`: let it read the terminal; `env`:
 *   added to ours; `timeout`: ms until it is stopped, default never
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when it was stopped
 */
export function runNode(script, args, { keep = false, keys = false, env = {}, timeout = 0 } = {}) {
  const stream = keep ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [keys ? 'inherit' : 'ignore', stream, stream],
    timeout,
  });
  stopWithUs(child);
  let output = '';
  for (const source of [child.stdout, child.stderr]) {
    source?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Passes on the signals that end this process: some tools outlive a parent that is killed.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithUs(child) {
  if (running.size === 0) for (const signal of signals) process.once(signal, stopAll);
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    if (running.size === 0) for (const signal of signals) process.off(signal, stopAll);
  });
}

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM'];

/** @param {NodeJS.Signals} signal */
function stopAll(signal) {
  for (const child of running) child.kill(signal);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
