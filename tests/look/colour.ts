/** Colours as light: what contrast and difference are computed from. */

/** Red, green and blue as shares of light, each from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

/** sRGB's own curve, from a stored value to light (IEC 61966-2-1). */
const toLight = (stored: number): number =>
  stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;

/** From a text such as `#b4420f`, `rgb(180, 66, 15)` or `color(srgb 0.7 0.26 0.06)`; throws for any other. */
export function lightOf(text: string): Light {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)?.slice(1);
  const decimal = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text)?.slice(1);
  const shares = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text)?.slice(1);
  const parts =
    shares?.map(Number) ??
    decimal?.map((part) => Number(part) / 255) ??
    hex?.map((part) => parseInt(part, 16) / 255);
  if (!parts) throw new Error(`${text}: not a colour like #b4420f or rgb(180, 66, 15)`);
  const [red, green, blue] = parts.map(toLight);
  return [red!, green!, blue!];
}

/** WCAG's relative luminance, from 0 (black) to 1 (white). */
const luminance = ([red, green, blue]: Light): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG's contrast ratio, from 1 to 21, whichever is the lighter one. */
export function contrast(one: Light, other: Light): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

type Matrix = readonly [Light, Light, Light];

export const times = (matrix: Matrix, [a, b, c]: Light): Light => {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x!, y!, z!];
};

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** How different two colours look: the distance in OKLab, about 0.02 where one just sees it, 1 from black to white. */
export function difference(one: Light, other: Light): number {
  const lab = (light: Light) => {
    const [l, m, s] = times(TO_CONES, light);
    return times(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
  };
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
