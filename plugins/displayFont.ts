/**
 * The display face, cut at build to the glyphs that are set in it and put into the page: it is there
 * with the first paint, so nothing shifts and nothing more is requested. A fallback of the same
 * metrics stands in where web fonts are turned off.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import georgia from '@capsizecss/metrics/georgia';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';

export const FILE = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
/** One cut of the variable font: large sizes, semibold. */
export const CUT = { opsz: 72, wght: 600 };

/** Rules for the face and its fallback; `text` holds each character that is set in it, in any order. */
export async function displayFont(text: string): Promise<string> {
  const variable = await readFile(createRequire(import.meta.url).resolve(FILE));
  const face = await subsetFont(variable, text, { targetFormat: 'woff2', variationAxes: CUT });
  const url = `data:font/woff2;base64,${face.toString('base64')}`;
  const { fontFaces } = createFontStack([
    { ...(await metrics(variable)), familyName: 'Display' },
    georgia,
  ]);
  return `@font-face{font-family:Display;src:url(${url}) format("woff2");font-display:block}${fontFaces}`;
}

/** Metrics of the whole cut: the subset lacks letters that the average width is weighted by. */
async function metrics(variable: Buffer) {
  const cut = { targetFormat: 'sfnt', variationAxes: CUT, keepAllGlyphs: true } as const;
  return fromBuffer(await subsetFont(variable, undefined, cut));
}
