import { createServer } from 'node:net';
import { CliError } from './cliError.mjs';

/** Where the site is served: this machine only, never the network. */
export const host = '127.0.0.1';

/**
 * A port number from the text of an option; a `CliError` with exit code 2 when it is not one.
 * @param {string} text `0` to `65535`; 0 takes any free port
 */
export function parsePort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new CliError(`--port ${text}: not a port; use a whole number from 1 to 65535.`, 2);
}

/**
 * Resolves when the port can be listened on, and rejects with the reason and the cure when not.
 * @param {number} port
 * @param {string} [command] that can be given another one
 * @returns {Promise<void>}
 */
export function checkPortFree(port, command) {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(explainListenError(error, port, command)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * What to tell about a server that could not listen: a `CliError` with a cure for the usual
 * reasons, the error itself for others.
 * @param {Error & { code?: string }} error
 * @param {number} port
 * @param {string} [command] that can be given another one
 */
export function explainListenError(error, port, command = 'npm start --') {
  const cure = `choose another one: ${command} --port N`;
  if (error.code === 'EADDRINUSE') return new CliError(`Port ${port} is taken; ${cure}`);
  if (error.code === 'EACCES') return new CliError(`Port ${port} is not allowed to you; ${cure}`);
  return error;
}
