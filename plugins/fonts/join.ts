/**
 * One TrueType file of several: a face comes in a file a script, as browsers load them, but what draws
 * the cards takes one face for a text, and a page loads one file rather than three.
 */
import { readCharacters, writeCharacters, type Characters } from './characters.ts';
import { readGlyphs, readMetrics, readTables, writeTables, type Tables } from './sfnt.ts';

/** What the parts of a composed glyph are said by. https://learn.microsoft.com/typography/opentype/spec/glyf */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const SCALES = 0x40;
const MATRIX = 0x80;

/** Bytes from one part to the next. */
const sizeOf = (flags: number): number =>
  4 +
  (flags & WORDS ? 4 : 2) +
  (flags & SCALE ? 2 : 0) +
  (flags & SCALES ? 4 : 0) +
  (flags & MATRIX ? 8 : 0);

/** An outline whose parts, if it is composed of others, have numbers that are larger by `more`. */
function renumbered(glyph: Buffer, more: number): Buffer {
  const own = Buffer.from(glyph);
  if (own.length === 0 || own.readInt16BE(0) >= 0) return own;
  for (let at = 10, flags = MORE; flags & MORE; at += sizeOf(flags)) {
    flags = own.readUInt16BE(at);
    own.writeUInt16BE(own.readUInt16BE(at + 2) + more, at + 2);
  }
  return own;
}

/** Where each outline begins and the last one ends. */
function offsetsOf(glyphs: readonly Buffer[]): Buffer {
  const offsets = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  for (const [i, glyph] of glyphs.entries())
    offsets.writeUInt32BE((end += glyph.length), i * 4 + 4);
  return offsets;
}

/** A copy with a number of two bytes written into it. */
function withNumber(table: Buffer, value: number, at: number): Buffer {
  const own = Buffer.from(table);
  own.writeUInt16BE(value, at);
  return own;
}

const even = (glyph: Buffer): Buffer =>
  glyph.length % 2 ? Buffer.concat([glyph, Buffer.alloc(1)]) : glyph;

/**
 * The first file with the glyphs of the others behind its own, for the characters that none before has.
 * All are of one face, without variations. Letters of different files are not kerned.
 */
export function joinFonts(fonts: readonly Buffer[]): Buffer {
  const [first, ...others] = fonts.map(readTables) as [Tables, ...Tables[]];
  const glyphs = readGlyphs(first);
  const metrics = readMetrics(first);
  const characters: Characters = readCharacters(first.get('cmap')!);
  for (const other of others) {
    // The first glyph of each file is that of a character that it lacks.
    const more = glyphs.length - 1;
    glyphs.push(
      ...readGlyphs(other)
        .slice(1)
        .map((glyph) => renumbered(glyph, more)),
    );
    metrics.push(...readMetrics(other).slice(1));
    for (const [code, glyph] of readCharacters(other.get('cmap')!))
      if (!characters.has(code)) characters.set(code, glyph + more);
  }
  const outlines = glyphs.map(even);
  return writeTables(
    new Map([
      ...first,
      ['glyf', Buffer.concat(outlines)],
      ['loca', offsetsOf(outlines)],
      ['hmtx', Buffer.concat(metrics)],
      ['cmap', writeCharacters(characters)],
      ['maxp', withNumber(first.get('maxp')!, glyphs.length, 4)],
      ['hhea', withNumber(first.get('hhea')!, glyphs.length, 34)],
      ['head', withNumber(first.get('head')!, 1, 50)],
    ]),
  );
}
