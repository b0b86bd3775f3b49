/** Builds the pages that ours are measured beside, each as its own production build by Vite. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { render } from 'svelte/server';
import { build, type Plugin } from 'vite';
import type { Content } from './content';
import Empty from './peers/empty/Empty.svelte';
import { pageHtml, stillFigure } from './peers/markup';
import { stackedSvg, stepSvg } from './peers/svg';

/** Folder names under bench/peers. */
export const peers = [
  'limit',
  'limit-script',
  'empty',
  'svelte-d3',
  'recharts',
  'echarts',
] as const;
export type Peer = (typeof peers)[number];

const CONTENT = 'virtual:content';
/** A picture's box, empty until a script draws in it. */
const BOX = '<div class="plot"></div>';
const folder = path.join(import.meta.dirname, 'peers');

type Fill = Record<string, () => string>;

/** What stands at each `<!--place-->` of the pages that are served with their words. */
const places = (content: Content, css: string): Fill => ({
  title: () => content.title,
  style: () => `<style>${css}</style>`,
  empty: () => render(Empty).body,
  stills: () =>
    pageHtml(content, {
      pinned: null,
      still: (chapter, step) => stillFigure(chapter, stepSvg(chapter, step)),
    }),
  pinned: () => pageHtml(content, { pinned: stackedSvg, still: () => '' }),
  boxes: () => pageHtml(content, { pinned: () => BOX, still: () => '' }),
});

const fill = (html: string, fills: Fill): string =>
  html.replace(/<!--(\w+)-->/g, (comment, place: string) => fills[place]?.() ?? comment);

function filled(content: Content, fills: Fill): Plugin {
  return {
    name: 'peer',
    resolveId: (id) => (id === CONTENT ? `\0${CONTENT}` : undefined),
    load: (id) => (id === `\0${CONTENT}` ? `export default ${JSON.stringify(content)}` : undefined),
    transformIndexHtml: { order: 'pre', handler: (html) => fill(html, fills) },
  };
}

/** Builds one peer into `outDir`. */
export async function buildPeer(peer: Peer, content: Content, outDir: string): Promise<void> {
  // Libraries choose their production code by it, and this process has been started by a dev tool.
  process.env.NODE_ENV = 'production';
  const css = await readFile(path.join(folder, 'page.css'), 'utf8');
  await build({
    root: path.join(folder, peer),
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false }), filled(content, places(content, css))],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
    },
  });
}
