/** Share of the way from `low` (0) to `high` (1) on a logarithmic scale; values are above zero. */
export const logShare = (value: number, low: number, high: number): number =>
  Math.log(value / low) / Math.log(high / low);
