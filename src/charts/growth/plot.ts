/** Between the plot of growth and the labels at its right, in viewBox units. */
export const BESIDE = 5;
