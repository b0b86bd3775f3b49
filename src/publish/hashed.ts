/** Names of files that may be kept for ever. Runs at build only. */
import { createHash } from 'node:crypto';

/** Path in the site of a file `name.ending`, with a hash of what it holds: `assets/name-hash.ending`. */
export function hashed(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `assets/${name.replace(/\.\w+$/, `-${hash}$&`)}`;
}
