/**
 * Dated copies of the embedded pages: what a build makes of them is kept in a folder of the publisher's, never
 * changes there, and is published with every later build, at `archive/DATE/`.
 */
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Archive } from '../scripts/archive.mjs';

/** Path in the site of the copies of a date. */
export const archivePath = (date: string): string => `archive/${date}/`;

/** Says which version of each embedded page is published: copies ask it whether there is a newer one. */
export const VERSIONS = 'versions.json';

/** Paths of all files below a folder, in their order; none where it is not there. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Addresses of what a page loads, its icon aside. */
const namedIn = (html: string): string[] =>
  Array.from(
    html.matchAll(/<(?:script [^>]*src|link rel="stylesheet" [^>]*href)="([^"]+)"/g),
    ([, address]) => address!,
  );

/** Copies what a page loads into its archive, from where the live pages have it. */
async function bringFiles(site: string, date: string, page: string): Promise<void> {
  const copies = path.join(site, archivePath(date));
  const html = await readFile(path.join(copies, page), 'utf8');
  for (const address of namedIn(html)) {
    const file = path.join(path.dirname(page), address);
    await mkdir(path.dirname(path.join(copies, file)), { recursive: true });
    await cp(path.join(site, file), path.join(copies, file));
  }
}

/** The first file in which two folders differ; null where they are alike. */
async function differing(one: string, other: string): Promise<string | null> {
  const [files, others] = [await filesIn(one), await filesIn(other)];
  for (const file of new Set([...files, ...others])) {
    if (!files.includes(file) || !others.includes(file)) return file;
    const [a, b] = [await readFile(path.join(one, file)), await readFile(path.join(other, file))];
    if (!a.equals(b)) return file;
  }
  return null;
}

/** Why copies cannot be kept under a date: others are; null where they can. */
async function refusal(copies: string, { folder, date }: Archive): Promise<string | null> {
  const kept = path.join(folder, date);
  if ((await filesIn(kept)).length === 0) return null;
  const file = await differing(copies, kept);
  return (
    file &&
    `${path.join(kept, file)}: differs from this build, and a copy that is kept never changes; ` +
      `keep this build as another, such as --date ${date.slice(0, 10)}-2`
  );
}

/** Completes the copies once the pages are written, and stops a build that would change what is kept. */
export const archiving = (archive: Archive | null): Plugin => ({
  name: 'archive',
  applyToEnvironment: ({ name }) => name === 'client',
  async writeBundle({ dir }) {
    if (!archive) return;
    const copies = path.join(dir!, archivePath(archive.date));
    const pages = (await filesIn(copies)).filter((file) => file.endsWith('.html'));
    for (const page of pages) await bringFiles(dir!, archive.date, page);
    const complaint = await refusal(copies, archive);
    if (complaint) this.error(complaint);
  },
});

/** Publishes what was kept before with the site in a folder. */
export const bringKept = ({ folder }: Archive, site: string): Promise<void> =>
  mkdir(folder, { recursive: true }).then(() =>
    cp(folder, path.join(site, 'archive'), { recursive: true }),
  );

/** Keeps the copies of this build. */
export const keep = ({ folder, date }: Archive, site: string): Promise<void> =>
  cp(path.join(site, archivePath(date)), path.join(folder, date), {
    recursive: true,
    filter: (file) => !/\.(br|gz)$/.test(file),
  });
