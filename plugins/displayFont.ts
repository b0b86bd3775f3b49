/**
 * The display face, cut at build to the glyphs that are set in it. Until it comes a fallback of the same
 * heights stands in, so that nothing shifts when it does; the fallback also sets letters that it lacks.
 */
import { readFile } from 'node:fs/promises';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { InputError } from '../src/facts/problems.ts';
import { hashed } from '../src/publish/hashed.ts';
import { cutFace, displayFaceOf, fileOf, type Face } from './fonts/face.ts';
import { percent, standIns, type FaceMetrics } from './standIns.ts';

/** Of its tables the reader's browser gets what sets a heading: outlines, and letters kerned. */
const LEAN = { keepFeatures: ['kern'], noHinting: true, dropTables: ['STAT', 'GSUB', 'GDEF'] };

export interface DisplayFont {
  /** Path of its file in the site. */
  path: string;
  source: Buffer;
  /** Letters that it has not. */
  lacking: string[];
  /** Rules for the face and its fallback, with the file at this address. */
  rules: (address: string) => string;
}

async function cut(text: string): Promise<DisplayFont> {
  const face = displayFaceOf(text);
  const { font, lacking } = await cutFace(face, text, LEAN);
  if (!font) throw new InputError(`${face.name} has no letter of the headings`);
  const source = await subsetFont(font, undefined, {
    ...LEAN,
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
  const set = await metrics(face);
  const { ascent, descent } = withinEm(set);
  return {
    path: hashed('display.woff2', source),
    source,
    lacking,
    rules: (address) =>
      `@font-face{font-family:Display;font-weight:600;src:url(${address}) format("woff2");font-display:swap;ascent-override:${percent(ascent / set.unitsPerEm)};descent-override:${percent(-descent / set.unitsPerEm)}}${standIns({ ...set, ascent, descent })}`,
  };
}

/**
 * Its heights, together no more than its size: some faces keep more, for marks upon letters that their scripts
 * have none of, and headings and numbers are set solid.
 */
function withinEm({ unitsPerEm, ascent, descent }: FaceMetrics) {
  const over = Math.max(1, (ascent - descent) / unitsPerEm);
  return { ascent: ascent / over, descent: descent / over };
}

/** Metrics of the whole cut: the subset lacks letters that the average width is weighted by. */
async function metrics(face: Face) {
  const variable = await readFile(fileOf(face, 'latin'));
  const whole = {
    targetFormat: 'sfnt',
    variationAxes: face.axes,
    keepAllGlyphs: true,
  } as const;
  return fromBuffer(await subsetFont(variable, undefined, whole));
}

/** Cutting takes time, and each page asks for the same. */
const known = new Map<string, Promise<DisplayFont>>();

/** `text` holds each character that is set in the face, in any order. */
export function displayFont(text: string): Promise<DisplayFont> {
  const font = known.get(text) ?? cut(text);
  known.set(text, font);
  font.catch(() => known.delete(text));
  return font;
}

/** The face whose file has this path, if it was asked for before. */
export async function knownFont(path: string): Promise<DisplayFont | undefined> {
  return (await Promise.all(known.values())).find((font) => font.path === path);
}
