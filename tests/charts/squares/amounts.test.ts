import { expect, test } from 'vitest';
import { blockBox, outlinePath } from '../../../src/charts/block';
import {
  aboveBlock,
  amountsLayout,
  belowBlock,
  gathered,
  moved,
  nearLabel,
  seen,
} from '../../../src/charts/squares/amounts';
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
      }
      expect(aboveBlock(amounts)).toBeGreaterThan(15);
      const { label, worth } = belowBlock(amounts);
      expect(said ? worth : label).toBeLessThan(356);
    }
});

test('the frame of the first amount stands at the left edge, as titles do', () => {
  const { block } = amountsLayout(1, 16);
  const [, left] = /^M([\d.]+) /.exec(outlinePath(block, 1))!;
  expect(Number(left) - 1).toBe(0);
});

test('the label of what grew stands above all its squares', () => {
  expect(aboveBlock(amountsLayout(1, 16))).toBe(32);
});

test('the label of what became much less stands in the room that it left', () => {
  const amounts = amountsLayout(16, 2);
  expect(amounts.inside).toBe(true);
  expect(aboveBlock(amounts)).toBe(248);
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
    expect([fits, overflows].map(aboveBlock)).toEqual([within, above]);
  },
);

test.each([
  [16, 16],
  [16, 15],
  [16, 13],
])('the label of what came from %d to %d stands above both', (from, to) => {
  const amounts = amountsLayout(from, to);
  expect(amounts.inside).toBeUndefined();
  expect(aboveBlock(amounts)).toBe(32);
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

/** The first amount as it is seen from near by, and half-way there. */
function nearOf(from: number, to: number) {
  const { block, near } = amountsLayout(from, to);
  const box = blockBox(block, from);
  return { near, box, at: (t: number) => seen(box, near, t) };
}

test('from near by the one square of many fills the picture', () => {
  const { near, at } = nearOf(1, 136);
  const { x, y, width, height } = at(1);
  expect(near!.scale).toBeGreaterThan(10);
  expect(Math.abs(x)).toBeLessThan(0.2);
  expect(y).toBeLessThan(8);
  expect(y + height).toBeCloseTo(330, 0);
  expect(width).toBeCloseTo(height, 0);
});

test('several squares fill it from side to side, and stand in its middle', () => {
  const { x, y, width, height } = nearOf(3, 44).at(1);
  expect(Math.abs(x)).toBeLessThan(0.2);
  expect(width).toBeGreaterThan(395);
  expect(width).toBeLessThanOrEqual(400);
  expect(Math.abs(y - 4 - (330 - y - height))).toBeLessThan(2);
});

test.each([
  ['what becomes less fills it already', 2, 1],
  ['what grows by little fills it nearly', 60, 64],
  ['what stays fills it', 7, 7],
  ['nothing cannot come near', 0, 44],
])('%s', (_, from, to) => {
  expect(amountsLayout(from, to)).not.toHaveProperty('near');
});

test('from afar each thing is in its own place', () => {
  const { box, at } = nearOf(1, 136);
  expect(at(0)).toBe(box);
  expect(seen(box, undefined, 1)).toBe(box);
});

test('each half of the way makes it as many times smaller', () => {
  const { at } = nearOf(1, 136);
  expect(at(1).width / at(0.5).width).toBeCloseTo(at(0.5).width / at(0).width, 1);
});

test.each([
  ['upon it, where it has room', 1, 136, 200, { x: 14, y: 316, inside: true }],
  ['below it, where it is too long', 1, 136, 320, { x: 0, y: 351 }],
  ['below, where there are several', 3, 44, 100, { x: 0, y: 254.8 }],
])('the label of what is near stands %s', (_, from, to, width, place) => {
  const label = nearLabel(amountsLayout(from, to), width)!;
  expect({ ...label, x: Math.round(label.x) }).toEqual({ ...place, y: label.y });
  expect(Math.abs(label.y - place.y)).toBeLessThan(1);
});

test('where nothing comes near there is no label for it', () => {
  expect(nearLabel(amountsLayout(60, 52), 100)).toBeNull();
});

const block = { x: 0, y: 0, width: 100, height: 50 };

test.each([0, -0.5])('at %d of the way to its point a block is where it was', (t) => {
  expect(gathered(block, 200, 300, t)).toBe(block);
});

test('arrived, it is a mark of twelve units around its point', () => {
  expect(gathered(block, 200, 300, 1)).toEqual({ x: 194, y: 297, width: 12, height: 6 });
});

test('a tall block becomes a mark of the same size', () => {
  const tall = { x: 0, y: 0, width: 60, height: 120 };
  const { x, y, height } = gathered(tall, 200, 300, 1);
  expect([x, y, height].map(Math.round)).toEqual([197, 294, 12]);
});

test.each([
  [0.25, 87.5, 93.75],
  [0.5, 125, 162.5],
  [0.75, 162.5, 231.25],
])('at %d of the way its middle is at %d, %d', (t, x, y) => {
  const at = gathered(block, 200, 300, t);
  expect(at.x + at.width / 2).toBeCloseTo(x, 9);
  expect(at.y + at.height / 2).toBeCloseTo(y, 9);
});

test('a block of no squares is not moved', () => {
  const none = { x: 56, y: 330, width: 0, height: 0 };
  expect(gathered(none, 100, 100, 0.5)).toBe(none);
  expect(moved(none, block)).toBeUndefined();
});

test('what is drawn in a box is moved to another, and stays where it is without one', () => {
  expect(moved(block, { x: 195, y: 297.5, width: 10, height: 5 })).toBe(
    'translate(195.0 297.5) scale(0.1000)',
  );
  const away = { ...block, x: 10, y: 20 };
  expect(moved(away, { x: 30, y: 60, width: 200, height: 100 })).toBe(
    'translate(10.0 20.0) scale(2.0000)',
  );
  expect(moved(block, block)).toBeUndefined();
});
