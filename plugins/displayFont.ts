/**
 * The display face, cut at build to the glyphs that are set in it, and a fallback of the same
 * metrics, so that nothing shifts whichever of the two a reader gets.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import georgia from '@capsizecss/metrics/georgia';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';

const FILE = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
/** One cut of the variable font: large sizes, semibold. */
const CUT = { opsz: 72, wght: 600 };

export interface DisplayFont {
  /** Name with a hash of the content. */
  fileName: string;
  source: Uint8Array;
  /** Rules for the face and its fallback, given the address of the font. */
  css: (url: string, display: 'swap' | 'block') => string;
}

/** `text` holds each character that is set in the face, in any order. */
export async function displayFont(text: string): Promise<DisplayFont> {
  const variable = await readFile(createRequire(import.meta.url).resolve(FILE));
  const source = await subsetFont(variable, text, { targetFormat: 'woff2', variationAxes: CUT });
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const { fontFaces } = createFontStack([
    { ...(await metrics(variable)), familyName: 'Display' },
    georgia,
  ]);
  return {
    fileName: `assets/display-${hash}.woff2`,
    source,
    css: (url, display) =>
      `@font-face{font-family:Display;src:url(${url}) format("woff2");font-display:${display}}${fontFaces}`,
  };
}

/** Metrics of the whole cut: the subset lacks letters that the average width is weighted by. */
async function metrics(variable: Buffer) {
  const cut = { targetFormat: 'sfnt', variationAxes: CUT, keepAllGlyphs: true } as const;
  return fromBuffer(await subsetFont(variable, undefined, cut));
}
