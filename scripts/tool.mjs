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
 * @typedef {object} RunOptions
 * @property {boolean} [keep] collect the output instead of showing it
 * @property {boolean} [keys] let it read the terminal
 * @property {NodeJS.ProcessEnv} [env] added to ours
 * @property {AbortSignal} [signal] stops it
 */

/**
 * Runs a Node script in the project's folder, see `runProgram`.
 * @param {string} script
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(script, args, options) {
  return runProgram(process.execPath, [script, ...args], options);
}

/**
 * Runs a program in the project's folder, and stops it when this process is stopped.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when it was stopped; rejects
 *   when there is no such program, or when `signal` stops it
 */
export function runProgram(file, args, { keep = false, keys = false, env = {}, signal } = {}) {
  const stream = keep ? 'pipe' : 'inherit';
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [keys ? 'inherit' : 'ignore', stream, stream],
    ...(signal && { signal }),
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

/**
 * Stops what runs and ends with it: npm, stopped, first takes back what it has half done.
 * @param {NodeJS.Signals} signal a second one ends this process at once
 */
function stopAll(signal) {
  for (const other of signals) process.off(other, stopAll);
  const code = signal === 'SIGINT' ? 130 : 143;
  for (const child of running) {
    child.once('close', () => running.size === 0 && process.exit(code));
    child.kill(signal);
  }
}
