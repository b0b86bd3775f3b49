/**
 * Which glyphs a TrueType file has for which characters: its table `cmap`, in the format that has those
 * of the first plane. https://learn.microsoft.com/typography/opentype/spec/cmap
 */

/** Glyphs' numbers by characters' code points. */
export type Characters = Map<number, number>;

const SEGMENTS = 4;

/** Where the table of segments begins; undefined where there is none. */
function segmentsIn(cmap: Buffer): number | undefined {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => 4 + i * 8);
  return records
    .map((at) => cmap.readUInt32BE(at + 4))
    .find((offset) => cmap.readUInt16BE(offset) === SEGMENTS);
}

export function readCharacters(cmap: Buffer): Characters {
  const characters: Characters = new Map();
  const start = segmentsIn(cmap);
  if (start === undefined) return characters;
  const size = cmap.readUInt16BE(start + 6);
  for (let at = start + 14; at < start + 14 + size; at += 2) {
    const [last, first] = [cmap.readUInt16BE(at), cmap.readUInt16BE(at + size + 2)];
    const [delta, jump] = [
      cmap.readUInt16BE(at + 2 * size + 2),
      cmap.readUInt16BE(at + 3 * size + 2),
    ];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = jump && cmap.readUInt16BE(at + 3 * size + 2 + jump + (code - first) * 2);
      const glyph = jump && !listed ? 0 : ((listed || code) + delta) & 0xffff;
      if (glyph) characters.set(code, glyph);
    }
  }
  return characters;
}

/** The table, with a segment a character. */
export function writeCharacters(characters: Characters): Buffer {
  const sorted = [...[...characters].sort(([a], [b]) => a - b), [0xffff, 0] as const];
  const row = (value: (code: number, glyph: number) => number): number[] =>
    sorted.map(([code, glyph]) => value(code, glyph) & 0xffff);
  const exponent = Math.floor(Math.log2(sorted.length));
  const search = 2 ** exponent * 2;
  const codes = row((code) => code);
  const rest = [
    ...[sorted.length * 2, search, exponent, sorted.length * 2 - search, ...codes, 0, ...codes],
    ...row((code, glyph) => glyph - code),
    ...row(() => 0),
  ];
  const header = [0, 1, 3, 1, 0, 12, SEGMENTS, 6 + rest.length * 2, 0];
  const table = Buffer.alloc((header.length + rest.length) * 2);
  for (const [i, value] of [...header, ...rest].entries()) table.writeUInt16BE(value, i * 2);
  return table;
}
