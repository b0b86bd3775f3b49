/** Builds the generated pages, with the story's own code, as Vite builds the story. */
import path from 'node:path';
import { build } from 'vite';
import { components } from '../../plugins/components.ts';

export type Generated = 'steps' | 'trend';

export const buildGenerated = (page: Generated, outDir: string) =>
  build({
    root: path.join(import.meta.dirname, page),
    configFile: false,
    logLevel: 'warn',
    plugins: [components(['client'])],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
