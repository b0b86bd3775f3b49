/** The browsers that are supported: what README says, what is built and what is tested are the same. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { oldest } from '../../scripts/browser/oldest.mjs';
import { supported, targets } from '../../scripts/supported.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What readers get: the desk is the editor's own, in a browser of today. */
const sheets = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !file.startsWith('desk'))
  .map((file) => [file, read(path.join('src', file))] as const);

test('README names the versions that scripts and style sheets are built for', () => {
  const { chrome, firefox, safari } = supported;
  const words = read('README.md').replace(/\s+/g, ' ');
  expect(words).toContain(
    `Chrome and Edge from ${chrome}, Firefox from ${firefox}, and Safari from ${safari}`,
  );
  expect(targets).toEqual([`chrome${chrome}`, `firefox${firefox}`, `safari${safari}`]);
});

test('the old Chromium that is tested is the oldest that is supported', () => {
  expect(oldest.version.split('.')[0]).toBe(supported.chrome);
});

test('each colour of the palette is there for browsers that know no light-dark()', () => {
  const css = read('src/page/style/palette.css');
  const pairs = [...css.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g)];
  const plain = [...css.matchAll(/(--[\w-]+): var\(--light, (#\w+)\) var\(--dark, (#\w+)\);/g)];
  const named = (all: RegExpMatchArray[]) => all.map(([, ...colour]) => colour);
  expect(named(plain)).toEqual(named(pairs));
  expect(pairs.length).toBeGreaterThan(0);
});

/** What the oldest do not know, and which sheets may use it: the others would be without it. */
const NEWER: [what: RegExp, known: string[]][] = [
  [/light-dark\(#/, ['page/style/palette.css']],
  [/subgrid/, []],
  [/@starting-style|@scope|anchor\(|field-sizing|@property|text-box|round\(/, []],
];

test.each(NEWER)(
  'what they do not know, as %s, stands where something takes its place',
  (what, known) => {
    expect(sheets.filter(([, css]) => what.test(css)).map(([file]) => file)).toEqual(known);
  },
);

test('a colour that is mixed in a variable, or of one, has another where none are mixed', () => {
  const lost = sheets.filter(
    ([, css]) =>
      /color-mix\(\s*in srgb,\s*(?:var|color-mix)\(/.test(css) &&
      !css.includes('@supports not (color: color-mix(in srgb, red, red))'),
  );
  expect(lost.map(([file]) => file)).toEqual([]);
});
