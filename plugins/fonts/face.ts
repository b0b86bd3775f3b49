/** The faces of pages and cards, each in a file a script, of which those are taken that a text needs. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { readCharacters } from './characters.ts';
import { joinFonts } from './join.ts';
import { readTables } from './sfnt.ts';

export interface Face {
  /** As it is called in messages. */
  name: string;
  /** Its package's folder of files, with what their names begin and end with around the script's. */
  files: readonly [start: string, end: string];
  /** The cut of the variable face. */
  axes: Record<string, number>;
}

const files = (name: string, axis: string): Face['files'] => [
  `@fontsource-variable/${name}/files/${name}-`,
  `-${axis}-normal.woff2`,
];

/** One cut of the display face: large sizes, semibold. */
const newsreader: Face = {
  name: 'Newsreader',
  files: files('newsreader', 'opsz'),
  axes: { opsz: 72, wght: 600 },
};

/** The same for Cyrillic, which Newsreader has none of: a face as sharp, of the same contrast. */
const sourceSerif: Face = {
  name: 'Source Serif',
  files: files('source-serif-4', 'opsz'),
  axes: { opsz: 60, wght: 600 },
};

/** And for Hangul, with Latin letters that go with it. */
const notoSerifKorean: Face = {
  name: 'Noto Serif KR',
  files: files('noto-serif-kr', 'wght'),
  axes: { wght: 600 },
};

/** A plain face for labels, in a weight. */
type Plain = (wght: number) => Face;

const roboto: Plain = (wght) => ({
  name: 'Roboto',
  files: files('roboto', 'wght'),
  axes: { wght },
});

const notoSansKorean: Plain = (wght) => ({
  name: 'Noto Sans KR',
  files: files('noto-sans-kr', 'wght'),
  axes: { wght },
});

/** The faces of each script, the one that all others fall back on first. */
const scripts: readonly { letters: RegExp; display: Face; plain: Plain }[] = [
  { letters: /\p{Script=Latin}/gu, display: newsreader, plain: roboto },
  { letters: /\p{Script=Cyrillic}/gu, display: sourceSerif, plain: roboto },
  { letters: /\p{Script=Hangul}/gu, display: notoSerifKorean, plain: notoSansKorean },
];

const countIn = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** The display face of the script that most of the letters are in. */
export function displayFaceOf(text: string): Face {
  const shares = scripts.map(({ letters, display }) => ({
    display,
    count: countIn(text, letters),
  }));
  return shares.reduce((most, one) => (one.count > most.count ? one : most)).display;
}

/** The faces that a drawn picture needs for a text: a letter that one of them lacks is taken from the first that has it. */
export function drawnFacesOf(text: string): readonly Face[] {
  const written = scripts.filter(({ letters }, i) => i === 0 || countIn(text, letters) > 0);
  return written.flatMap(({ display, plain }, i) => {
    const isNew = written.findIndex((one) => one.plain === plain) === i;
    return [display, ...(isNew ? [plain(600), plain(400)] : [])];
  });
}

const { resolve } = createRequire(import.meta.url);

/** The file of a face for a script, such as `latin`. */
export const fileOf = ({ files: [start, end] }: Face, script: string): string =>
  resolve(start + script + end);

/** Whether a list of ranges, as a style sheet has it, holds a code point: `U+0100-02BA,U+1E9E`. */
const holds = (ranges: string, code: number): boolean =>
  ranges.split(',').some((range) => {
    const [first, last = first] = range.slice(2).split('-');
    return code >= parseInt(first!, 16) && code <= parseInt(last!, 16);
  });

/**
 * The scripts of a face with their ranges; as in its style sheet the last one is asked first. One that is too large
 * for a file stands in several, which are counted: `[12]`.
 */
async function scriptsOf(face: Face): Promise<[script: string, ranges: string][]> {
  const list = path.join(path.dirname(fileOf(face, 'latin')), '..', 'unicode.json');
  const ranges = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>;
  return Object.entries(ranges)
    .map(([script, range]) => [script.replace(/[[\]]/g, ''), range] as [string, string])
    .reverse();
}

/** Each character of a text once; letters and their accents both apart and, where that is one, as one. */
const charactersOf = (text: string): string[] => [...new Set(text + text.normalize('NFC'))];

/** Those of its characters that would be missed: spaces and what only joins others leave no mark. */
const seenIn = (text: string): string[] =>
  [...new Set(text.normalize('NFC'))].filter(
    (one) => !/[\p{Z}\p{C}\p{Variation_Selector}]/u.test(one),
  );

type Options = Omit<Parameters<typeof subsetFont>[2], 'targetFormat' | 'variationAxes'>;

/**
 * A face with the characters of a text, as TrueType: null where it has none of them; and those that it
 * lacks. `options` are subset-font's.
 */
export async function cutFace(face: Face, text: string, options: Options = {}) {
  const fonts: Buffer[] = [];
  let rest = charactersOf(text);
  for (const [script, ranges] of await scriptsOf(face)) {
    const wanted = rest.filter((character) => holds(ranges, character.codePointAt(0)!));
    if (wanted.length === 0) continue;
    const file = await readFile(fileOf(face, script));
    const cut = { ...options, targetFormat: 'sfnt', variationAxes: face.axes } as const;
    const font = await subsetFont(file, wanted.join(''), cut);
    const found = readCharacters(readTables(font).get('cmap')!);
    if (found.size > 0) fonts.push(font);
    rest = rest.filter((character) => !found.has(character.codePointAt(0)!));
  }
  const font = fonts.length > 1 ? joinFonts(fonts) : (fonts[0] ?? null);
  return { font, lacking: seenIn(text).filter((character) => rest.includes(character)) };
}
