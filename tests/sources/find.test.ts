import { expect, test } from 'vitest';
import { findWords } from '../../src/sources/find';

const passage = { exact: '40 boats', prefix: 'it had ', suffix: ' in 1990', language: 'en' };
const bare = { exact: '40 boats', language: 'en' };

test.each([
  ['In all it had 40 boats in 1990.', passage, { state: 'found' }],
  ['In all it\n had  40 boats\nin 1990.', passage, { state: 'found' }],
  ['There were 40 boats. It stayed so: it had 40 boats in 1990.', passage, { state: 'found' }],
  ['In all it had 41 boats in 1990.', passage, { state: 'changed', now: '41 boats' }],
  ['In all it had 40 Boats in 1990.', passage, { state: 'changed', now: '40 Boats' }],
  ['The rival had 40 boats by 1991.', passage, { state: 'changed', side: 'around' }],
  ['The rival had 40 boats in 1990.', passage, { state: 'changed', side: 'before' }],
  ['In all it had 40 boats by 1991.', passage, { state: 'changed', side: 'behind' }],
  ['In all it had not 40 boats in 1990.', passage, { state: 'changed', side: 'before' }],
  ['In all it had more than 40 boats in 1990.', passage, { state: 'changed', side: 'before' }],
  ['The rabbit had 40 boats in 1990.', passage, { state: 'changed', side: 'before' }],
  ['Inland-it had 40 boats in 1990.', passage, { state: 'changed', side: 'before' }],
  [
    'It had 40 boats in 1990s.',
    { ...passage, prefix: 'It had ' },
    { state: 'changed', side: 'behind' },
  ],
  [
    'In all it had 40 boats by 1991. They had 40 boats in 1990.',
    passage,
    { state: 'changed', side: 'around' },
  ],
  ['So it had 40 boats in 1990, and it had 40 boats in 1990.', passage, { state: 'twice' }],
  ['There were 40 boats. There are 40 boats.', bare, { state: 'twice' }],
  [
    '(It had(\t40 boats\t)in 1990.',
    { ...passage, prefix: 'had(', suffix: ')in' },
    { state: 'found' },
  ],
  [
    '(It had( 40 boats )in 1990.',
    { ...passage, prefix: 'had(', suffix: ')in' },
    { state: 'changed', side: 'around' },
  ],
  ['There were 140 boats in 1990.', passage, { state: 'gone' }],
  ['Nothing of it.', passage, { state: 'gone' }],
  ['It had in 1990.', passage, { state: 'gone' }],
  ['There were 40 boats.', bare, { state: 'found' }],
] as const)('in %j', (copy, words, finding) => {
  expect(findWords(copy, words)).toEqual(finding);
});

/** Another number, another word: what touches words makes them others. */
test.each([
  ['140 boats', '40 boats'],
  ['40 boatswains', '40 boats'],
  ['1,500 people', '500 people'],
  ['1 500 people', '500 people'],
  ['1\u202f500 people', '500 people'],
  ['1’500 people', '500 people'],
  ['500 people-smugglers', '500 people'],
  ['in 1,500', '1'],
  ['in 1 500', '1'],
  ['12.5%', '5%'],
  ['at .5%', '5%'],
  ['12.5%', '12'],
  ['12 %', '12'],
  ['−12.5%', '12.5%'],
  ['-12.5%', '12.5%'],
  ['− 12.5%', '12.5%'],
  ['±5 percent', '5 percent'],
  ['10–15 percent', '15 percent'],
  ['10-15 percent', '10'],
  ['1/2 percent', '2 percent'],
  ['at 10:30', '30'],
  ['AU$5 billion', '$5 billion'],
  ['$5 billion', '5 billion'],
  ['5 €', '5'],
  ['5 billionth', '5 billion'],
  ['F-16 planes', '16 planes'],
  ['Re-exports grew', 'exports grew'],
  ['at the cafe\u0301', 'the cafe'],
  ['12 m²', '12 m'],
  ['\u{1D7CF}500 people', '500 people'],
  ['１500 people', '500 people'],
  ['1,258억 달러', '258억 달러'],
  ['-258억 달러', '258억 달러'],
  ['1만 258억 달러', '258억 달러'],
  ['1만 258명', '1만'],
  ['2,190억 달러를', '190억 달러를'],
  ['五十亿美元', '十亿美元'],
  ['出口额为50亿美元', '50'],
  ['タイヤが5本', 'タイ'],
])('%j has no %j', (copy, exact) => {
  expect(findWords(`So it is: ${copy}.`, { exact, language: 'en' })).toEqual({ state: 'gone' });
});

test.each([
  ['In 2016, 500 people came', '500 people'],
  ['In 2016 500 people came', '500 people'],
  ['in June 12, 300 people', '300 people'],
  ['(500 people)', '500 people'],
  ['“500 people”', '500 people'],
  ['‘500 people’', '500 people'],
  ['then—500 people came', '500 people'],
  ['it had 500 people.', '500 people'],
  ['258억\u00a0달러', '258억 달러'],
  ['258\u00ad억 달러', '258억 달러'],
  ['258억 달러'.normalize('NFD'), '258억 달러'],
  ['28억 2005년 78억 달러', '2005년 78억 달러'],
  ['出口额为50亿美元。', '50亿美元'],
  ['輸出は50億ドルだった', '50億ドル'],
  ['ส่งออก 50 ล้านบาท', '50 ล้านบาท'],
])('%j has %j', (copy, exact) => {
  expect(findWords(copy, { exact, language: 'en' })).toEqual({ state: 'found' });
});

test('what stands there now is told only where what is around it stands once', () => {
  const around = { ...passage, prefix: 'In 2000, ', suffix: ' of all' };
  const copy = 'In 2000, 12 people spoke of all. In 2000, 52 percent of all';
  expect(findWords(copy, around)).toEqual({ state: 'gone' });
  expect(findWords('In 2000, 52 percent of all', around)).toEqual({
    ...{ state: 'changed', now: '52 percent' },
  });
});

const ARTICLE = 'In all it had 40 boats in 1990.';
const span = [14, 22] as const;

test('an article’s words are found at their place, moved elsewhere, and told to stand twice where they cannot be told apart', () => {
  expect(findWords(ARTICLE, passage, span)).toEqual({ state: 'found' });
  expect(findWords(`Corrected. ${ARTICLE}`, passage, span)).toEqual({ state: 'moved' });
  expect(findWords(`Corrected. ${ARTICLE}`, bare, span)).toEqual({ state: 'moved' });
  expect(findWords(`Then 40 boats. ${ARTICLE}`, bare, span)).toEqual({ state: 'twice' });
  expect(findWords(`${ARTICLE} ${ARTICLE}`.replace('In', 'So'), passage, span)).toEqual({
    state: 'found',
  });
  expect(findWords(`Corrected. ${ARTICLE} ${ARTICLE}`, passage, span)).toEqual({ state: 'twice' });
});

test('words at their very place are another’s where others stand around them', () => {
  expect(findWords('In all we had 40 boats by 1991.', passage, span)).toEqual({
    state: 'changed',
    side: 'around',
  });
});

test('an article’s words at the edge of their paragraph stand at no other’s', () => {
  const first = { exact: '500 people', prefix: '', suffix: ' came early.', language: 'en' };
  const copy = (words: string) => findWords(`Corrected.\n\n${words}`, first, [30, 40]);
  expect(copy('500 people came early.')).toEqual({ state: 'moved' });
  expect(copy('1,500 people came early.')).toEqual({ state: 'gone' });
  expect(copy('Nearly 500 people came early.')).toEqual({ state: 'changed', side: 'before' });
  const last = { exact: '500 people', prefix: 'It had ', suffix: '', language: 'en' };
  expect(findWords('It had 500 people\n\nThen', last, [30, 40])).toEqual({ state: 'moved' });
  expect(findWords('It had 500 people, or none', last, [30, 40])).toEqual({
    ...{ state: 'changed', side: 'behind' },
  });
});

test('ends of lines of another system move nothing', () => {
  const article = 'Boats\n\nThen\nit had 40 boats in 1990.\n';
  const at = [article.indexOf('40'), article.indexOf(' in')] as const;
  const crlf = article.replaceAll('\n', '\r\n');
  expect(findWords(crlf, passage, at)).toEqual({ state: 'found' });
  const there = [crlf.indexOf('40'), crlf.indexOf(' in')] as const;
  expect(findWords(article, passage, there)).toEqual({ state: 'found' });
});

test('words over lines or cells of a page are found, and not as one run', () => {
  const within = (copy: string, words = passage) => findWords(copy, words, undefined, true);
  for (const sign of ['\n', '\t', '\n\n']) {
    const found = { state: 'found', apart: 'exact' };
    expect(within(`it had 40${sign}boats in 1990`)).toEqual(found);
    expect(within(`it${sign}had 40 boats in 1990`)).toEqual({ ...found, apart: 'prefix' });
    expect(within(`it had 40 boats in${sign}1990`)).toEqual({ ...found, apart: 'suffix' });
  }
  expect(within('it had\n40 boats\nin 1990')).toEqual({ state: 'found' });
  expect(within('it had\u00a040\u00a0boats in\u00a01990')).toEqual({ state: 'found' });
  expect(findWords('it had 40\nboats in 1990', passage)).toEqual({ state: 'found' });
  for (const exact of ['40\nboats', '40\tboats'])
    expect(within('it had 40\nboats in 1990', { ...passage, exact })).toEqual({ state: 'found' });
  const ended = { ...passage, prefix: 'it\nhad ', suffix: ' in\n1990' };
  expect(within('it\thad 40 boats in\t1990', ended)).toEqual({ state: 'found' });
});
