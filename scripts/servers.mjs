import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A web server beside our own that this system has, for tests of its configuration.
 * @typedef {{ path: string, version: string }} WebServer
 */

/** Debian has it where PATH of ordinary users does not lead. */
const more = ['/usr/sbin', '/usr/local/sbin'];

/** @returns {WebServer | undefined} undefined where it is not installed */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...more];
  const path = folders.map((folder) => join(folder, 'nginx')).find(existsSync);
  if (!path) return undefined;
  const { stderr = '' } = spawnSync(path, ['-v'], { encoding: 'utf8', timeout: 20_000 });
  const version = /nginx\/[\d.]+/.exec(stderr)?.[0];
  return version ? { path, version } : undefined;
}

/** What was found, or that nothing was. @param {WebServer | undefined} nginx */
export const describeNginx = (nginx) =>
  nginx?.version ?? 'no nginx: its configuration is tested as a text alone';
