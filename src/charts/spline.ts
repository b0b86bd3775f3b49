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

/** SVG path of the line, exact to half a unit; straight for two corners, empty for fewer. */
export function spline(corners: readonly Corner[]): string {
  const [first, second, ...others] = corners;
  if (!first || !second) return '';
  const last = others.at(-1);
  if (!last) return `M${joined(first)}l${joined(step(first, second))}`;
  const stops = [halfway(first, second), ...joints([second, ...others])];
  const [into, curve, ...more] = stops.map((to, i) => step(stops[i - 1] ?? first, to));
  const smooth = more.length > 0 ? `t${joined(more.flat())}` : '';
  const control = step(stops[0]!, second);
  const end = joined(step(stops.at(-1)!, last));
  return `M${joined(first)}l${joined(into!)}q${joined([...control, ...curve!])}${smooth}l${end}`;
}
