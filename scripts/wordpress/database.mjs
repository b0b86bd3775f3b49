/** A MariaDB of its own, that touches no other. */
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../cliError.mjs';
import { runProgram } from '../tool.mjs';
import { startService } from './service.mjs';

/**
 * Makes and starts one whose data and socket are in a folder; its `root` has no password.
 * @param {import('./installed.mjs').Installed} installed
 * @param {string} folder
 * @param {AbortSignal} signal stops it
 * @returns {Promise<string>} the socket, which is all that it listens on
 */
export async function startDatabase({ server, maker }, folder, signal) {
  const socket = join(folder, 'mariadb.sock');
  const common = ['--no-defaults', `--datadir=${join(folder, 'data')}`];
  // It runs as root only where it is told to.
  if (process.getuid?.() === 0) common.push(`--user=${userInfo().username}`);
  const make = [...common, '--auth-root-authentication-method=normal', '--skip-test-db'];
  const { code, output } = await runProgram(maker, make, { keep: true, signal });
  if (code !== 0) throw new CliError(`MariaDB made no database:\n${output}`);
  const start = [
    ...common,
    ...[`--socket=${socket}`, `--pid-file=${join(folder, 'mariadb.pid')}`, '--skip-networking'],
    // What a power cut would lose is thrown away anyway.
    '--innodb-flush-log-at-trx-commit=0',
  ];
  await startService('MariaDB', [server, start], () => greets(socket), { signal });
  return socket;
}

/** @param {string} socket @returns {Promise<boolean>} */
function greets(socket) {
  const connection = connect(socket);
  /** @type {Promise<boolean>} */
  const greeted = new Promise((resolve) => {
    connection.once('error', () => resolve(false));
    connection.once('data', () => resolve(true));
  });
  return greeted.finally(() => connection.destroy());
}
