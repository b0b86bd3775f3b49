import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { describeFonts, findFonts, fontPackages } from '../../scripts/fonts.mjs';

test('sets of fonts are named, and those that are missing are said to be', () => {
  expect(describeFonts([])).toBe('no Liberation, no DejaVu, no Noto, no unlisted, no bare');
  expect(describeFonts([{ name: 'Noto' }, { name: 'bare' }])).toBe(
    'no Liberation, no DejaVu, Noto, no unlisted, bare',
  );
});

test('of each set that is missing the package is named, once', () => {
  expect(fontPackages(['Noto', 'bare'])).toEqual(['fonts-liberation', 'fonts-dejavu-core']);
  expect(fontPackages(['Liberation', 'DejaVu', 'Noto', 'unlisted'])).toEqual([]);
});

test('a set that is found stands apart from all other fonts', () => {
  for (const { name, config } of findFonts()) {
    expect(existsSync(config), name).toBe(true);
    const folder = dirname(config);
    expect(readFileSync(config, 'utf8')).toContain(`<dir>${folder}</dir>`);
    const faces = readdirSync(folder).filter((file) => /\.[ot]tf$/.test(file));
    expect(faces.length, name).toBeGreaterThan(1);
  }
});
