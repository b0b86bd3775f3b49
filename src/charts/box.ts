/**
 * The box that every chart draws in, in viewBox units, so that one chart can turn into another inside it;
 * how exact places in it are, and the way across it on a logarithmic scale. Browsers run it.
 */

/** Size of every picture, in viewBox units. */
export const WIDTH = 400;
/** The same, from top to bottom. */
export const HEIGHT = 360;

/** In viewBox units; `x` and `y` are its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The precision of pictures, in units of the viewBox: each further digit is sent in every picture it stands in. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Share of the way from `low` (0) to `high` (1) on a logarithmic scale; values are above zero. */
export const logShare = (value: number, low: number, high: number): number =>
  Math.log(value / low) / Math.log(high / low);
