import { expect, test } from 'vitest';
import { pathPoints } from '../../src/charts/routes/pathPoints';
import { quiet, stages } from '../../src/charts/routes/scale';
import { picture as chart } from '../../src/charts/routes/picture';
import { routesLayout } from '../../src/charts/routes/layout';
import { cornersOf, input, layout } from './atlas';

const way = (id: string) => layout.ways.find((candidate) => candidate.id === id)!;
const targets = chart.targets(layout, { suez: 1, arctic: 1, rail: 1 });
/** Where a way can be pointed at. */
const lineOf = (id: string) => targets.find((target) => target.id === way(id).figure)!.line!;
const label = (text: string) => layout.labels.find(({ lines }) => lines[0] === text)!;

test('known places stand where the globe has them', () => {
  expect(label('S').dot).toEqual([281.8, 170.4]);
  expect(label('E').dot).toEqual([71.8, 103.3]);
  expect(label('C').dot).toEqual([67.9, 189]);
  expect(label('B').dot).toEqual([237.2, 48.7]);
});

test('Korea is at the right, Europe at the left, the Arctic above and the Indian Ocean below', () => {
  const heights = (id: string) => lineOf(id).map(([, y]) => y);
  const [start, end] = [lineOf('suez')[0]!, lineOf('suez').at(-1)!];
  expect(start[0] - end[0]).toBeGreaterThan(200);
  expect(Math.min(...heights('arctic'))).toBe(49);
  expect(Math.max(...heights('suez'))).toBe(284);
  expect(Math.max(...heights('arctic'))).toBeLessThan(
    Math.min(...heights('suez').slice(0, 30)) + 80,
  );
});

test('both ways at sea end in one place, and the railway begins where they do', () => {
  expect(lineOf('arctic').at(-1)).toEqual(lineOf('suez').at(-1));
  const [[x, y], [railX, railY]] = [lineOf('suez')[0]!, lineOf('rail')[0]!];
  expect(Math.hypot(x - railX, y - railY)).toBeLessThan(2);
});

test('no line jumps: the antimeridian is a place like any other', () => {
  const longest = (corners: readonly (readonly [number, number])[]) =>
    Math.max(
      ...corners.slice(1).map(([x, y], i) => Math.hypot(x - corners[i]![0], y - corners[i]![1])),
    );
  expect(longest(lineOf('arctic'))).toBeLessThan(30);
  expect(longest(lineOf('suez'))).toBeLessThan(65);
  for (const { solid, gap = '' } of layout.ways) {
    for (const ring of [...solid, gap].flatMap(cornersOf)) expect(longest(ring)).toBeLessThan(65);
  }
});

test('every line stays on the globe', () => {
  const { x, y, r } = layout.disc;
  const corners = layout.ways.flatMap(({ solid, gap = '' }) =>
    [...solid, gap].flatMap(cornersOf).flat(),
  );
  expect(corners.length).toBeGreaterThan(100);
  for (const corner of corners) expect(Math.hypot(corner[0] - x, corner[1] - y)).toBeLessThan(r);
});

test('globe, lens and labels are in the box', () => {
  for (const { x, y, r } of [layout.disc, layout.lens]) {
    expect([x - r, y - r].every((edge) => edge >= 0)).toBe(true);
    expect(x + r).toBeLessThanOrEqual(400);
    expect(y + r).toBeLessThanOrEqual(360);
  }
  for (const { x, y } of [...layout.labels, ...layout.lens.labels]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(400);
    expect(y).toBeGreaterThan(12);
    expect(y).toBeLessThan(345);
  }
});

test('the lens covers none of the routes', () => {
  const { x, y, r } = layout.lens;
  for (const [cx, cy] of layout.ways.flatMap(({ id }) => lineOf(id))) {
    expect(Math.hypot(cx - x, cy - y)).toBeGreaterThan(r + 3);
  }
});

test('the railway can be pointed at from its start over its gap to its end', () => {
  const { solid, gap = '' } = way('rail');
  const [before, after] = solid.map(pathPoints);
  expect(lineOf('rail')).toEqual([...before!, ...pathPoints(gap), ...after!]);
});

test('the railway is solid up to the gap and after it', () => {
  const { solid, gap = '' } = way('rail');
  const [before, after] = solid.map((d) => cornersOf(d)[0]!);
  const [missing] = cornersOf(gap);
  for (const [a, b] of [
    [before!.at(-1)!, missing!.at(0)!],
    [missing!.at(-1)!, after!.at(0)!],
  ] as const)
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(0.05);
});

test('a route of two points is a straight line', () => {
  const ends = [[129, 35], [4, 52]] as const; // prettier-ignore
  const short = routesLayout(input({ suez: ends })).ways[0]!;
  expect(short.solid).toEqual(['M282 170.5l-210-67.5']);
});

test('a gap from the first city on leaves no line before it', () => {
  const { solid } = routesLayout(input({ gap: ['Busan', 'Khasan'] })).ways[2]!;
  expect(solid.map((d) => cornersOf(d).flat().length)).toEqual([0, 23]);
});

test('a gap that ends beyond the lens is refused: its end could not be marked', () => {
  expect(() => routesLayout(input({ gap: ['Seoul', 'Omsk'] }))).toThrow(
    '[73.369, 54.992] is out of sight',
  );
});

test('a waypoint on the far side of the globe is refused', () => {
  const lost = [[129, 35], [-100, -40]] as const; // prettier-ignore
  expect(() => routesLayout(input({ suez: lost }))).toThrow(
    '[-100, -40] is out of sight; choose a place that the map shows',
  );
});

test('a line is drawn before its name is there, and its gap comes last', () => {
  expect(stages(0)).toEqual({ line: 0, label: 0, rest: 0 });
  expect(stages(0.75)).toEqual({ line: 1, label: 1, rest: 0 });
  expect(stages(1)).toEqual({ line: 1, label: 1, rest: 1 });
});

test('a route stands back as far as a later one is drawn', () => {
  const view = { suez: 1, arctic: 0.25, rail: 0 };
  expect([quiet('suez', view), quiet('arctic', view), quiet('rail', view)]).toEqual([0.25, 0, 0]);
  expect(quiet('suez', { suez: 1, arctic: 0, rail: 1 })).toBe(1);
});
