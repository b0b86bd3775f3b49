import { expect, test } from 'vitest';
import { closest, FEW, ofYear, placeOf } from '../../src/interaction/lookup';
import { nearest, type Target } from '../../src/interaction/nearest';

/** Dots a year apart, two in each year, the second one lower. */
const dots = (count: number): Target[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `dot-${i}`,
    year: 1000 + (i >> 1),
    x: (400 * i) / count,
    y: 180 + 150 * Math.sin(i * 12.9898),
    width: 0,
    height: 0,
  }));

const box: Target = { id: 'box', x: 100, y: 100, width: 80, height: 60 };
const line: Target = { id: 'line', x: 0, y: 0, width: 0, height: 0, line: [[0, 0], [400, 360]] }; // prettier-ignore

const lists: [string, Target[]][] = [
  ['few', dots(12)],
  ['as many as are looked through', dots(FEW)],
  ['one more', dots(FEW + 1)],
  ['many', dots(3000)],
  ['many, with a box and a line among them', [...dots(200), box, ...dots(100), line]],
  ['many boxes', Array.from({ length: 100 }, (_, i) => ({ ...box, id: `box-${i}`, x: i * 4 }))],
];

test.each(lists)('%s: what is closest is what asking each of them finds', (_, targets) => {
  for (let i = 0; i < 400; i += 1) {
    const [x, y] = [(i * 37) % 420, (i * 91) % 370];
    for (const reach of [0, 5, 24])
      expect(closest(targets, x, y, reach)?.id).toBe(nearest(targets, x, y, reach)?.id);
  }
});

test.each(lists)('%s: a year’s first mark answers for it', (_, targets) => {
  for (const year of [999, 1000, 1005, 1049, 9999])
    expect(ofYear(targets, year)).toBe(targets.find((target) => target.year === year));
});

test.each(lists)('%s: a mark’s place is found by its id', (_, targets) => {
  for (const id of ['dot-0', 'dot-11', 'dot-60', 'box', 'line', 'nothing'])
    expect(placeOf(targets, id)).toBe(targets.findIndex((target) => target.id === id));
  expect([placeOf(targets, null), placeOf(targets, undefined)]).toEqual([-1, -1]);
});
