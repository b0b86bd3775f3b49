import { expect, test } from 'vitest';
import { squaresBox, squaresLayout, squaresPath } from '../../src/charts/squares/squares';

const TRADE = 25_800 / 190;

test('136 squares stand in twelve rows of twelve, centred in the box', () => {
  expect(squaresLayout(1, TRADE)).toEqual({
    from: 1,
    to: TRADE,
    columns: 12,
    pitch: 24,
    side: 21.6,
    x: 56,
    y: 330,
  });
});

test('44 squares stand in rows of seven', () => {
  expect(squaresLayout(3, 44)).toEqual({
    from: 3,
    to: 44,
    columns: 7,
    pitch: 41.1,
    side: 37,
    x: 56.2,
    y: 330,
  });
});

test.each([
  ['one square', 1, 1],
  ['less than a square', 0.2, 0.5],
])('%s fills the box', (_, from, to) => {
  const { columns, pitch, x } = squaresLayout(from, to);
  expect([columns, pitch, x]).toEqual([1, 288, 56]);
});

test('where the amount falls, the larger one still fits', () => {
  expect(squaresLayout(100, 4)).toMatchObject({ columns: 10, pitch: 28.8, from: 100, to: 4 });
});

test.each([
  [0, 1],
  [1, 0],
  [-1, 1],
  [1, -44],
  [NaN, 1],
  [1, NaN],
  [1, Infinity],
  [Infinity, 1],
])('amounts of %d and %d are refused', (from, to) => {
  expect(() => squaresLayout(from, to)).toThrow(
    new RangeError(`squares need amounts above zero, not ${from}, ${to}`),
  );
});

const trade = squaresLayout(1, TRADE);

test('one square is one short line, as high as the stroke is wide', () => {
  expect(squaresPath(trade, 1)).toBe('M56 319.2h24');
});

test('a row that is full goes on in the row above', () => {
  expect(squaresPath(trade, 12)).toBe('M56 319.2h288');
  expect(squaresPath(trade, 13)).toBe('M56 319.2h288M56 295.2h24');
});

test('the last square is cut where the amount is', () => {
  expect(squaresPath(trade, 0.5)).toBe('M56 319.2h10.8');
  expect(squaresPath(trade, 2.25)).toBe('M56 319.2h53.4');
});

test('the whole of trade is eleven full rows and 3.79 squares', () => {
  const rows = squaresPath(trade, TRADE).split('M').slice(1);
  expect(rows).toHaveLength(12);
  expect(rows.slice(0, 11).every((row) => row.endsWith('h288'))).toBe(true);
  expect(rows[11]).toBe('56 55.2h89.1');
});

test('no squares are no path', () => {
  expect(squaresPath(trade, 0)).toBe('');
});

/** Squares' worth of ink in a path that is dashed with `side` and stroked as wide. */
function ink(path: string, { side, pitch }: typeof trade): number {
  const lengths = [...path.matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
  const dashes = lengths.map((length) => {
    const whole = Math.floor(length / pitch + 1e-9);
    return whole * side + Math.min(side, length - whole * pitch);
  });
  return dashes.reduce((sum, dash) => sum + dash, 0) / side;
}

test.each([0.5, 1, 1.5, 11.9, 12, 12.1, 100, 135, TRADE])('the ink of %d squares is true', (n) => {
  expect(ink(squaresPath(trade, n), trade)).toBeCloseTo(n, 1);
});

test('more squares never take ink away', () => {
  let least = 0;
  for (let amount = 0; amount <= TRADE; amount += 0.13) {
    const now = ink(squaresPath(trade, amount), trade);
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
  [TRADE, { x: 56, y: 42, width: 288, height: 288 }],
  [0, { x: 56, y: 330, width: 0, height: 0 }],
])('the box around %d squares', (amount, box) => {
  expect(squaresBox(trade, amount)).toEqual(box);
});

test('every box of either amount stays inside the picture', () => {
  for (const to of [1, 2, 3, 10, 44, TRADE, 263.2, 5000]) {
    const layout = squaresLayout(1, to);
    const { x, y, width, height } = squaresBox(layout, to);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(400);
    expect(y + height).toBeLessThanOrEqual(360);
  }
});
