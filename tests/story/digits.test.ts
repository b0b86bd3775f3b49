import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { digitsInCode } from './digitsInCode';
import { digitsInMarkup } from './digitsInMarkup';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const matching = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(file)).map((file) => `src/${file}`);

const words = matching(/^locales\/.*\.ts$/);
const components = matching(/\.svelte$/);
const tellers = matching(/^(story\/.*|downloads|prerender|provenance)\.ts$|^charts\/choice\.ts$/);

test('there are words and components to hunt in', () => {
  expect(words).toEqual(expect.arrayContaining(['src/locales/en.ts', 'src/locales/en/charts.ts']));
  expect(components.length).toBeGreaterThan(20);
  expect(tellers).toEqual(expect.arrayContaining(['src/story/settings.ts']));
});

/** A number of the code, one of D3's formats, the end of a decade (`1990s`, in each language), or a face by its name. */
const NO_FIGURE = /^\d+: (-?[\d_.e]+|,?\.\d[f%]|0s|0년대|0-е годы|Newsreader 16pt|Source Serif 4)$/;

/** Numbers of the code itself are none of a story's: only what stands in its strings is read. */
const inStrings = (file: string) =>
  digitsInCode(read(file)).filter((found) => !NO_FIGURE.test(found));

test.each(words)('in %s no digit of a figure is typed', (file) => {
  expect(inStrings(file)).toEqual([]);
});

test.each([...components, 'index.html'])('in %s no digit of a figure is typed', (file) => {
  expect(digitsInMarkup(read(file))).toEqual([]);
});

test.each(tellers)('in the strings of %s no figure is typed, but for ids and formulas', (file) => {
  const strings = inStrings(file);
  const isId = (text: string) => /^[a-z]+(-[a-z0-9]+)+$/.test(text);
  const figures = strings
    .map((found) => found.replace(/^\d+: /, ''))
    .filter((text) => !isId(text) && /\d[\d.,]*\d/.test(text));
  expect(figures).toEqual([]);
});

test.each([
  ["const title = 'Trade of 25.8 billion';", '1: Trade of 25.8 billion'],
  ["const title = 'Since 1992';", '1: Since 1992'],
  ['const text = prose`It was 25.8 billion`;', '1: It was 25.8 billion'],
  ['const text = prose`${n.from} in 1992, ${n.to} in 2014.`;', '1: in 1992,'],
  ['const text = prose`In 1992 ${n.from}`;', '1: In 1992'],
  ['const text = prose`${n.from} since 1992`;', '1: since 1992'],
  ['const text = prose`It was ${25.8} billion`;', '1: 25.8'],
  ['const text = prose`It was ${String(1992)}`;', '1: 1992'],
  ["const text = plain('In 1992 it was less');", '1: In 1992 it was less'],
  ["const text = { heading: '135 times' };", '1: 135 times'],
  ["const text = 'trade-1992';", '1: trade-1992'],
  ["const steps = {\n  '1992': 'a year' };", '2: 1992'],
  ["const text = '½ of it';", '1: ½ of it'],
  ["const text = '１９９２';", '1: １９９２'],
])('typed in words, a figure is found: %s', (source, found) => {
  expect(digitsInCode(source)).toContain(found);
});

test.each([
  "const steps = { 'trade-1992': { heading: prose`${n.from.value}` } };",
  "const fact = quantity(facts, 'trade-1992');",
  "const step = steps['trade-1992'];",
  "import { words } from './words2';",
  "type Step = 'trade-1992' | 'trade-2014';",
  '// Since 1992\nconst n2 = prose`One square, ${n2}`;',
])('names are no figures: %s', (source) => {
  expect(digitsInCode(source)).toEqual([]);
});

test.each([
  ['<p>It was 25.8 billion</p>', 'It was 25.8 billion'],
  ['<p>{n.from} since 1992</p>', 'since 1992'],
  ['<p>US&#36;2&#53; billion</p>', 'US$25 billion'],
  ["<p>{'25.8 billion'}</p>", '25.8 billion'],
  ['<p>{`${n.from} in 1992`}</p>', 'in 1992'],
  ['<p>{25.8}</p>', '25.8'],
  ['<p>{1992 + i}</p>', '1992'],
  ["<p>{shown ? 'since 1992' : ''}</p>", 'since 1992'],
  ['<svg aria-label="Trade in 1992"></svg>', 'Trade in 1992'],
  ['<svg aria-label="{n.from} in 1992"></svg>', 'in 1992'],
  ["<svg aria-label={'Trade in 1992'}></svg>", 'Trade in 1992'],
  ['<a href="#trade" title="135 times">on</a>', '135 times'],
  ['<img src="a.png" alt="44 squares" />', '44 squares'],
  ['<Chart title="135 times" />', '135 times'],
  ["<Chart words={{ title: '135 times' }} />", '135 times'],
  ['{#if shown}<p>a</p>{:else}<p>1992</p>{/if}', '1992'],
  ['{#each years as year}<p>after 1992: {year}</p>{/each}', 'after 1992:'],
  ["{#if shown}{@const title = '135 times'}{title}{/if}", '135 times'],
  ['<svelte:head><title>135 times</title></svelte:head>', '135 times'],
  ['<meta name="description" content="From 1992 on" />', 'From 1992 on'],
  ["<script>const title = '135 times';</script>{title}", '135 times'],
  ['<!doctype html><html><head><title>135 times</title></head><body></body></html>', '135 times'],
])('typed in markup, a figure is found: %s', (source, found) => {
  expect(digitsInMarkup(source)).toContain(found);
});

test.each([
  '<p>Step {active + 1} of {steps.length}</p>',
  '<svg viewBox="0 0 24 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>',
  '<text x="12" dy="1.25em" opacity={view.log * 0.5}>{words.to}</text>',
  '<h3 id="step-2" class="col-3" tabindex="0" style:left="{x * 100}%">{title}</h3>',
  '<Tooltip id="{id}-tooltip" x={(x / width) * 100} />',
  '<!-- Since 1992 --><p>{title}</p>',
  '<style>p { margin: 12px; }</style>',
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
])('geometry, ids and arithmetic are no figures: %s', (source) => {
  expect(digitsInMarkup(source)).toEqual([]);
});
