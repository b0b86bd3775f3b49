import { expect, test } from 'vitest';
import { Drag } from '../../src/interaction/listen';

/** Whether the drag goes sideways at each of its places, from (100, 100) on. */
function along(...places: [number, number][]): boolean[] {
  const drag = new Drag();
  drag.start({ clientX: 100, clientY: 100 });
  return places.map(([clientX, clientY]) => drag.sideways({ clientX, clientY }));
}

test('a finger that goes sideways does so from eight px on', () => {
  expect(along([104, 100], [108, 100], [109, 100])).toEqual([false, false, true]);
  expect(along([91, 100])).toEqual([true]);
});

test('a finger that goes down, or aslant, scrolls the page', () => {
  expect(along([100, 140], [106, 180])).toEqual([false, false]);
  expect(along([120, 120])).toEqual([false]);
});

test('once sideways, it stays so wherever the finger goes', () => {
  expect(along([120, 104], [122, 160])).toEqual([true, true]);
});

test('a new drag starts anew, and none goes nowhere', () => {
  const drag = new Drag();
  expect(drag.sideways({ clientX: 50, clientY: 0 })).toBe(false);
  drag.start({ clientX: 0, clientY: 0 });
  expect(drag.sideways({ clientX: 50, clientY: 0 })).toBe(true);
  drag.start({ clientX: 50, clientY: 0 });
  expect(drag.sideways({ clientX: 50, clientY: 0 })).toBe(false);
});
