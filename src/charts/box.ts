/** The box that every chart draws in, in viewBox units; one chart can turn into another inside it. */
export const WIDTH = 400;
export const HEIGHT = 360;
