import { expect, test } from 'vitest';
import { glued } from '../../src/desk/client/glue';
import { likelyEnds, placeFrom, welcome } from '../../src/desk/client/places';
import { standable } from '../../src/desk/client/standable';
import type { ShownFact } from '../../src/desk/shown';

const mark = (text: string) => ({ text, keys: [text] });
const set = (runs: Parameters<typeof glued>[0]) =>
  glued(runs).map(({ before, text, behind }) => `${before}|${text}|${behind}`);

test('the signs at a mark are set with it; all else stands where it stood', () => {
  const runs = [
    { text: 'It was so (' },
    mark('today'),
    { text: '), and ' },
    mark('1930'),
    { text: '-style' },
  ];
  expect(set(runs)).toEqual(['|It was so |', '(|today|),', '| and |', '|1930|-', '|style|']);
  const all = glued(runs).map(({ before, text, behind }) => before + text + behind);
  expect(all.join('')).toBe('It was so (today), and 1930-style');
});

test.each([
  [
    [mark('1990'), { text: '–' }, mark('2000')],
    ['|1990|–', '||', '|2000|'],
  ],
  [
    [mark('1990'), mark('2000'), { text: '.' }],
    ['|1990|', '|2000|.', '||'],
  ],
  [[{ text: 'None.' }], ['|None.|']],
  [[], []],
])('%j', (runs, expected) => {
  expect(set(runs)).toEqual(expected);
});

test('words can be let stand where their check says so, each once', () => {
  const stop =
    'In the opening (line 5): “Two squares” is typed; write a reference, or let it stand';
  const other = 'Below “Ferries” (line 9): “12” is typed; write a reference to a fact';
  expect(standable([stop, stop, other])).toEqual(['Two squares']);
});

const number = (key: string, unit: string) =>
  ({ key, kind: 'quantity', standing: 'open', fields: { unit } }) as ShownFact;

test('a change leads to numbers that are counted alike, and from where one looks to the next of these', () => {
  const things = [number('a', 'people'), number('b', 'percent'), number('c', 'people')];
  expect(likelyEnds(things, 'a')).toEqual(['c']);
  expect(likelyEnds(things, 'b')).toEqual(['a', 'c']);
  const order = ['a', 'b', 'c'];
  expect(placeFrom(['a', 'c'], 'b', 1, order)).toBe(1);
  expect(placeFrom(['a', 'c'], 'b', -1, order)).toBe(0);
  expect(placeFrom(['a', 'b'], 'c', 1, order)).toBe(0);
  expect(placeFrom(['a', 'b'], 'nothing', -1, [])).toBe(1);
});

test('what there is to do is told, and nothing of a list where there is none', () => {
  expect(welcome([])).not.toContain('list');
  const queued = [{ key: 'a', because: '', group: 'asked' as const }];
  expect(welcome(queued)).toMatch(/^1 question to look at\. .* the list;/);
});
