/** The colours that the style sheets name, in each theme. */
import { readFileSync } from 'node:fs';
import { lightOf, type Light } from './colour';

const css = readFileSync(new URL('../../src/page/style/palette.css', import.meta.url), 'utf8');

/** What is written as `--tone-1: light-dark(#b4420f, #ff9a5c)`. */
const pairs = [...css.matchAll(/--([a-z\d-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)];

/** Colours by name. */
const named = (theme: 0 | 1): Record<string, Light> =>
  Object.fromEntries(pairs.map(([, name, ...colours]) => [name!, lightOf(colours[theme]!)]));

/** As style sheets are read back: `rgb(180, 66, 15)`. */
const rgbOf = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** The colours as browsers tell them. */
export const palette = {
  light: Object.fromEntries(pairs.map(([, name, light]) => [name!, rgbOf(light!)])),
};

export const themes = { light: named(0), dark: named(1) };
