import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/charts/remembered';

test('equal inputs are computed once, others each', () => {
  const compute = vi.fn((a: number, { b }: { b: number }) => ({ sum: a + b }));
  const sum = remembered(compute);
  expect(sum(1, { b: 2 })).toEqual({ sum: 3 });
  expect(sum(1, { b: 2 })).toBe(sum(1, { b: 2 }));
  expect(sum(2, { b: 2 })).toEqual({ sum: 4 });
  expect(compute).toHaveBeenCalledTimes(2);
});

test('what is refused is refused again', () => {
  const refuse = remembered((): number => {
    throw new RangeError('no room');
  });
  expect(() => refuse()).toThrow('no room');
  expect(() => refuse()).toThrow('no room');
});

test('not everything is kept', () => {
  const compute = vi.fn((a: number) => a + 1);
  const next = remembered(compute);
  for (let a = 0; a <= 200; a += 1) next(a);
  expect(next(0)).toBe(1);
  expect(compute).toHaveBeenCalledTimes(202);
});
