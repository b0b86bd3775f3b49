/** Pictures as PNG files beside the pages: the cards that links show, and the site's icons. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { answering } from './answering.ts';
import { draw } from './draw.ts';
import type { SiteServer } from './siteServer.ts';

/** Sizes in px by their files' names; a phone looks for the last one by itself. */
const icons = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 };

/** The site's mark on its paper, with the margin that round masks need. */
const icon = (mark: string, size: number): string =>
  mark.replace(
    /<svg[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 52 52" width="${size}" height="${size}"><path fill="#faf8f4" d="M-10-10h52v52h-52z"/>`,
  );

/** Every picture as SVG, by the path of its PNG file. */
async function drawings(site: SiteServer, publicDir: string): Promise<Record<string, string>> {
  const mark = await readFile(path.join(publicDir, 'favicon.svg'), 'utf8');
  const server = await site.load();
  const all = Object.entries(icons).map(([name, size]) => ({ [name]: icon(mark, size) }));
  return Object.assign(
    {},
    ...all,
    ...server.folders.map(({ slug }) => server.cards(slug)),
  ) as Record<string, string>;
}

/** Draws every picture into a folder; `publicDir` has the site's mark. */
export async function writeImages(
  site: SiteServer,
  publicDir: string,
  folder: string,
): Promise<void> {
  const files = Object.entries(await draw(await drawings(site, publicDir)));
  await Promise.all(
    files.map(async ([name, png]) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, png);
    }),
  );
}

/** The same pictures in the dev server, each drawn when it is asked for. */
export function imagesLive(site: SiteServer): Plugin {
  let publicDir = '';
  return {
    name: 'images-live',
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    configureServer: answering(async (path) => {
      if (!path.endsWith('.png')) return null;
      const { [path]: svg } = await drawings(site, publicDir);
      return svg === undefined ? null : (await draw({ [path]: svg }))[path]!;
    }),
  };
}
