import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * A module of the project, with its TypeScript, components and styles read by Vite, outside of any
 * build. Not before the install: Vite is a package.
 * @param {string} file its path from the root
 * @returns {Promise<any>}
 */
export async function importSource(file) {
  const { runnerImport } = await import('vite');
  const { svelte } = await import('@sveltejs/vite-plugin-svelte');
  const { module } = await runnerImport(join(root, file), {
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [inlineStyles, svelte({ configFile: false })],
  });
  return module;
}

const STYLE = '\0style:';

/**
 * Styles as text: Vite's own reader of them waits for a build that is not begun here.
 * @type {import('vite').Plugin}
 */
const inlineStyles = {
  name: 'inline-styles',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('.css?inline')) return null;
    const found = await this.resolve(source.replace('?inline', ''), importer, { skipSelf: true });
    return found && `${STYLE}${found.id}.js`;
  },
  load(id) {
    if (!id.startsWith(STYLE)) return null;
    const style = readFileSync(id.slice(STYLE.length, -'.js'.length), 'utf8');
    return `export default ${JSON.stringify(style)}`;
  },
};
