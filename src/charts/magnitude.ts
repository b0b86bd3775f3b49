/** What an axis counts in: the unit itself, its thousands, millions … */

/** Those that have a word. */
export const magnitudes = [1, 1e3, 1e6, 1e9, 1e12] as const;
export type Magnitude = (typeof magnitudes)[number];

/** Up to here an axis shows the values in full: `8,000` has room beside it. */
const IN_FULL = 1e4;

/** The largest magnitude of which a value has one or more; values below ten thousand stay as they are. */
export function magnitudeOf(value: number): Magnitude {
  if (!(value >= IN_FULL)) return 1;
  return magnitudes.findLast((magnitude) => magnitude <= value)!;
}
