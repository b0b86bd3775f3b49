/** Words after a number, each with its power of ten. */
export const magnitudes: Record<string, number> = {
  thousand: 3,
  million: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
};
