import { inflateSync } from 'node:zlib';

/** The data of all chunks of a type in a PNG file, one after another. */
function chunks(png: Buffer, type: string): Buffer {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === type)
      found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(found);
}

/** The pixels of a picture. */
export interface Pixels {
  width: number;
  height: number;
  /** As `0xrrggbb`. */
  colourAt: (x: number, y: number) => number;
}

/** Reads a PNG file with a palette and unfiltered rows, which is what the build writes. */
export function pixels(png: Buffer): Pixels {
  const header = chunks(png, 'IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks(png, 'PLTE');
  const rows = inflateSync(chunks(png, 'IDAT'));
  const colourAt = (x: number, y: number): number =>
    palette.readUIntBE(rows[y * (width + 1) + 1 + x]! * 3, 3);
  return { width, height, colourAt };
}

/** How many pixels have another colour than the corner, in a part of the width. */
export function inked({ width, height, colourAt }: Pixels, left: number, right: number): number {
  const ground = colourAt(0, 0);
  let count = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = Math.round(width * left); x < width * right; x += 1)
      if (colourAt(x, y) !== ground) count += 1;
  return count;
}
