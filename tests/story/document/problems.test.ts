import { expect, test } from 'vitest';
import { InputError } from '../../../src/facts/problems';
import { Mistake, Problems } from '../../../src/story/document/problems';

const at = (line: number, column = 1) => ({ line, column });

test('without problems nothing is refused', () => {
  expect(() => new Problems('en.md').refuse()).not.toThrow();
});

test('all are told at once, each on a line with its place, in the order of the file', () => {
  const problems = new Problems('made/en.md');
  problems.add(at(12), 'third');
  problems.add(at(2, 9), 'second');
  problems.add(at(2, 8), 'first');
  expect(() => problems.refuse()).toThrow(
    new InputError('made/en.md:2:8: first\nmade/en.md:2:9: second\nmade/en.md:12:1: third'),
  );
});

test('what is found twice is told once', () => {
  const problems = new Problems('en.md');
  for (let i = 0; i < 2; i += 1) problems.add(at(1), 'the same');
  expect(() => problems.refuse()).toThrow(new InputError('en.md:1:1: the same'));
});

test('a mistake is noted, and what stands for it is given', () => {
  const problems = new Problems('en.md');
  const fail = () => {
    throw new Mistake(at(3, 4), 'is wrong');
  };
  expect(problems.attempt(() => 'right', 'other')).toBe('right');
  expect(problems.attempt(fail, 'other')).toBe('other');
  expect(() => problems.refuse()).toThrow('en.md:3:4: is wrong');
});

test('what is no mistake of the file is not swallowed', () => {
  const fail = () => {
    throw new TypeError('a defect');
  };
  expect(() => new Problems('en.md').attempt(fail, null)).toThrow(TypeError);
});
