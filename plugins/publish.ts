import { rename, rm } from 'node:fs/promises';

/** Puts the finished site in the place of the last one; until then that one stays as it is. */
export async function publish(built: string, dist: string): Promise<void> {
  const old = `${dist}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(dist, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(built, dist);
  await rm(old, { recursive: true, force: true });
}
