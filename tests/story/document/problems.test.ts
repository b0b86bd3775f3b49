import { expect, test } from 'vitest';
import { InputError } from '../../../src/facts/problems';
import { hint, Mistake, nearest, Problems } from '../../../src/story/document/problems';

const ids = ['ferries-1990', 'ferries-2010', 'ferries-2000', 'cars-2010'];

test.each([
  ['ferries-1909', ['ferries-1990', 'ferries-2000', 'ferries-2010']],
  ['ferires-1990', ['ferries-1990', 'ferries-2000', 'ferries-2010']],
  ['car-2010', ['cars-2010']],
  ['cars-2010', ['cars-2010']],
  ['bridge', []],
])('near %s are %j', (word, found) => {
  expect(nearest(word, ids)).toEqual(found);
});

test('a swap of two neighbours is one slip, and comes before two', () => {
  expect(nearest('form', ['from', 'for', 'forum', 'fro'])).toEqual(['for', 'forum', 'from']);
  expect(nearest('ot', ['to', 'of', 'on', 'up'])[0]).toBe('of');
  expect(nearest('yaer', ['year', 'yar', 'wear'])).toEqual(['yar', 'year', 'wear']);
});

test('at most three are named, each once', () => {
  expect(nearest('aa', ['ab', 'ac', 'ab', 'ad', 'ae'])).toEqual(['ab', 'ac', 'ad']);
});

test('nothing is near nothing', () => {
  expect(nearest('to', [])).toEqual([]);
  expect(hint('to', [])).toBe('');
});

test('a hint names what is near, else all of a short list, else nothing', () => {
  expect(hint('car-2010', ids)).toBe('; nearest: cars-2010');
  expect(hint('bridge', ids)).toBe(`; use one of ${ids.join(', ')}`);
  const many = Array.from({ length: 13 }, (_, i) => `ferries-${1990 + i}`);
  expect(hint('bridge', many)).toBe('');
});

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
