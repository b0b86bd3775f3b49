import { expect, test } from 'vitest';
import {
  lengthWithin,
  placeText,
  textBox,
  type TextChoice,
  type Scene,
  type Text,
} from '../../src/charts/labels';
import { DROP, RISE, textWidth } from '../../src/charts/textWidth';

const text = (change: Partial<Text> = {}): Text => ({
  ...{ lines: ['0000'], anchor: 'start', x: 100, y: 50, drop: 0 },
  ...change,
});
const WIDTH = textWidth('0000') * 10;

test.each([
  ['start', 100],
  ['middle', 100 - WIDTH / 2],
  ['end', 100 - WIDTH],
] as const)('a text with its %s at 100 begins at %d', (anchor, x) => {
  expect(textBox(text({ anchor }), 10)).toMatchObject({ x, width: WIDTH });
});

test('letters rise above the baseline and drop below it', () => {
  const { y, height } = textBox(text(), 10);
  expect([y, height]).toEqual([50 - RISE * 10, (RISE + DROP) * 10]);
});

test('several lines are as wide as the widest, one below the other', () => {
  const box = textBox(text({ lines: ['0', '0000'], drop: -1.2 }), 10);
  expect(box.width).toBe(WIDTH);
  expect(box.y + box.height).toBeCloseTo(50 + DROP * 10, 9);
});

test('a smaller text lies within a larger one of the same place', () => {
  for (const anchor of ['start', 'middle', 'end'] as const)
    for (const drop of [-1.2, 0, 0.3, RISE]) {
      const lines = ['0000', '00'];
      const [small, large] = [7, 19].map((size) => textBox(text({ anchor, lines, drop }), size));
      expect(small!.x).toBeGreaterThanOrEqual(large!.x - 1e-9);
      expect(small!.x + small!.width).toBeLessThanOrEqual(large!.x + large!.width + 1e-9);
    }
});

const box = { x: 10, y: 10, width: 20, height: 10 };

test.each([
  ['across', [0, 15, 40, 15], 20],
  ['from within', [20, 15, 40, 15], 10],
  ['along an edge outside', [0, 5, 40, 5], 0],
  ['upright', [20, 0, 20, 40], 10],
  ['beside', [35, 0, 35, 40], 0],
  ['a point within', [20, 15, 20, 15], 0],
] as const)('of a line %s so much is in a box', (_, line, length) => {
  expect(lengthWithin(line, box)).toBeCloseTo(length, 9);
});

const scene = (change: Partial<Scene> = {}): Scene => ({
  bounds: { x: 0, y: 0, width: 400, height: 300 },
  ...{ texts: [], dots: [], lines: [] },
  ...change,
});
const choice = (places: readonly Text[], cost = 0): TextChoice => ({
  cost,
  places: [places.map((one, i) => ({ text: one, cost: i }))],
});
const [here, below, far] = [text(), text({ y: 150 }), text({ x: 300, y: 250 })];

test('of places that are free the first is taken', () => {
  expect(placeText([choice([here, below])], [scene()], 10)).toEqual([here]);
});

test.each([
  ['leaves the picture', { bounds: { x: 0, y: 60, width: 400, height: 200 } }],
  ['is upon another text', { texts: [{ x: 90, y: 45, width: 20, height: 4 }] }],
  ['is upon a dot', { dots: [{ x: 110, y: 46, r: 4 }] }],
  ['touches a dot', { dots: [{ x: 100 - 4.5, y: 46, r: 4 }] }],
  ['is crossed by a line', { lines: [[0, 46, 400, 46]] as const }],
])('a place that %s is left for the next', (_, change) => {
  expect(placeText([choice([here, below])], [scene(change)], 10)).toEqual([below]);
});

test('upon a line it stands only where no other place is free', () => {
  const crossed = scene({ lines: [[0, 46, 400, 46]] });
  expect(placeText([choice([here])], [crossed], 10)).toEqual([here]);
});

test.each([
  ['outside', { bounds: { x: 0, y: 0, width: 50, height: 50 } }],
  ['on a text', { texts: [{ x: 0, y: 0, width: 400, height: 300 }] }],
  ['on a dot', { dots: [{ x: 110, y: 46, r: 4 }] }],
])('where all places are %s there is none', (_, change) => {
  const taken = scene(change);
  expect(placeText([choice([here])], [taken], 10)).toBeNull();
  expect(taken.texts).toEqual(scene(change).texts);
});

test('what was placed is in the way of the next', () => {
  const shared = scene();
  expect(placeText([choice([here, below])], [shared], 10)).toEqual([here]);
  expect(placeText([choice([here, below])], [shared], 10)).toEqual([below]);
  expect(placeText([choice([here, below])], [shared], 10)).toBeNull();
});

test('a choice holds in all scenes, in each at its best place', () => {
  const [free, taken] = [scene(), scene({ texts: [{ x: 90, y: 45, width: 20, height: 4 }] })];
  const places = [here, below].map((one, i) => ({ text: one, cost: i }));
  expect(placeText([{ cost: 0, places: [places, places] }], [free, taken], 10)).toEqual([
    here,
    below,
  ]);
});

test('a choice that is liked less is taken where it has more room', () => {
  const crossed = scene({ lines: [[0, 46, 200, 46]] });
  expect(placeText([choice([here]), choice([far], 5)], [crossed], 10)).toEqual([far]);
});

test('the way to a mark that a text is far from crosses no other text where it need not', () => {
  const behind = {
    ...{ cost: 0, places: [[{ text: below, cost: 0, leader: [110, 40, 110, 140] as const }]] },
  };
  const blocked = scene({ texts: [{ x: 90, y: 80, width: 40, height: 10 }] });
  expect(placeText([behind, choice([far], 2)], [blocked], 10)).toEqual([far]);
  expect(placeText([behind, choice([far], 2)], [scene()], 10)).toEqual([below]);
});

test('where a wider face would take a text out of the picture it stands elsewhere', () => {
  const near = text({ anchor: 'end', x: WIDTH + 3 });
  const far = text({ anchor: 'end', x: WIDTH + 6 });
  const choices: TextChoice[] = [
    { cost: 0, places: [[{ text: near, cost: 0 }]] },
    { cost: 1, places: [[{ text: far, cost: 0 }]] },
  ];
  const scene = (): Scene => ({
    bounds: { x: 0, y: 0, width: 400, height: 300 },
    ...{ texts: [], dots: [], lines: [] },
  });
  expect(placeText(choices, [scene()], 10)).toEqual([far]);
  // What has room of its own, as a gap, is as wide as is reckoned with.
  const within = { x: 0, y: 0, width: 400, height: 300 };
  expect(placeText([{ ...choices[0]!, within }], [scene()], 10)).toEqual([near]);
});
