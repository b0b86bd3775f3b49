import { svelte } from '@sveltejs/vite-plugin-svelte';
import { configDefaults, defineConfig } from 'vitest/config';
import { reports } from './scripts/test/reports.mjs';

/** Tests that need no browser; components are rendered with `render` from `svelte/server`. */
export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/engines/**'],
    environment: 'node',
    // Cards are drawn with their style.
    css: true,
    // Threads start sooner than processes, and each keeps the modules that it has read: tests leave
    // nothing behind in them.
    pool: 'threads',
    isolate: false,
    // One for each core: otherwise one core is left to the main thread, which waits.
    maxWorkers: '100%',
    // Bounds for what hangs: a machine may be as slow as it is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', 'json'],
    outputFile: { json: reports.unit },
  },
});
