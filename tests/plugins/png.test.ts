import { expect, test } from 'vitest';
import { png } from '../../plugins/png';
import { pixels } from '../publish/cards/pixels';

const opaque = (...colours: number[]) =>
  Uint8Array.from(colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255]));

test('read back, each pixel has its colour', async () => {
  const file = await png(3, 2, opaque(0xff0000, 0x00ff00, 0x0000ff, 0x123456, 0xffffff, 0x000000));
  const { width, height, colourAt } = pixels(file);
  expect([width, height]).toEqual([3, 2]);
  expect([colourAt(0, 0), colourAt(2, 0), colourAt(0, 1), colourAt(2, 1)]).toEqual([
    ...[0xff0000, 0x0000ff, 0x123456, 0x000000],
  ]);
});

test('of more colours than fit the rare ones become the nearest of the others', async () => {
  const grey = (level: number) => level * 0x010101;
  const levels = Array.from({ length: 256 }, (_, level) => grey(level));
  // Every grey stands twice, and one colour that is almost white once.
  const { colourAt } = pixels(await png(513, 1, opaque(...levels, ...levels, 0xfffffe)));
  expect(colourAt(512, 0)).toBe(0xffffff);
  expect(colourAt(100, 0)).toBe(grey(100));
});

test('it is a PNG file, with a palette', async () => {
  const file = await png(1, 1, opaque(0xabcdef));
  expect(file.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  expect([...file.subarray(24, 26)]).toEqual([8, 3]);
  expect(file.toString('latin1', file.length - 8, file.length - 4)).toBe('IEND');
});
