import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compress } from '../../plugins/compress';

test('text that gets smaller has both copies beside it, in every folder; nothing else has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  const text = 'the same words again, '.repeat(100);
  const there = ['index.html', 'assets/a.js', 'site.webmanifest', 'a.png', 'a.woff2'];
  for (const name of there) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'robots.txt'), 'a');
  await compress(folder);
  for (const name of there.slice(0, 3)) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(text);
  }
  for (const name of [...there.slice(3), 'robots.txt']) {
    expect(existsSync(join(folder, `${name}.br`)), name).toBe(false);
    expect(existsSync(join(folder, `${name}.gz`)), name).toBe(false);
  }
});

test('a copy that is there already stays, and pages of links need none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'some-story/links'), { recursive: true });
  const text = 'the same words again, '.repeat(100);
  for (const name of ['a.svg', 'some-story/links/index.html'])
    writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'a.svg.br'), 'of the last build');
  await compress(folder);
  expect(readFileSync(join(folder, 'a.svg.br'), 'utf8')).toBe('of the last build');
  expect(existsSync(join(folder, 'some-story/links/index.html.br'))).toBe(false);
});
