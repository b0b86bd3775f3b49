import { expect, test } from 'vitest';
import { blockBox } from '../../../src/charts/block';
import { aboveBlock, amountsLayout, belowBlock, gather } from '../../../src/charts/squares/amounts';
import { worthOf } from '../../../src/charts/squares/words';

test('the larger amount decides the size of the squares, be it the first or the second', () => {
  const { block } = amountsLayout(4, 100);
  expect(block).toMatchObject({ columns: 10, pitch: 28.8 });
  expect(amountsLayout(100, 4).block).toEqual(block);
});

test('one amount has squares of its own', () => {
  expect(amountsLayout(9, null)).toEqual({ block: amountsLayout(9, 9).block, from: 9 });
});

test('an amount of nothing has its place beside another', () => {
  expect(amountsLayout(0, 44)).toMatchObject({ from: 0, to: 44 });
  expect(amountsLayout(44, 0)).toMatchObject({ from: 44, to: 0 });
});

test.each([
  [0, 0],
  [-1, 1],
  [1, -44],
  [NaN, 1],
  [1, NaN],
  [1, Infinity],
])('amounts of %d and %d are refused', (from, to) => {
  expect(() => amountsLayout(from, to)).toThrow(
    new RangeError(
      `squares cannot count ${from} and ${to}; name figures that are 0 or more, and one of them above 0`,
    ),
  );
});

test('more squares than can be told apart are refused', () => {
  expect(() => amountsLayout(1, 10_001)).toThrow(
    new RangeError('10001 squares cannot be told apart; make one worth more'),
  );
  expect(() => amountsLayout(1, 10_000)).not.toThrow();
});

test('every block of either amount stays inside the picture, labels too', () => {
  for (const [from, to] of [
    [1, 1],
    [1, 2],
    [30, 44],
    [44, 30],
    [1, 9999],
    [0.2, 0.5],
    [7, 0],
  ] as const)
    for (const said of [false, true]) {
      const amounts = amountsLayout(from, to, { worthSaid: said });
      for (const amount of [from, to]) {
        const { x, y, width, height } = blockBox(amounts.block, amount);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(400);
        expect(y + height).toBeLessThanOrEqual(331);
        expect(aboveBlock(amounts, amount)).toBeGreaterThan(15);
      }
      const { label, worth } = belowBlock(amounts);
      expect(said ? worth : label).toBeLessThan(356);
    }
});

test('the label of what grew rises with its squares', () => {
  const amounts = amountsLayout(1, 16);
  expect([1, 8, 16].map((amount) => aboveBlock(amounts, amount))).toEqual([248, 176, 32]);
});

test('the label of what became much less stands in the room that it left', () => {
  const amounts = amountsLayout(16, 2);
  expect(amounts.inside).toBe(true);
  expect([16, 8, 2].map((amount) => aboveBlock(amounts, amount))).toEqual([248, 248, 248]);
});

test.each([
  ['the row that is not full', 59.7, 52.2, 112, 68, 32],
  ['a row that is full', 28.4, 17.2, 220, 176, 80],
])(
  'the label of what became less fits into %s, or stands above',
  (_, from, to, widest, within, above) => {
    const layoutOf = (width: number) => amountsLayout(from, to, { width });
    const [fits, overflows] = [layoutOf(widest - 12), layoutOf(widest + 100)];
    expect(fits.inside).toBe(true);
    expect(overflows.inside).toBeUndefined();
    expect([fits, overflows].map((one) => aboveBlock(one, to))).toEqual([within, above]);
  },
);

test.each([
  [16, 16],
  [16, 15],
  [16, 13],
])('the label of what came from %d to %d stands above both', (from, to) => {
  const amounts = amountsLayout(from, to);
  expect(amounts.inside).toBeUndefined();
  expect(aboveBlock(amounts, to)).toBe(32);
});

test.each([
  ['a rise by any number that can be seen', 190, 25_800, 190],
  ['twice as much', 5, 10, 5],
  ['two thousand times as much', 3, 6000, 3],
])('one square is the first amount: %s', (_, from, to, worth) => {
  expect(worthOf(from, to)).toBe(worth);
});

test.each([
  ['near one', 100, 105, 5],
  ['equal', 7, 7, 0.2],
  ['a small fall', 597, 522, 20],
  ['a large fall', 44_000, 3000, 2000],
  ['from nothing', 0, 44, 2],
  ['to nothing', 44, 0, 2],
])(
  'where that would be under two squares it is a round number of which 20 to 50 are there: %s',
  (_, from, to, worth) => {
    expect(worthOf(from, to)).toBe(worth);
    const squares = Math.max(from, to) / worth;
    expect(squares).toBeGreaterThanOrEqual(20);
    expect(squares).toBeLessThanOrEqual(50);
  },
);

test('where it would be over two thousand it is a round number that leaves no more', () => {
  expect(worthOf(3, 40_000)).toBe(20);
  expect(worthOf(1, 1e9)).toBe(500_000);
});

test.each([
  [0, 0],
  [NaN, 1],
  [1, Infinity],
])('%d and %d have nothing to count', (from, to) => {
  expect(() => worthOf(from, to)).toThrow(RangeError);
});

const block = { x: 0, y: 0, width: 100, height: 50 };

/** Where the middle of the block is, and how large the block is, after its transform. */
function moved(t: number) {
  const numbers = /^translate\((.+) (.+)\) scale\((.+)\)$/.exec(gather(block, 200, 300, t) ?? '');
  const [, left, top, scale] = numbers!.map(Number) as [number, number, number, number];
  return { x: left + 50 * scale, y: top + 25 * scale, scale };
}

test.each([0, -0.5])('at %d of the way a block is in its own place, without a transform', (t) => {
  expect(gather(block, 200, 300, t)).toBeUndefined();
});

test('arrived, it is a mark of ten units around its point', () => {
  expect(gather(block, 200, 300, 1)).toBe('translate(195.0 297.5) scale(0.1000)');
});

test('a tall block becomes a mark of the same size', () => {
  expect(gather({ x: 0, y: 0, width: 50, height: 200 }, 200, 300, 1)).toMatch(/scale\(0\.0500\)$/);
});

test.each([
  [0.25, 87.5, 93.75, 0.775],
  [0.5, 125, 162.5, 0.55],
  [0.75, 162.5, 231.25, 0.325],
])('at %d of the way its middle is at %d, %d', (t, x, y, scale) => {
  const at = moved(t);
  expect(at.scale).toBeCloseTo(scale, 3);
  expect(Math.abs(at.x - x)).toBeLessThan(0.1);
  expect(Math.abs(at.y - y)).toBeLessThan(0.1);
});

test('a block that is no larger than a mark only moves', () => {
  expect(gather({ x: 10, y: 10, width: 10, height: 10 }, 200, 300, 1)).toBe(
    'translate(185.0 285.0) scale(1.0000)',
  );
});

test('a block of no squares is not moved', () => {
  expect(gather({ x: 56, y: 330, width: 0, height: 0 }, 100, 100, 0.5)).toBeUndefined();
});
