/** What a build makes of a project that was changed since the last one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { named, textOf } from '../html';
import { raised } from './copied';
import { build, built, copy, filesOf, pageOf } from './project';

/** A copy with one file changed, where an old site stands. */
function changed(file: string, change: (content: string) => string): string {
  const root = copy();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'The old site');
  const content = readFileSync(join(root, file), 'utf8');
  expect(change(content)).not.toBe(content);
  writeFileSync(join(root, file), change(content));
  return root;
}

const expectOld = (root: string) => {
  expect(filesOf(join(root, 'dist'))).toEqual(['index.html']);
  expect(built(root, /^index\.html$/)).toBe('The old site');
};

const minutes = { timeout: 300_000 };

test.concurrent(
  'a changed value changes text, chart, table, downloads and the browser’s models',
  minutes,
  async () => {
    const pointsOf = (root: string) =>
      named(pageOf(root), 'li')
        .filter(({ attributes }) => /^trade-(two-points|steady|sourced)$/.test(attributes.id ?? ''))
        .map((step) =>
          named(step, 'circle').filter(({ attributes }) => attributes.class === 'article'),
        )
        .map((points) => points.at(-1)!.attributes.cy);
    const rowOf = (root: string) =>
      named(pageOf(root, /^numbers\/index\.html$/), 'tr')
        .map(textOf)
        .find((row) => row.startsWith('2014€'));
    const script = /^assets\/pictures-strait-[\w-]+\.js$/;

    const root = changed('data/strait/facts.json', raised);
    const { code, said } = await build(root);
    expect(code, said).toBe(0);
    expect(textOf(pageOf(root))).toContain('By 2014 it was €80 million.');
    expect(textOf(pageOf(root))).not.toContain('€36 million');
    expect(pointsOf(root)).toEqual(['44', '44', '44']);
    expect(rowOf(root)).toContain('2014€80 million');
    // Among the notes: a reader may guess a figure of every year.
    expect(built(root, script)).toMatch(/value:.€80 million/);
    expect(built(root, script)).not.toMatch(/value:.€36 million/);
    expect(built(root, /^data\/facts\.csv$/)).toContain('trade-2014,"Trade between');
    expect(built(root, /^data\/facts\.csv$/)).toContain(',80000000,€,2014,');
  },
);

/** What is done to a fact, in the text of the file, and how the build complains. */
const breakages: [id: string, from: RegExp, to: string, complaint: string][] = [
  [
    'trade-1992',
    /"eur"/,
    '"new euros"',
    'trade-1992: unit "new euros" is not a unit; use small letters, digits and hyphens',
  ],
  [
    'trade-2014',
    /"2014"/,
    '"2014-02-30"',
    'trade-2014: period.date "2014-02-30" is not a period; write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1, YYYY-W01, 199X, YYYY/YYYY or YYYY-MM/YYYY-MM as the calendar has it',
  ],
  [
    'people-1990',
    /,\s*"reported": \{[^}]*\}/,
    '',
    'people-1990: reported is missing, so the fact has no origin; give fragment, paragraph and span',
  ],
  [
    'date-1990-09',
    /date-1990-09/,
    'date-2017-09-05',
    'date-2017-09-05: id stands more than once; give each its own',
  ],
];

const broken = (json: string): string =>
  breakages.reduce((content, [id, from, to]) => {
    const start = content.indexOf(`"id": "${id}"`);
    return content.slice(0, start) + content.slice(start).replace(from, to);
  }, json);

test.concurrent(
  'broken facts stop the build, each with its cure, and the old site stays',
  minutes,
  async () => {
    const root = changed('data/strait/facts.json', broken);
    const { code, said } = await build(root);
    expect(code).toBe(1);
    for (const [, , , complaint] of breakages)
      expect(said).toContain(`strait/facts.json: ${complaint}`);
    expectOld(root);
  },
);

test.concurrent(
  'a script that cannot be built stops the build, and the old site stays',
  minutes,
  async () => {
    const root = changed('src/client.ts', (code) => `import './nowhere';\n${code}`);
    const { code, said } = await build(root);
    expect(code).toBe(1);
    expect(said).toContain('./nowhere');
    expectOld(root);
  },
);
