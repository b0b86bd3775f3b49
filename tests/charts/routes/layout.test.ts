import { expect, test } from 'vitest';
import { textBox } from '../../../src/charts/labels';
import { PHONE } from '../../../src/charts/textWidth';
import { routesLayout } from '../../../src/charts/routes/layout';
import {
  quiet,
  shareOf,
  stages,
  drawnView,
  type RouteLabel,
} from '../../../src/charts/routes/scale';
import { cornersOf } from './corners';
import { input, layoutOf, map, names, route } from './input';

const { layout, land } = routesLayout(input());
const [sea, rail] = layout.ways;

test('a place stands where the globe has it', () => {
  expect(layout.labels.map(({ lines: [text], dot }) => [text, dot])).toEqual([
    ['East', [257.2, 163.1]],
    ['West', [88.8, 163.1]],
    ['By sea', undefined],
    ['By rail', undefined],
  ]);
});

test('a route is drawn from its first point to its last', () => {
  const [corners] = cornersOf(sea!.solid[0]!);
  expect(corners!.at(0)).toEqual([257, 163]);
  expect(corners!.at(-1)![0]).toBeCloseTo(89, 0);
  expect(sea!.gap).toBeUndefined();
});

test('a route with a gap is solid up to it and after it', () => {
  const [before, after] = rail!.solid.map((d) => cornersOf(d)[0]!);
  const [missing] = cornersOf(rail!.gap!);
  for (const [[ax, ay], [bx, by]] of [
    [missing!.at(0)!, before!.at(-1)!],
    [missing!.at(-1)!, after!.at(0)!],
  ] as const)
    expect(Math.hypot(ax - bx, ay - by)).toBeLessThanOrEqual(0.75);
});

test('a route can be pointed at from its start over its gap to its end', () => {
  expect(rail!.line[0]).toEqual([257, 163]);
  expect(rail!.line.at(-1)).toEqual([103, 149]);
  expect(rail!.line.length).toBeLessThan(12);
});

test('ways by land are marked at their ends, but where a named place is already', () => {
  expect(sea!.stops).toEqual([]);
  expect(rail!.stops).toEqual([[103.2, 149]]);
  expect(layoutOf({ places: [] }).ways[1]!.stops).toHaveLength(2);
});

test('a gap from the first point on leaves no line before it', () => {
  const broken = { ...map.routes[1]!, gap: ['east-port', 'tunnel'] as const };
  const { solid } = layoutOf({ routes: [map.routes[0]!, broken] }).ways[1]!;
  expect(solid).toHaveLength(1);
});

test('a way of two points far apart bends as the earth does', () => {
  const long = route('sea', [{ at: [-40, 40] }, { at: [80, 40] }]);
  const [way] = layoutOf({ routes: [long], places: [], lens: null }).ways;
  const heights = way!.line.map(([, y]) => y);
  expect(Math.min(...heights)).toBeLessThan(heights[0]! - 20);
});

test('a way that is not smooth has a corner at each of its points', () => {
  const points = [{ at: [0, 0] as const }, { at: [20, 20] as const }, { at: [40, 0] as const }];
  const top = (smooth: boolean) => {
    const routes = [route('sea', points, { smooth })];
    const [way] = layoutOf({ routes, places: [], lens: null }).ways;
    return Math.min(...cornersOf(way!.solid[0]!)[0]!.map(([, y]) => y));
  };
  expect(top(false)).toBe(135.5);
  expect(top(true)).toBe(145);
});

test('no line jumps: the antimeridian is a place like any other', () => {
  const across = route('sea', [{ at: [170, 0] }, { at: [179, 5] }, { at: [-172, 0] }]);
  const [way] = layoutOf({
    ...{ routes: [across], places: [], lens: null },
    view: { centre: null, degrees: 90 },
  }).ways;
  way!.line.slice(1).forEach(([x, y], i) => {
    expect(Math.hypot(x - way!.line[i]![0], y - way!.line[i]![1])).toBeLessThan(40);
  });
});

test('the lens comes with the route that it shows, where it is clear of all lines', () => {
  const { lens } = layout;
  expect(lens).toMatchObject({ route: 1, x: 337, y: 292, r: 62 });
  expect(lens!.from.r).toBe(17);
  expect(lens!.stops).toHaveLength(2);
  expect(lens!.labels.map(({ lines }) => lines[0])).toEqual(['Bridge', 'Tunnel']);
  for (const [x, y] of layout.ways.flatMap(({ line }) => line))
    expect(Math.hypot(x - lens!.x, y - lens!.y)).toBeGreaterThan(lens!.r);
});

test('where a route passes below, the lens stands above', () => {
  const south = route('sea', [{ at: [50, 10] }, { at: [60, -30] }, { at: [70, -40] }]);
  const { lens } = layoutOf({ routes: [south, map.routes[1]!], places: [] });
  expect(lens!.y).toBe(68);
  expect(lens!.aim[3]).toBe(130);
});

test('without a lens there is none, and the globe has the middle', () => {
  expect(layoutOf({ lens: null })).toMatchObject({ disc: { x: 200 } });
  expect(layoutOf({ lens: null }).lens).toBeUndefined();
});

test('one route alone is enough', () => {
  const { ways, labels } = layoutOf({ routes: [map.routes[0]!], places: [], lens: null });
  expect(ways).toHaveLength(1);
  expect(labels).toHaveLength(1);
});

test('five routes are named apart', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id, i) =>
    route(id, [{ at: [-30, 40 - 20 * i] }, { at: [20, 45 - 20 * i] }, { at: [70, 40 - 20 * i] }]),
  );
  const said = Object.fromEntries(all.map(({ id }) => [id, [`Way ${id}`, '9,000 km']]));
  const { labels } = routesLayout({
    ...input({ map: { ...map, routes: all, places: [], lens: null } }),
    names: { routes: said, places: {} },
  }).layout;
  expect(labels).toHaveLength(5);
  expectApart(labels, PHONE);
});

/** What a label covers at a size of text. */
const boxOf = (label: RouteLabel, size: number) =>
  textBox({ ...label, bold: label.kind === 'way' }, size);

function expectApart(labels: readonly RouteLabel[], size: number) {
  const boxes = labels.map((label) => boxOf(label, size));
  boxes.forEach((a, i) => {
    expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(0);
    expect(a.x + a.width).toBeLessThanOrEqual(400);
    expect(a.y + a.height).toBeLessThanOrEqual(360);
    for (const b of boxes.slice(i + 1)) {
      const meet =
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      expect(meet, JSON.stringify([labels[i], b])).toBe(false);
    }
  });
}

test.each([PHONE, 15, 8])(
  'with text of the size %d all names are in the picture and apart',
  (size) => {
    expectApart([...layout.labels, ...layout.lens!.labels], size);
  },
);

test('no name lies on a line or on the rim where there is room', () => {
  const onLine = ({ x, y, width, height }: ReturnType<typeof boxOf>) =>
    layout.ways
      .flatMap(({ line }) => line)
      .some(([px, py]) => px > x && px < x + width && py > y && py < y + height);
  const { x, y, r } = layout.disc;
  for (const label of layout.labels) {
    const box = boxOf(label, 15);
    expect(onLine(box), label.lines[0]).toBe(false);
    const far = [box.x, box.x + box.width].flatMap((cx) =>
      [box.y, box.y + box.height].map((cy) => Math.hypot(cx - x, cy - y) < r),
    );
    expect(new Set(far).size, label.lines[0]).toBe(1);
  }
});

test('land is that of the look: from far away, or from close by', () => {
  expect(land.d).not.toBe('');
  const close = { ...map, view: { centre: [42, 12] as const, degrees: 8 }, lens: null };
  const near = { ...route('rail', [{ at: [40, 12] }, { at: [45, 12] }]), kind: 'rail' as const };
  const local = routesLayout(input({ map: { ...close, routes: [near], places: [] } }));
  expect(local.land.d).not.toBe(land.d);
});

test.each([
  [
    'a point on the far side of the globe',
    { routes: [route('sea', [{ at: [50, 10] }, { at: [-160, 0] }]), map.routes[1]!] },
    'routes: sea: point 2 is out of sight from [20, 5], 90 degrees around; move the view, or the point',
  ],
  [
    'a place that a close view does not show',
    { view: { centre: null, degrees: 1 }, routes: [route('sea', [{ at: [0, 0] }, { at: [0.1, 0] }])], places: [{ name: 'west-port', at: [9, 0], route: 'sea' }], lens: null }, // prettier-ignore
    /^routes: sea: point 1 is out of sight .*\nroutes: sea: point 2 .*\nplaces: west-port is out of sight/,
  ],
  [
    'a stop that the lens does not show',
    { lens: { ...map.lens!, stops: ['bridge', 'capital'] } },
    'capital: nothing is said of it; give it a name',
  ],
] satisfies [string, Parameters<typeof layoutOf>[0], string | RegExp][])(
  '%s is refused',
  (_, change, message) => {
    expect(() => layoutOf(change)).toThrow(message);
  },
);

test('a stop beyond the lens is refused: it could not be marked', () => {
  const lens = { ...map.lens!, stops: ['bridge', 'capital'] };
  const places = { ...names.places, capital: 'Capital' };
  expect(() => routesLayout(input({ map: { ...map, lens }, names: { ...names, places } }))).toThrow(
    'lens: capital is out of sight; move what is looked at, or the point',
  );
});

test('routes and places of which nothing is said are all told', () => {
  expect(() => routesLayout(input({ names: { routes: {}, places: {} } }))).toThrow(
    new RangeError(
      ['sea', 'rail', 'east-port', 'west-port', 'bridge', 'tunnel']
        .map((id) => `${id}: nothing is said of it; give it a name`)
        .join('\n'),
    ),
  );
});

test('names that have no room are refused in one line', () => {
  const long = { ...names, places: { ...names.places, 'west-port': 'W'.repeat(80) } };
  expect(() => routesLayout(input({ names: long }))).toThrow(
    /^not all of these have room on the map: “East Port”, “W+”, .*; shorten or leave out some$/,
  );
});

test.each([1, 2, 3, 5, 7])('of %d routes each view draws its own and those before', (count) => {
  const some = { ...layout, ways: Array.from({ length: count }, () => sea!) };
  some.ways.forEach((_, last) => {
    const view = drawnView(last + 1, count);
    const shares = some.ways.map((_, i) => shareOf(some, i, view));
    expect(shares).toEqual(shares.map((_, i) => (i <= last ? 1 : 0)));
  });
});

test('a route stands back as far as the next one is drawn', () => {
  expect([0, 1].map((i) => quiet(layout, i, { drawn: 0.625 }))).toEqual([0.25, 0]);
  expect([0, 1].map((i) => quiet(layout, i, { drawn: 1 }))).toEqual([1, 0]);
});

test('a line is drawn before its name is there, and its gap comes last', () => {
  expect(stages(0)).toEqual({ line: 0, label: 0, rest: 0 });
  expect(stages(0.75)).toEqual({ line: 1, label: 1, rest: 0 });
  expect(stages(1)).toEqual({ line: 1, label: 1, rest: 1 });
});
