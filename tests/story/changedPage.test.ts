/** The page from data that were changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { numbersPage, storyPage } from '../../src/prerender';
import { dataFolder } from '../data';
import { elements, named, parseHtml, textOf } from '../html';

/** Story and tables from a copy of the data, one text in a file replaced by another. */
function pageWith(file: string, from: string, to: string) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dataFolder, folder, { recursive: true });
  const content = readFileSync(join(folder, file), 'utf8');
  expect(content).toContain(from);
  writeFileSync(join(folder, file), content.replaceAll(from, to));
  return { body: storyPage(folder).body + numbersPage(folder).body };
}

test('words from the data cannot become markup', () => {
  const name = String.raw`Smith & <b id=\"x\">Sons</b>`;
  const { body: changed } = pageWith('facts.json', 'Yonhap News Agency', name);
  const tree = parseHtml(changed);
  expect(named(tree, 'b')).toEqual([]);
  expect(textOf(tree)).toContain('Smith & <b id="x">Sons</b>, 5 September 2017');
});

test('a changed value changes text, picture, label and table; the old one stays only as reported', () => {
  const { body: changed } = pageWith('facts.json', '25800000000', '50000000000');
  const tree = parseHtml(changed);
  const old = elements(tree)
    .filter(({ children }) =>
      children.some((child) => typeof child === 'string' && child.includes('25.8')),
    )
    .map(textOf);
  expect(new Set(old)).toEqual(new Set(['“$25.8 billion in 2014”']));
  expect(changed).not.toContain('135.8');
  for (const said of ['US$50 billion', '263.2', '28.8%', '56.3', '58.1', 'about 156'])
    expect(textOf(tree)).toContain(said);
  const marks = elements(tree)
    .filter(({ attributes }) => /^trade-(two-points|steady|sourced)$/.test(attributes.id ?? ''))
    .map((step) => named(step, 'circle').filter(({ attributes }) => attributes.class === 'article'))
    .map((points) => points.at(-1)!.attributes.cy);
  expect(marks).toEqual(['44', '44', '44']);
});

test('broken data make no page, and say what is wrong', () => {
  expect(() => pageWith('facts.json', '"usd"', '"US dollars"')).toThrow(
    'facts.json: trade-1992: unit "US dollars" is not a unit; use small letters, digits and hyphens',
  );
});
