/** The box that every chart draws in, in viewBox units; one chart can turn into another inside it. */
export const WIDTH = 400;
export const HEIGHT = 360;

/** In viewBox units; `x` and `y` are its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
