import { expect, test } from 'vitest';
import { readArticle } from '../../src/extract/readArticle';

const recordOf = (lines: string[], publisher?: string) =>
  readArticle(new TextEncoder().encode([...lines, 'It rained.'].join('\n\n')), { publisher }).file
    .article;

const headline = 'Ferries fill up as the bridge closes';

test.each([
  ['its publisher’s name', ['Harbour Board', headline]],
  ['the name, written otherwise', ['HARBOUR BOARD', headline]],
  ['the name and a department', ['Harbour Board, Charts of the Week', headline]],
  ['the name and what it puts out', ['Harbour Board Press Release', headline]],
  ['another’s press release', ['Ministry of Ports News Release', headline]],
  ['a notice to editors', ['FOR IMMEDIATE RELEASE', headline]],
  ['a date', ['4 June 2002', headline]],
  ['a date with its weekday behind it', ['JUNE 4, 2002 (TUESDAY)', headline]],
  ['a name and a date', ['Harbour Board', 'Tuesday, 4 June 2002', headline]],
])('a line that is %s stands above the headline and is none', (_, lines) => {
  expect(recordOf(lines, 'Harbour Board').title).toBe(headline);
});

test.each([
  ['begins with the publisher’s name', 'Harbour Board counts more ferries'],
  ['begins with its name and a second one', 'Harbour Board, Ferry Line up 5 percent'],
  ['has a date in it', 'Ferries of 4 June 2002 still late'],
  ['ends in a release', 'Harbour master silent on the text of his late press release'],
])('a headline that %s is one', (_, line) => {
  expect(recordOf([line, headline], 'Harbour Board').title).toBe(line);
});

test('where nothing else reads like a headline, the head of the page is taken', () => {
  expect(recordOf(['Harbour Board', '4 June 2002'], 'Harbour Board').title).toBe('Harbour Board');
});

test('a date with its weekday behind it is the day of publication', () => {
  expect(recordOf([headline, 'JUNE 4, 2002 (TUESDAY)']).date).toBe('2002-06-04');
});
