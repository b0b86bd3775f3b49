import { expect, test } from 'vitest';
import {
  besidePlace,
  besideWay,
  dotsAt,
  placeNames,
  type Name,
} from '../../../src/charts/routes/labels';
import { textBox } from '../../../src/charts/labels';
import { MOST_PHONES, PHONE, textWidth } from '../../../src/charts/textWidth';
import type { Corner } from '../../../src/charts/routes/scale';

const dot: Corner = [100, 100];

test('the name of a place is best at its right or its left, and close', () => {
  const [right, left] = besidePlace(dot, 'Port');
  expect(right).toMatchObject({ item: { x: 107, y: 100, anchor: 'start', drop: 0.27 }, cost: 0 });
  expect(left).toMatchObject({ item: { x: 93, y: 100, anchor: 'end' }, cost: 0 });
  expect(besidePlace(dot, 'Port').every(({ cost }) => cost >= 0)).toBe(true);
});

test('a name of some words can stand on two lines, as even as they can be', () => {
  const lines = new Set(
    besidePlace(dot, 'Port of the West').map(({ item }) => item.lines.join('/')),
  );
  expect([...lines]).toEqual(['Port of the West', 'Port of/the West']);
  expect(new Set(besidePlace(dot, 'Port').map(({ item }) => item.lines.length))).toEqual(
    new Set([1]),
  );
});

test.each([7, 12, 19])('no text of the size %d covers the place it names', (size) => {
  for (const { item } of [
    ...besidePlace(dot, 'Port of the West'),
    ...besideWay([dot], ['a', 'b']),
  ]) {
    const { x, y, width, height } = textBox(item, size);
    const covers = x < 100 && x + width > 100 && y < 100 && y + height > 100;
    expect(covers, JSON.stringify(item)).toBe(false);
  }
});

test('a way is best named at its middle', () => {
  const way: Corner[] = [[0, 0], [10, 0], [20, 0], [30, 0], [40, 0]]; // prettier-ignore
  const [best] = besideWay(way, ['By sea']).sort((a, b) => a.cost - b.cost);
  expect(best).toMatchObject({ item: { x: 27, bold: true }, cost: 0 });
});

test('names keep so far apart that they are not read as one', () => {
  const width = textWidth('Port') * PHONE;
  // The one at the edge has its name at its left, where that of the other would almost touch it.
  const edge: Corner = [390, 100];
  const other: Corner = [Math.round(390 - 7 - width - 5 - width - 7), 100];
  const clearOf = { lines: [], coasts: [], discs: [], dots: [] };
  const named = (at: Corner, others: Corner): Name => ({
    ...{ kind: 'place', lines: ['Port'], at: [at], others: [others], clearOf },
  });
  const [left, right] = placeNames([named(other, edge), named(edge, other)]);
  expect(right).toMatchObject({ anchor: 'end', x: 383 });
  expect(left).toMatchObject({ anchor: 'end' });
});

const free = { lines: [], coasts: [], discs: [], dots: [] };
const area = (at: Corner, dots: ReturnType<typeof dotsAt>): Name => ({
  ...{ kind: 'area', lines: ['Southland'], at: [at], others: [] },
  clearOf: { ...free, dots },
});

test('a name keeps off a dot as large as it is drawn', () => {
  const beyond = (textWidth('Southland') * PHONE) / 2 + 5;
  const beside: Corner = [200 + beyond, 100];
  const placed = (r: number) => placeNames([area([200, 100], dotsAt([beside], r))])[0]!;
  expect(placed(3)).toMatchObject({ x: 200, y: 100 });
  const { x, y, width, height } = textBox(placed(6), PHONE);
  const [across, down] = [beside[0] - x - width, Math.max(y - 100, 100 - y - height)];
  expect(Math.max(across, down)).toBeGreaterThan(6);
});

test('a name of an area that must touch a dot on the lowest phones is left out there', () => {
  const width = textWidth('Southland');
  const at: Corner = [394 - (width * MOST_PHONES) / 2 - 2, 100];
  const column = (x: number) => Array.from({ length: 30 }, (_, i): Corner => [x, 10 + 6 * i]);
  const dots = dotsAt(column(394 - width * PHONE - 5), 3);
  expect(placeNames([area(at, [])])[0]).not.toHaveProperty('roomy');
  expect(placeNames([area(at, dotsAt(column(60), 3))])[0]).not.toHaveProperty('roomy');
  const close = dots.map((dot) => ({ ...dot, x: dot.x + width * (PHONE - MOST_PHONES) }));
  expect(placeNames([area(at, close)])[0]).toMatchObject({ roomy: true, y: 100 });
});
