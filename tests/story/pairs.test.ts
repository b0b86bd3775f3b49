/** Which marks of its picture a number in a chapter's words is about. */
import { expect, test } from 'vitest';
import type { Figure, Prose } from '../../src/figures/figure';
import { pairsOf } from '../../src/story/pairs';
import { madeStory } from '../stories/make';
import { whole } from '../stories/made';

const said = (id: string, ...of: string[]): Prose => [
  'It was ',
  { text: id, figure: { id, of } as Partial<Figure> as Figure },
];

test('a value is about its mark, and a figure computed from two about both of theirs', () => {
  const words = [said('a-1990', 'a-1990'), said('rate-a', 'a-1990', 'a-2010')];
  // Where nothing is said, the mark has the number's own id.
  expect(pairsOf(words, ['a-1990', 'a-2000', 'a-2010'])).toEqual({ 'rate-a': 'a-1990 a-2010' });
});

test('an id that begins like another one is another one', () => {
  expect(pairsOf([said('multiple-b', 'a-1990-wider', 'b')], ['a-1990', 'b'])).toEqual({
    'multiple-b': 'b',
  });
});

test('a mark may be called as what every record has', () => {
  const words = [said('multiple-b', 'constructor')];
  expect(pairsOf(words, ['constructor', 'b'], { b: ['multiple-c'] })).toEqual({
    'multiple-b': 'constructor',
  });
});

test('what is absent has no mark', () => {
  const absent: Prose = [
    {
      text: '3',
      figure: { id: 'absent-a', computed: 'absent', of: ['a-1990'] } as unknown as Figure,
    },
  ];
  expect(pairsOf([absent], ['a-1990'])).toEqual({});
});

test('a mark that states a computed figure comes before those of the facts that it is of', () => {
  const shows = { a: ['multiple-a', 'a-1990', 'a-2010'], less: ['adjusted-a'] };
  const words = [
    said('multiple-a', 'a-1990', 'a-2010'),
    said('adjusted-a', 'a-1990', 'a-2010'),
    said('doubling-a', 'a-1990', 'a-2010'),
  ];
  expect(pairsOf(words, ['a', 'less'], shows)).toEqual({
    'multiple-a': 'a',
    'adjusted-a': 'less',
    'doubling-a': 'a',
  });
});

test('a number that is about no mark of the picture has no pair', () => {
  expect(pairsOf([said('b', 'b'), ['no number']], ['a'])).toEqual({});
});

test('each number of a story is paired with marks that its picture has, by its facts', () => {
  for (const { pairs, notes } of madeStory(whole()).chapters)
    for (const marks of Object.values(pairs))
      for (const mark of marks.split(' ')) expect(Object.keys(notes)).toContain(mark);
  const [first] = madeStory(whole()).chapters;
  expect(Object.keys(first!.pairs).length).toBeGreaterThan(1);
});
