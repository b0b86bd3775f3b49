import { beforeEach, expect, test, vi } from 'vitest';
import { Flung } from '../../src/scroll/flung';
import type { Position } from '../../src/scroll/position';

const frames: (() => void)[] = [];

/** What is asked for in a frame's own callbacks comes with the next one. */
function frame(): void {
  for (const callback of frames.splice(0)) callback();
}

beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});

function drawn(): { to: (index: number, progress: number) => void; places: Position[] } {
  const places: Position[] = [];
  const flung = new Flung(
    (at) => places.push(at),
    (run) => run,
  );
  return { places, to: (index, progress) => flung.to({ index, progress }) };
}

const settled = (index: number): Position => ({ index, progress: 1 });

test('a step that is flung past is there or not', () => {
  const { to, places } = drawn();
  for (const progress of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
    to(1, progress);
    frame();
  }
  for (const progress of [0.2, 0.45, 0.7, 0.95]) {
    to(2, progress);
    frame();
  }
  expect([...new Set(places.map(({ index }) => index))]).toEqual([1, 2]);
  expect(places.every(({ progress }) => progress === 1)).toBe(true);
});

test('it is shown as it is as soon as it moves slowly, a frame after its beginning', () => {
  const { to, places } = drawn();
  for (const progress of [0.02, 0.04, 0.06]) {
    to(1, progress);
    frame();
  }
  expect(places).toEqual([
    { index: 1, progress: 0.04 },
    { index: 1, progress: 0.06 },
  ]);
});

test.each([0.02, 0.4, 0.6])('what rests at %f is shown in the frame after', (progress) => {
  const { to, places } = drawn();
  to(1, progress);
  frame();
  frame();
  expect(places.at(-1)).toEqual({ index: 1, progress });
  expect(frames).toEqual([]);
});

test('so it is when it was flung back', () => {
  const { to, places } = drawn();
  to(1, 1);
  for (const progress of [0.8, 0.4, 0.2]) {
    to(1, progress);
    frame();
  }
  expect(places).toEqual([settled(1), settled(0)]);
  frame();
  expect(places.at(-1)).toEqual({ index: 1, progress: 0.2 });
});

test('a jump is shown at once, wherever it ends', () => {
  const { to, places } = drawn();
  to(3, 0.4);
  expect(places).toEqual([{ index: 3, progress: 0.4 }]);
});
