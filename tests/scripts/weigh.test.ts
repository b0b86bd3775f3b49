import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOver, limits, listed, weighSite, wireBytes } from '../../scripts/weigh.mjs';

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

/** Text that does not get smaller by being packed. */
const noise = (length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(33 + (((i * i * 7919) % 8969) % 90))).join(
    '',
  );

test('text is weighed packed, a font as it is', () => {
  expect(wireBytes(write('page.html', 'word '.repeat(1000)))).toBeLessThan(100);
  expect(wireBytes(write('face.woff2', 'word '.repeat(1000)))).toBe(5000);
});

test('a chart’s page is weighed with all that it names, each once', () => {
  write('index.html', '<p>story</p>');
  write('assets/chart-12345678.js', 'x');
  write('assets/face.woff2', 'y'.repeat(1000));
  write(
    'embed/trade/index.html',
    '<link rel="preload" href="../../assets/face.woff2"><script src="../../assets/chart-12345678.js"></script><link href="../../assets/face.woff2">',
  );
  const [story, , trade] = weighSite(site);
  expect(story).toMatchObject({ what: 'first response of the story', most: limits.firstResponse });
  expect(trade?.value).toBeGreaterThan(1000);
  expect(trade?.value).toBeLessThan(1200);
});

test('what is over its budget is said, with both numbers', () => {
  write('index.html', '<p>story</p>');
  write('embed.js', noise(9000));
  const budgets = weighSite(site);
  expect(budgets.map(isOver)).toEqual([false, true]);
  expect(listed(budgets)).toMatch(
    /^ok {4}first response.*\nOVER {2}host script: [\d,]+ of 2,560 bytes$/,
  );
});

test('a page or script that is missing is over its budget', () => {
  write('index.html', '<p>story</p>');
  expect(weighSite(site).map(isOver)).toEqual([false, true]);
});

test('what could not be measured is over', () => {
  expect(isOver({ what: 'it', value: NaN, most: 1, unit: '' })).toBe(true);
  expect(isOver({ what: 'it', value: 1, most: 1, unit: '' })).toBe(false);
});
