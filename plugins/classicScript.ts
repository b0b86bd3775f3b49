/**
 * Scripts that are one classic file with all they need in it: no module, no request, so that they run
 * in any sandbox. Components in them are compiled to functions that write HTML, as for a server.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

const config = (root: string, entry: string, plugins: Plugin[]): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [svelte(), plugins],
  // The last is asked for by a part of Svelte that no script keeps.
  ssr: { noExternal: true, target: 'webworker', external: ['node:async_hooks'] },
  environments: { ssr: { resolve: { conditions: ['module', 'production'] } } },
  build: {
    ssr: entry,
    write: false,
    minify: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { output: { format: 'iife' } },
  },
});

/** The script of an entry, by its path from the root; `plugins` know its virtual modules. */
export async function classicScript(
  root: string,
  entry: string,
  plugins: Plugin[] = [],
): Promise<string> {
  const { output } = (await build(config(root, entry, plugins))) as Rolldown.RolldownOutput;
  const [script, ...others] = output;
  if (others.length > 0 || script.imports.length > 0)
    throw new Error(`${entry}: its script is not one file`);
  return script.code;
}
