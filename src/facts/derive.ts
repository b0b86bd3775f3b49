/** Arithmetic between two figures of a series. Values in one unit, years as numbers. */

/** `to` as a multiple of `from`; throws where there is nothing to divide by. */
export function multiple(from: number, to: number): number {
  if (!(from > 0)) throw new RangeError(`a multiple needs a base above zero, not ${from}`);
  return to / from;
}

/** The constant yearly growth, as a share (0.25 is 25%), that leads from one value to the other: (to/from)^(1/years) - 1. */
export function yearlyRate(from: number, to: number, years: number): number {
  if (!(years > 0))
    throw new RangeError(`a yearly rate needs a span above zero, not ${years} years`);
  return multiple(from, to) ** (1 / years) - 1;
}

/** Years in which a value doubles at a constant yearly rate: ln 2 / ln(1 + rate). Halving times come out negative. */
export const doublingTime = (rate: number): number => Math.LN2 / Math.log1p(rate);

/** Change from one value to the other as a share: -0.48 is a fall by 48%. */
export const change = (from: number, to: number): number => multiple(from, to) - 1;
