/** The colours that the style sheets name, in each theme. */
import { readFileSync } from 'node:fs';
import { lightOf, type Light } from './colour';

const css = readFileSync(new URL('../../src/page/style/palette.css', import.meta.url), 'utf8');

/** Colours by name, from what is written as `--tone-1: light-dark(#b4420f, #ff9a5c)`. */
function named(theme: 0 | 1): Record<string, Light> {
  const pairs = css.matchAll(/--([a-z\d-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g);
  return Object.fromEntries(
    [...pairs].map(([, name, ...colours]) => [name!, lightOf(colours[theme]!)]),
  );
}

export const themes = { light: named(0), dark: named(1) };
