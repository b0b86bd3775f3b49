/**
 * The display face, cut at build to the glyphs that are set in it. Until it comes a fallback of the same
 * heights stands in, so that nothing shifts when it does.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { hashed } from '../src/publish/hashed.ts';
import { standIns } from './standIns.ts';

export const FILE = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
/** One cut of the variable font: large sizes, semibold. */
export const CUT = { opsz: 72, wght: 600 };
/** Of its tables the reader's browser gets what sets a heading: outlines, and letters kerned. */
const LEAN = { keepFeatures: ['kern'], noHinting: true, dropTables: ['STAT', 'GSUB', 'GDEF'] };

export interface DisplayFont {
  /** Path of its file in the site. */
  path: string;
  source: Buffer;
  /** Rules for the face and its fallback, with the file at this address. */
  rules: (address: string) => string;
}

async function cut(text: string): Promise<DisplayFont> {
  const variable = await readFile(createRequire(import.meta.url).resolve(FILE));
  const source = await subsetFont(variable, text, {
    targetFormat: 'woff2',
    variationAxes: CUT,
    ...LEAN,
  });
  const others = standIns(await metrics(variable));
  return {
    path: hashed('display.woff2', source),
    source,
    rules: (address) =>
      `@font-face{font-family:Display;src:url(${address}) format("woff2");font-display:swap}${others}`,
  };
}

/** Metrics of the whole cut: the subset lacks letters that the average width is weighted by. */
async function metrics(variable: Buffer) {
  const whole = { targetFormat: 'sfnt', variationAxes: CUT, keepAllGlyphs: true } as const;
  return fromBuffer(await subsetFont(variable, undefined, whole));
}

/** Cutting takes time, and each page asks for the same. */
const known = new Map<string, Promise<DisplayFont>>();

/** `text` holds each character that is set in the face, in any order. */
export function displayFont(text: string): Promise<DisplayFont> {
  const font = known.get(text) ?? cut(text);
  known.set(text, font);
  return font;
}

/** The face whose file has this path, if it was asked for before. */
export async function knownFont(path: string): Promise<DisplayFont | undefined> {
  return (await Promise.all(known.values())).find((font) => font.path === path);
}
