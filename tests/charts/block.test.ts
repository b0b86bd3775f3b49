import { expect, test } from 'vitest';
import {
  blockBox,
  blockIn,
  inkBox,
  outlinePath,
  squareDashes,
  squaresPath,
} from '../../src/charts/block';

const room = { x: 0, y: 42, width: 400, height: 288 };
const RATIO = 25_800 / 190;
/** 136 squares in twelve rows of twelve. */
const block = blockIn(room, RATIO);

test.each([
  [RATIO, { columns: 12, pitch: 24, side: 21.6, x: 56, y: 330 }],
  [44, { columns: 7, pitch: 41.1, side: 37, x: 56.2, y: 330 }],
  [100, { columns: 10, pitch: 28.8, side: 25.9, x: 56, y: 330 }],
  [1, { columns: 1, pitch: 288, side: 259.2, x: 56, y: 330 }],
  [0.2, { columns: 1, pitch: 288, side: 259.2, x: 56, y: 330 }],
])('%d squares stand in a block as square as can be, at the foot of the room', (amount, is) => {
  expect(blockIn(room, amount)).toEqual(is);
});

test('a narrow room makes smaller squares', () => {
  expect(blockIn({ x: 10, y: 0, width: 100, height: 300 }, 4)).toMatchObject({ pitch: 50, x: 10 });
});

test('one square is one short line, as high as the stroke is wide', () => {
  expect(squaresPath(block, 1)).toBe('M56 319.2h24');
});

test('a row that is full goes on in the row above', () => {
  expect(squaresPath(block, 12)).toBe('M56 319.2h288');
  expect(squaresPath(block, 13)).toBe('M56 319.2h288M56 295.2h24');
});

test('the last square is cut where the amount is', () => {
  expect(squaresPath(block, 0.5)).toBe('M56 319.2h10.8');
  expect(squaresPath(block, 2.25)).toBe('M56 319.2h53.4');
});

test('no squares are no path', () => {
  expect(squaresPath(block, 0)).toBe('');
  expect(squaresPath(block, 5, 5)).toBe('');
});

test('squares from a whole one on begin where it begins', () => {
  expect(squaresPath(block, 3, 2)).toBe('M104 319.2h24');
  expect(squaresPath(block, 13, 11)).toBe('M320 319.2h24M56 295.2h24');
});

test('squares from within one have a line of their own for its rest', () => {
  expect(squaresPath(block, 3, 1.5)).toBe('M90.8 319.2h10.8M104 319.2h24');
  expect(squaresPath(block, 1.75, 1.25)).toBe('M85.4 319.2h10.8');
});

/** Squares' worth of ink in a path that is dashed with `side` and stroked as wide. */
function ink(path: string, { side, pitch }: typeof block): number {
  const lengths = [...path.matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
  const dashes = lengths.map((length) => {
    const whole = Math.floor(length / pitch + 1e-9);
    return whole * side + Math.min(side, length - whole * pitch);
  });
  return dashes.reduce((sum, dash) => sum + dash, 0) / side;
}

test.each([0.5, 1, 1.5, 11.9, 12, 12.1, 100, 135, RATIO])('the ink of %d squares is true', (n) => {
  expect(ink(squaresPath(block, n), block)).toBeCloseTo(n, 1);
});

test.each([
  [0, 4.7],
  [4.7, 11.1],
  [51.7, 78.1],
  [99.4, 100],
  [12, 12.5],
])('from %d on the ink up to %d squares is their difference', (start, end) => {
  expect(ink(squaresPath(block, end, start), block)).toBeCloseTo(end - start, 1);
});

test('more squares never take ink away', () => {
  let least = 0;
  for (let amount = 0; amount <= RATIO; amount += 0.13) {
    const now = ink(squaresPath(block, amount), block);
    expect(now).toBeGreaterThanOrEqual(least - 1e-9);
    least = now;
  }
});

test.each([
  [1, { x: 56, y: 306, width: 24, height: 24 }],
  [0.3, { x: 56, y: 306, width: 24, height: 24 }],
  [5, { x: 56, y: 306, width: 120, height: 24 }],
  [12, { x: 56, y: 306, width: 288, height: 24 }],
  [12.1, { x: 56, y: 282, width: 288, height: 48 }],
  [RATIO, { x: 56, y: 42, width: 288, height: 288 }],
  [0, { x: 56, y: 330, width: 0, height: 0 }],
])('the box around %d squares', (amount, box) => {
  expect(blockBox(block, amount)).toEqual(box);
});

test.each([
  [1, { x: 56, y: 308.4, width: 21.6, height: 21.6 }],
  [12.1, { x: 56, y: 284.4, width: 285.6, height: 45.6 }],
  [0, { x: 56, y: 330, width: 0, height: 0 }],
])('the ink of %d squares ends where the gaps begin', (amount, box) => {
  expect(inkBox(block, amount)).toEqual(box);
});

test.each([
  ['none has no line', 0, ''],
  ['one', 1, 'M54.5 331.5H79.1V306.9H54.5Z'],
  ['a part of one stands for it', 0.3, 'M54.5 331.5H79.1V306.9H54.5Z'],
  ['a row that is not full', 3, 'M54.5 331.5H127.1V306.9H54.5Z'],
  ['full rows', 24, 'M54.5 331.5H343.1V282.9H54.5Z'],
  ['full rows and a part', 14, 'M54.5 331.5H343.1V306.9H103.1V282.9H54.5Z'],
])('the line around squares: %s', (_, amount, path) => {
  expect(outlinePath(block, amount)).toBe(path);
});

test('dashes are a square and the gap to the next', () => {
  expect(squareDashes(block)).toBe('21.6 2.4');
});
