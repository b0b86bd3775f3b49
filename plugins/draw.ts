/** SVG to PNG, with faces that are cut to the text and looked up nowhere else. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { InputError } from '../src/facts/problems.ts';
import { SHARPNESS } from '../src/publish/stills/still.ts';
import { cutFace, drawnFacesOf, type Face } from './fonts/face.ts';
import { Outlines } from './outlines.ts';
import { png } from './png.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What is written in an SVG. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^]*?<\/text>/g)]
    .map(([text]) =>
      text.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (_, name: string) => entities[name]!),
    )
    .join('');

/** Runs `use` with files of the faces, each with the characters of the texts; they are gone afterwards. */
async function withFonts<T>(
  texts: Record<string, string>,
  use: (files: string[]) => Promise<T>,
): Promise<T> {
  const text = Object.values(texts).join('');
  const faces = drawnFacesOf(text);
  const cuts = await Promise.all(faces.map((face) => cutFace(face, text)));
  const [first, ...others] = cuts.map(({ lacking }) => lacking);
  requireLetters(
    texts,
    first!.filter((letter) => others.every((lacking) => lacking.includes(letter))),
    faces,
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'faces-'));
  try {
    const fonts = cuts.flatMap(({ font }) => font ?? []);
    const files = fonts.map((_, i) => path.join(folder, `${i}.ttf`));
    await Promise.all(files.map((file, i) => writeFile(file, fonts[i]!)));
    return await use(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Throws an InputError with a line for each text that has letters which no face has: they would be lost. */
function requireLetters(
  texts: Record<string, string>,
  lacking: readonly string[],
  faces: readonly Face[],
): void {
  const names = [...new Set(faces.map(({ name }) => name))].join(' nor ');
  const problems = Object.entries(texts).flatMap(([name, text]) => {
    const letters = lacking.filter((letter) => text.includes(letter)).map((one) => `"${one}"`);
    const cure = 'write it in other letters, or add a face that has them to plugins/fonts/face.ts';
    return letters.length > 0
      ? [`${name}: neither ${names} has ${letters.join(', ')}; ${cure}`]
      : [];
  });
  if (problems.length > 0) throw new InputError(problems.join('\n'));
}

/** An SVG as resvg reads it, so many times as large. */
type Read = (zoom: number) => Resvg;

/** What is made of each SVG, by the same names; while the last one is still packed the next is begun. */
function each<T>(
  svgs: Record<string, string>,
  make: (svg: string, read: Read) => Promise<T>,
): Promise<Record<string, T>> {
  const composed = Object.entries(svgs).map(([name, svg]) => [name, svg.normalize('NFC')] as const);
  const texts = Object.fromEntries(composed.map(([name, svg]) => [name, textOf(svg)]));
  return withFonts(texts, async (fontFiles) => {
    const made: Record<string, T> = {};
    let last: Promise<void> | undefined;
    for (const [name, svg] of composed) {
      const read = (zoom: number) =>
        new Resvg(svg, {
          font: { fontFiles, loadSystemFonts: false },
          fitTo: { mode: 'zoom', value: zoom },
        });
      const next = make(svg, read).then((it) => void (made[name] = it));
      await last;
      last = next;
    }
    await last;
    return made;
  });
}

function painted(picture: Resvg): Promise<Buffer> {
  const { width, height, pixels } = picture.render();
  return png(width, height, pixels);
}

/** PNG files of SVG files, by the same names, each at its own size. */
export const draw = (svgs: Record<string, string>): Promise<Record<string, Buffer>> =>
  each(svgs, (_, read) => painted(read(1)));

/** A picture that needs no faces, and looks the same wherever it is shown. */
export interface DrawnStill {
  svg: string;
  png: Buffer;
}

/** Stills of SVG files, by the same names. */
export function drawStills(svgs: Record<string, string>): Promise<Record<string, DrawnStill>> {
  const outlines = new Outlines();
  return each(svgs, async (svg, read) => {
    const picture = read(SHARPNESS);
    return { svg: outlines.of(svg, picture), png: await painted(picture) };
  });
}
