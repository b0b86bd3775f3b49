/**
 * Components in the scripts of the reader's browser. What draws pictures is compiled as for a server,
 * to functions that write HTML: `src/interaction/patch.ts` needs no more of it, and Svelte need not be sent.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What such functions call, and what takes its place. */
const SERVER = 'svelte/internal/server';
const OURS = path.resolve(import.meta.dirname, '../src/interaction/written.ts');

/** Components that come alive by Svelte: of what a reader opens by a click. */
const LIVE = /\/src\/embed\/dialog\//;

/** Names of what it has. */
const known = new Set(
  Array.from(
    readFileSync(OURS, 'utf8').matchAll(/export (?:const|function) (\w+)/g),
    ([, name]) => name!,
  ),
);

/** What compiled code calls that is not there; the bundler would call nothing in its place. */
const unknownIn = (code: string): string | undefined =>
  Array.from(code.matchAll(/(?<![\w$])\$\.(\w+)/g), ([, name]) => name!).find(
    (name) => !known.has(name),
  );

/** Comments are for Svelte's own runtime, which is not sent. */
const withoutComments = (code: string): string =>
  code.replace(/<!--.*?-->/g, '').replace(/\$\$renderer\.push\((['"`])\1\);/g, '');

/** `environments` are the names of those whose scripts are for the reader's browser. */
export function components(environments: readonly string[]): Plugin[] {
  const isReaders = ({ name }: { name: string }) => environments.includes(name);
  const written: Plugin = {
    name: 'written-components',
    enforce: 'pre',
    applyToEnvironment: isReaders,
    resolveId: (id) => (id === SERVER ? OURS : undefined),
  };
  const uncommented: Plugin = {
    name: 'uncommented-components',
    applyToEnvironment: isReaders,
    transform: {
      filter: { id: /\.svelte$/ },
      handler(code, id) {
        if (LIVE.test(id)) return null;
        const missing = unknownIn(code);
        if (missing)
          this.error(`${id}: it needs Svelte's ${missing}; add that to src/interaction/written.ts`);
        return { code: withoutComments(code), map: null };
      },
    },
  };
  return [
    written,
    ...svelte({
      dynamicCompileOptions: ({ filename, environment }) =>
        isReaders(environment) && !LIVE.test(filename)
          ? { generate: 'server', dev: false }
          : undefined,
    }),
    uncommented,
  ];
}
