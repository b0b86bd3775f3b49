/**
 * TrueType files as their tables, and the two that say where glyphs are.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */

/** Content by tag, such as `glyf`. */
export type Tables = Map<string, Buffer>;

const HEADER = 12;
const RECORD = 16;

export function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, i) => HEADER + i * RECORD);
  return new Map(
    records.map((at) => {
      const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)];
    }),
  );
}

const padded = (content: Buffer): Buffer =>
  Buffer.concat([content, Buffer.alloc(-content.length & 3)]);

/** A file of the tables, without checksums: who reads it here looks at none, and makes others. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(HEADER + sorted.length * RECORD);
  head.writeUInt32BE(0x00010000);
  head.writeUInt16BE(sorted.length, 4);
  let offset = head.length;
  for (const [i, [tag, content]] of sorted.entries()) {
    const at = HEADER + i * RECORD;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(content.length, at + 12);
    offset += padded(content).length;
  }
  return Buffer.concat([head, ...sorted.map(([, content]) => padded(content))]);
}

/** The outline of each glyph, in their order; empty for one without. */
export function readGlyphs(tables: Tables): Buffer[] {
  const [loca, glyf] = [tables.get('loca')!, tables.get('glyf')!];
  const isLong = tables.get('head')!.readUInt16BE(50) === 1;
  const offset = (i: number) => (isLong ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  const count = tables.get('maxp')!.readUInt16BE(4);
  return Array.from({ length: count }, (_, i) => glyf.subarray(offset(i), offset(i + 1)));
}

/** Width and left bearing of each glyph, four bytes each. */
export function readMetrics(tables: Tables): Buffer[] {
  const hmtx = tables.get('hmtx')!;
  const wide = tables.get('hhea')!.readUInt16BE(34);
  const count = tables.get('maxp')!.readUInt16BE(4);
  return Array.from({ length: count }, (_, i) => {
    if (i < wide) return hmtx.subarray(i * 4, i * 4 + 4);
    // The last ones are as wide as the one before them.
    const bearing = wide * 4 + (i - wide) * 2;
    return Buffer.concat([
      hmtx.subarray(wide * 4 - 4, wide * 4 - 2),
      hmtx.subarray(bearing, bearing + 2),
    ]);
  });
}
