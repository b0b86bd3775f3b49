/** Stills: the pictures that need no frame, as SVG and PNG files whose names tell what is in them. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { answering } from './answering.ts';
import { drawStills } from './draw.ts';
import type { SiteServer } from './siteServer.ts';

/** Every still with its texts as texts, by the path of its SVG file. */
async function drawings(site: SiteServer): Promise<Record<string, string>> {
  const server = await site.load();
  return Object.assign({}, ...server.folders.map(({ slug }) => server.stills(slug))) as Record<
    string,
    string
  >;
}

const pngOf = (svg: string): string => svg.replace(/\.svg$/, '.png');

/** What belongs to a still, by its SVG file; compressed copies are not there where they would be larger. */
const filesOf = (svg: string) => ({ all: [svg, pngOf(svg)], copies: [`${svg}.br`, `${svg}.gz`] });

/** Takes a still from the last build, where its name was the same; resolves with whether it could. */
async function keep(svg: string, last: string, folder: string): Promise<boolean> {
  const copied = (name: string) => copyFile(path.join(last, name), path.join(folder, name));
  const { all, copies } = filesOf(svg);
  try {
    await Promise.all(all.map(copied));
  } catch {
    return false;
  }
  await Promise.allSettled(copies.map(copied));
  return true;
}

/** Draws every still into a folder, but for those that the last build has drawn, in `last`. */
export async function writeStills(site: SiteServer, last: string, folder: string): Promise<void> {
  const all = Object.entries(await drawings(site));
  for (const parent of new Set(all.map(([svg]) => path.dirname(svg))))
    await mkdir(path.join(folder, parent), { recursive: true });
  const kept = await Promise.all(all.map(([svg]) => keep(svg, last, folder)));
  const drawn = await drawStills(Object.fromEntries(all.filter((_, i) => !kept[i])));
  await Promise.all(
    Object.entries(drawn).flatMap(([name, { svg, png }]) => [
      writeFile(path.join(folder, name), svg),
      writeFile(path.join(folder, pngOf(name)), png),
    ]),
  );
}

const STILL = /(^|\/)stills\/[^/]+\.(svg|png)$/;

/** The same in the dev server, each drawn when it is asked for. */
export const stillsLive = (site: SiteServer): Plugin => ({
  name: 'stills-live',
  configureServer: answering(async (path) => {
    if (!STILL.test(path)) return null;
    const name = path.replace(/\.png$/, '.svg');
    const { [name]: drawing } = await drawings(site);
    if (drawing === undefined) return null;
    const { svg, png } = (await drawStills({ [name]: drawing }))[name]!;
    return path === name ? svg : png;
  }),
});
