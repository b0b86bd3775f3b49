import { expect, test } from 'vitest';
import { nameOf, type Note } from '../../src/interaction/chart';
import { en } from '../../src/locales/en';
import { toldApart } from '../../src/story/apart';

const names = (...notes: Note[]) =>
  Object.values(toldApart(Object.fromEntries(notes.map((note, i) => [`mark-${i}`, note])), en)).map(
    nameOf,
  );

test('marks of different names keep them', () => {
  expect(names({ when: '1990', value: '40' }, { when: '1991', value: '40' })).toEqual([
    '1990: 40',
    '1991: 40',
  ]);
});

test('marks of one name say whom each is from', () => {
  expect(
    names(
      { when: '1990', value: '40', source: 'Harbour Board' },
      { when: '1990', value: '40', source: 'The Ferryman' },
    ),
  ).toEqual(['1990: 40, Harbour Board', '1990: 40, The Ferryman']);
});

test('those of one source say what else differs', () => {
  const source = 'Harbour Board';
  expect(
    names(
      { when: '1990', value: '40', source, caveat: '80 ÷ 2' },
      { when: '1990', value: '40', source, caveat: '120 ÷ 3' },
    ),
  ).toEqual(['1990: 40, 80 ÷ 2', '1990: 40, 120 ÷ 3']);
});

test('where nothing differs they are counted', () => {
  const note = { when: '1990', value: '40' };
  expect(names({ ...note }, { ...note }, { ...note })).toEqual([
    '1990: 40, 1 of 3',
    '1990: 40, 2 of 3',
    '1990: 40, 3 of 3',
  ]);
});
