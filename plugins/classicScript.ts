/**
 * Scripts that are one classic file with all they need in it: no module, no request, so that they run
 * in any sandbox.
 */
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { components } from './components.ts';

const config = (root: string, entry: string, plugins: Plugin[]): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [components(['client']), plugins],
  build: {
    write: false,
    modulePreload: false,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { input: entry, output: { format: 'iife' } },
  },
});

/** The script of an entry: a path from the root, or a virtual module that one of `plugins` knows. */
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
