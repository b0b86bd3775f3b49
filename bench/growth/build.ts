/** Builds the generated pages, with the story's own code, as Vite builds the story. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import path from 'node:path';
import { build } from 'vite';

export type Generated = 'steps' | 'trend';

export const buildGenerated = (page: Generated, outDir: string) =>
  build({
    root: path.join(import.meta.dirname, page),
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
