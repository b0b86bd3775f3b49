/** What commands read the project with. */
import { expect, test } from 'vitest';
import { importSource } from '../../scripts/source.mjs';

test('components and styles are read outside of a build', async () => {
  const { kinds } = (await importSource('src/charts/registry.ts')) as {
    kinds: Record<string, { css: string }>;
  };
  expect(Object.keys(kinds)).toContain('growth');
  expect(kinds['growth']!.css).toContain('.growth');
});
