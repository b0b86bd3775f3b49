import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { root } from '../root.mjs';

/** @typedef {import('../../src/desk/server').Asset} Asset */

const faces = 'node_modules/@fontsource-variable/newsreader/files';

/** What is served as it stands, by the name that the page has for it. */
const files = {
  'favicon.svg': { type: 'image/svg+xml', path: 'public/favicon.svg' },
  'display.woff2': { type: 'font/woff2', path: `${faces}/newsreader-latin-wght-normal.woff2` },
};

/** The page's script and its style, each in one file. */
async function built() {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: join(root, 'src/desk/client/start.ts'),
        // Served beside it, under its own name.
        external: ['./display.woff2'],
      },
    },
  });
  return /** @type {import('vite').Rolldown.RolldownOutput} */ (result).output;
}

/**
 * All files of the desk's page, by their names.
 * @returns {Promise<Map<string, Asset>>}
 */
export async function assetsOf() {
  /** @type {Map<string, Asset>} */
  const assets = new Map();
  for (const [name, { type, path }] of Object.entries(files))
    assets.set(name, { type, content: readFileSync(join(root, path)) });
  for (const one of await built()) {
    if (one.type === 'chunk')
      assets.set('desk.js', { type: 'text/javascript; charset=utf-8', content: one.code });
    else if (one.fileName.endsWith('.css'))
      assets.set('desk.css', { type: 'text/css; charset=utf-8', content: one.source });
  }
  return assets;
}
