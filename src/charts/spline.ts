/**
 * A smooth line in few characters: a quadratic spline with the corners as its control points. It runs
 * from the first corner to the last and passes half way between any other two, close by each.
 * After its first curve SVG finds the control points itself, so that a corner costs two numbers.
 */
import type { Corner } from './simplify';

/** To half units, as the land is drawn beside which the line stands. */
const half = (value: number): number => Math.round(value * 2) / 2;

/** `.3-4 2` for 0.3, -4 and 2: no more than it takes to tell them apart. */
const joined = (numbers: readonly number[]): string =>
  numbers
    .map((number) => String(half(number)).replace(/^(-?)0\./, '$1.'))
    .map((text, i) => (i > 0 && !text.startsWith('-') ? ` ${text}` : text))
    .join('');

const halfway = (a: Corner, b: Corner): Corner => [
  half((a[0] + b[0]) / 2),
  half((a[1] + b[1]) / 2),
];
const step = (from: Corner, to: Corner): Corner => [to[0] - from[0], to[1] - from[1]];

/** Where the curves end, one half way to each corner after the first. */
function joints([first, ...others]: readonly Corner[]): Corner[] {
  let control = first!;
  return others.map((corner) => {
    // Half way from where the control point really is: what rounding does to one curve ends with it.
    const to = halfway(control, corner);
    control = [2 * to[0] - control[0], 2 * to[1] - control[1]];
    return to;
  });
}

/** Points that the line passes: its ends, and where its curves meet. */
export function passed(corners: readonly Corner[]): Corner[] {
  const [first, second, ...others] = corners;
  const last = others.at(-1);
  if (!first || !second || !last) return [...corners];
  return [first, halfway(first, second), ...joints([second, ...others]), last];
}

/** SVG path of the line, exact to half a unit; straight for two corners, empty for fewer. */
export function spline(corners: readonly Corner[]): string {
  const [first, second, third, ...more] = passed(corners);
  if (!first || !second) return '';
  if (!third) return `M${joined(first)}l${joined(step(first, second))}`;
  const stops = [second, third, ...more];
  const end = joined(step(stops.at(-2)!, stops.pop()!));
  const [curve, ...smooth] = stops.slice(1).map((to, i) => step(stops[i]!, to));
  const turns = smooth.length > 0 ? `t${joined(smooth.flat())}` : '';
  const control = step(second, corners[1]!);
  const into = joined(step(first, second));
  return `M${joined(first)}l${into}q${joined([...control, ...curve!])}${turns}l${end}`;
}

/** SVG path of lines of which each begins where the one before it ends: there it has a corner. */
export function joinedSplines([first = [], ...others]: readonly (readonly Corner[])[]): string {
  const rest = others.map((corners) => spline(corners).replace(/^M[-.\d ]+/, ''));
  return [spline(first), ...rest].join('');
}
