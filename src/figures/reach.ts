/** How far what is computed may be off, by what the values that it stands on allow for. */
import { type Bounds, multipleBounds, openBounds } from '../facts/bounds';
import type { Quantity } from '../facts/fact';
import type { Figure } from './figure';
import type { Figures } from './figures';

type Reach = Pick<Figure, 'bounds' | 'allows'>;

/** Both ends in words; nothing where they are not known. */
function told(
  { locale }: Figures,
  ends: readonly number[],
  said: (value: number) => string,
): Reach {
  if (!ends.every(Number.isFinite)) return {};
  const bounds: Bounds = [Math.min(...ends), Math.max(...ends)];
  return { bounds, allows: locale.names.allowsBetween(said(bounds[0]), said(bounds[1])) };
}

/** Of what grows or shrinks with the multiple between two values; NaN says that it is none there. */
export function reaching(
  figures: Figures,
  [from, to]: readonly [Quantity, Quantity],
  of: (multiple: number) => number,
  said: (value: number) => string,
): Reach {
  const multiples = multipleBounds(from, to);
  return multiples ? told(figures, multiples.map(of), said) : {};
}

/** Of several values added; those with a sign of −1 are taken away. */
export function reachOfSum(
  figures: Figures,
  facts: readonly Quantity[],
  signs: readonly (1 | -1)[],
  said: (value: number) => string,
): Reach {
  const all = openBounds(facts);
  if (!all) return {};
  const end = (least: boolean) =>
    all.reduce(
      (sum, [low, high], i) => sum + signs[i]! * (least === signs[i]! > 0 ? low : high),
      0,
    );
  return told(
    figures,
    [end(true), end(false)].map((value) => Math.round(value * 1e9) / 1e9),
    said,
  );
}
