/** SVG to PNG, with faces that are cut to the text and looked up nowhere else. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { CUT, FILE } from './displayFont.ts';
import { png } from './png.ts';

const LABELS = '@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2';

/** The faces of a card; the renderer reads none of the compressed formats. */
const faces = [
  { file: FILE, axes: CUT },
  { file: LABELS, axes: { wght: 400 } },
  { file: LABELS, axes: { wght: 600 } },
];

const { resolve } = createRequire(import.meta.url);

/** Runs `use` with files of the faces, each with the characters of `text`; they are gone afterwards. */
async function withFonts<T>(text: string, use: (files: string[]) => T): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faces-'));
  try {
    const files = faces.map(async ({ file, axes }, i) => {
      const options = { targetFormat: 'sfnt', variationAxes: axes } as const;
      const name = path.join(folder, `${i}.ttf`);
      await writeFile(name, await subsetFont(await readFile(resolve(file)), text, options));
      return name;
    });
    return use(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** PNG files of SVG files, by the same names, each at its own size. */
export const draw = (svgs: Record<string, string>): Promise<Record<string, Buffer>> =>
  withFonts(Object.values(svgs).join(''), (fontFiles) => {
    const drawn = (svg: string) => {
      const { width, height, pixels } = new Resvg(svg, {
        font: { fontFiles, loadSystemFonts: false },
      }).render();
      return png(width, height, pixels);
    };
    return Object.fromEntries(Object.entries(svgs).map(([name, svg]) => [name, drawn(svg)]));
  });
