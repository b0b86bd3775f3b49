/** The colours that the style sheets name, in each theme. */
import { readdirSync, readFileSync } from 'node:fs';
import { lightOf, type Light } from './colour';

const folder = new URL('../../src/style/', import.meta.url);
const css = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** Colours by name in the `:root` rules after `before`: those written as `#b4420f`. */
function named(before: RegExp): Record<string, Light> {
  const rules = [...css.matchAll(new RegExp(`${before.source}:root \\{([^}]*)\\}`, 'gm'))];
  const pairs = rules.flatMap(([, body]) => [...body!.matchAll(/--([a-z]+): (#[\da-f]{6});/g)]);
  return Object.fromEntries(pairs.map(([, name, text]) => [name!, lightOf(text!)]));
}

const light = named(/^/);
const dark = { ...light, ...named(/\(prefers-color-scheme: dark\) \{\s*/) };

export const themes = { light, dark };
