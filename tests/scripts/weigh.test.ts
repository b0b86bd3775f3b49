import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOver, limits, listed, storiesIn, weighSite } from '../../scripts/weigh.mjs';
import { prefixOf, wireBytes } from '../../scripts/weigh/wire.mjs';

let site = '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const file = path.join(site, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Letters that do not get much smaller by being packed; always the same. */
function noise(length: number): string {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length }, () => String.fromCharCode(97 + (next() % 26))).join('');
}

test('text is weighed packed, a font as it is', () => {
  expect(wireBytes(write('page.html', 'word '.repeat(1000)))).toBeLessThan(100);
  expect(wireBytes(write('face.woff2', 'word '.repeat(1000)))).toBe(5000);
});

/** A story's page of one chapter with steps, and more behind it. */
const page = (steps: readonly string[], more = '') =>
  `<style>a{}</style><section class="chapter"><ol>${steps
    .map((text, i) => `<li id="step-${i}" class="step">${text}</li>`)
    .join(' ')}</ol></section>${more}`;

const valueOf = (what: string) => weighSite(site).find((one) => one.what === what)?.value;

test('a chart’s page is weighed with all that it names, each once', () => {
  write('assets/chart-12345678.js', 'x');
  write('assets/face.woff2', 'y'.repeat(1000));
  write(
    'embed/trade/index.html',
    '<link rel="preload" href="../../assets/face.woff2"><script src="../../assets/chart-12345678.js"></script><link href="../../assets/face.woff2">',
  );
  write('embed/choices.json', '{}');
  expect(valueOf('embed/trade/, all of it')).toBeGreaterThan(1000);
  expect(valueOf('embed/trade/, all of it')).toBeLessThan(1200);
  // What it says where a reader asks.
  write('embed/trade/asked.js', noise(2000));
  expect(valueOf('embed/trade/, all of it')).toBeGreaterThan(2000);
});

test('beside another chart, a chart’s page is weighed without what all charts of the site share', () => {
  const sheet = '<link rel="stylesheet" href="../../assets/embed-1.css">';
  const script = (name: string) => `<script src="../../assets/${name}.js"></script>`;
  write('assets/embed-1.css', noise(3000));
  write('assets/squares.js', noise(1000));
  write('assets/growth.js', noise(2000));
  write('embed/trade/index.html', sheet + script('squares'));
  write('embed/people/index.html', sheet + script('squares'));
  expect(valueOf('embed/trade/, beside another chart')).toBeLessThan(100);
  write('embed/growth/index.html', sheet + script('growth'));
  const kinds = ['trade', 'growth'].map((name) => valueOf(`embed/${name}/, beside another chart`)!);
  expect(kinds[0]).toBeGreaterThan(500);
  expect(kinds[1]).toBeGreaterThan(kinds[0]! + 400);
  expect(kinds[1]).toBeLessThan(valueOf('embed/growth/, all of it')! - 1500);
});

test('a chart that adds more than its budget is over, also where the whole is not', () => {
  write('assets/own.js', noise(14_000));
  write('embed/trade/index.html', '<script src="../../assets/own.js"></script>');
  write('embed/people/index.html', '');
  const over = weighSite(site).filter((one) => isOver(one) && one.what.startsWith('embed/'));
  expect(over.map(({ what }) => what)).toEqual(['embed/trade/, beside another chart']);
});

test('of the first response, opening and first chapter are weighed as they come, and the whole', () => {
  write('index.html', page(['one']) + noise(9000));
  const start = valueOf('opening and first chapter of the first story')!;
  const whole = valueOf('first response of the first story')!;
  expect(start).toBeGreaterThan(50);
  expect(start).toBeLessThan(whole / 2);
});

test('an opening that is longer than what is sent at once is over', () => {
  write('index.html', noise(40_000) + page(['one']));
  const start = weighSite(site).find(({ what }) => what.startsWith('opening'))!;
  expect(start.most).toBe(limits.start);
  expect(isOver(start)).toBe(true);
});

test('so much must have come that the beginning can be read, and no byte less', () => {
  const text = noise(5000);
  expect(prefixOf(text, text)).toBe(wireBytes(write('noise.txt', text)));
  expect(prefixOf(text, text.slice(0, 2000))).toBeLessThan(prefixOf(text, text.slice(0, 3000)));
});

test('what a step adds is that of those after the first, in the middle', () => {
  write('index.html', page([noise(300), noise(300).slice(1), 'and no more']));
  const long = valueOf('a step of the first story, in the middle');
  write('index.html', page(['one']));
  expect(valueOf('a step of the first story, in the middle')).toBe(0);
  expect(long).toBeGreaterThan(5);
});

test('the faces of a page are weighed, each once', () => {
  write('assets/face.woff2', 'y'.repeat(1000));
  const rule = '<style>@font-face{src:url(assets/face.woff2)}</style>';
  write('index.html', rule + rule + page(['one']));
  expect(valueOf('faces of the first story')).toBe(1000);
});

test('every story is weighed, the first one and those below it', () => {
  write('index.html', page(['one']));
  write('ferries/index.html', page(['one']));
  write('ferries/embed/story/index.html', '');
  write('ferries/embed/lake/index.html', '<p>lake</p>');
  write('stories/index.html', '<p>all</p>');
  expect(storiesIn(site)).toEqual(['', 'ferries/']);
  expect(valueOf('first response of ferries/')).toBeGreaterThan(0);
  expect(valueOf('ferries/embed/lake/, all of it')).toBeGreaterThan(0);
});

test('what is over its budget is said, with both numbers', () => {
  write('index.html', page(['one']));
  write('embed.js', noise(9000));
  const budgets = weighSite(site);
  expect(budgets.map(isOver)).toEqual([true, false, false, false, false]);
  expect(listed(budgets)).toMatch(
    /^OVER {2}host script: [\d,]+ of 2,560 bytes\nok {4}opening and first chapter/,
  );
});

test('a page or script that is missing, or a page without a chapter, is over its budget', () => {
  const over = () => weighSite(site).flatMap((one) => (isOver(one) ? one.what : []));
  const [host, start] = ['host script', 'opening and first chapter of the first story'];
  expect(over()).toEqual([host, start, 'first response of the first story']);
  write('index.html', '<p>story</p>');
  expect(over()).toEqual([host, start]);
});

test('what could not be measured is over', () => {
  expect(isOver({ what: 'it', value: NaN, most: 1, unit: '' })).toBe(true);
  expect(isOver({ what: 'it', value: 1, most: 1, unit: '' })).toBe(false);
});
