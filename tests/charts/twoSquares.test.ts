import { expect, test } from 'vitest';
import { twoSquares, type AmountSquare } from '../../src/charts/twoSquares';
import { textWidth } from '../../src/charts/textWidth';

const end = (value: number, said = `US$${value}`, when = '1992') => ({ value, when, said });

const rise = twoSquares(end(190, 'US$190 million'), end(25_800, 'US$25.8 billion', '2014'));

test('the larger square is as large as the picture allows, the small one stands beside its foot', () => {
  expect(rise).toMatchObject({ width: 400, height: 264 });
  expect(rise.from).toMatchObject({ x: 0, y: 241.3, side: 22.7 });
  expect(rise.to).toMatchObject({ x: 136, y: 0, side: 264 });
});

test('the label of a small square stands above it, that of a large one within', () => {
  expect(rise.from.label).toEqual({
    ...{ lines: ['1992', 'US$190 million'], anchor: 'start', x: 0, y: 209.3, inside: false },
  });
  expect(rise.to.label).toEqual({
    ...{ lines: ['2014', 'US$25.8 billion'], anchor: 'start', x: 150, y: 30, inside: true },
  });
});

test('of a fall the larger square is at the left, and the label of the other at the right edge', () => {
  const { from, to } = twoSquares(end(25_800), end(190));
  expect(from).toMatchObject({ x: 0, side: 264 });
  expect(to).toMatchObject({ x: 377.3, y: 241.3, side: 22.7 });
  expect(to.label).toMatchObject({ anchor: 'end', x: 400, inside: false });
});

const ratios = [
  0, 0.0001, 0.01, 0.1, 0.18, 0.19, 0.3, 0.5, 0.7, 0.9, 0.95, 1, 1.05, 1.5, 3, 5.4, 5.5, 100,
];

test.each(ratios)(
  'with the second %d times the first the squares are in proportion and apart',
  (ratio) => {
    const { from, to, height } = twoSquares(end(100), end(100 * ratio));
    expect((to.side / from.side) ** 2).toBeCloseTo(ratio, ratio > 10 ? 0 : 2);
    expect(from.x + from.side).toBeLessThanOrEqual(to.x);
    expect(to.x + to.side).toBeLessThanOrEqual(400.05);
    for (const { y, side } of [from, to]) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(Math.abs(y + side - height)).toBeLessThan(0.11);
    }
  },
);

/** What a label covers at the size of a phone, in a face that is wider than is reckoned with. */
function boxOf({ label: { lines, anchor, x, y } }: AmountSquare) {
  const width = Math.max(...lines.map((line) => textWidth(line, true))) * 16.2 * 1.05;
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - 12.5, bottom: y + (lines.length - 1) * 20 + 4 };
}
type Covered = ReturnType<typeof boxOf>;
const apart = (a: Covered, b: Covered) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

test.each(
  ratios.flatMap((ratio) =>
    ['US$5', 'US$190 million', 'more than US$25.8 billion', 'around 31,100,000 people'].map(
      (said) => [ratio, said] as const,
    ),
  ),
)(
  'with %d times and “%s” labels stand inside the picture, apart, on their own squares alone',
  (ratio, said) => {
    const squares = twoSquares(end(100, said), end(100 * ratio, said));
    const [from, to] = [boxOf(squares.from), boxOf(squares.to)];
    for (const { left, right, top, bottom } of [from, to]) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(401);
      expect(top).toBeGreaterThanOrEqual(-1);
      expect(bottom).toBeLessThanOrEqual(squares.height);
    }
    expect(apart(from, to)).toBe(true);
    for (const [label, other] of [
      [from, squares.to],
      [to, squares.from],
    ] as const)
      expect(
        apart(label, {
          left: other.x - 7,
          right: other.x + other.side + 7,
          top: other.y,
          bottom: squares.height,
        }),
      ).toBe(true);
  },
);

test('equal values have equal squares', () => {
  const { from, to } = twoSquares(end(7), end(7));
  expect([from.side, to.side, from.label.inside, to.label.inside]).toEqual([196, 196, true, true]);
});

test.each([
  [0, 0],
  [-1, 5],
  [5, NaN],
  [5, Infinity],
])('%d and %d have no squares', (from, to) => {
  expect(() => twoSquares(end(from), end(to))).toThrow(RangeError);
});
