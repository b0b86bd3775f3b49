/** Rings of a projected map with fewer corners. Runs at build only. */

export type Corner = readonly [x: number, y: number];

/** Area of a triangle. */
const triangle = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Area that a corner of a closed ring spans with its two neighbours; places beyond the ends count round. */
function span(ring: readonly Corner[], i: number): number {
  const at = (place: number) => ring[(place + ring.length) % ring.length]!;
  return triangle(at(i - 1), at(i), at(i + 1));
}

/**
 * A closed ring without the corners that span less than `least` square units with their neighbours,
 * the smallest taken away first (Visvalingam and Whyatt, 1993). Three corners always stay.
 */
export function simplify(ring: readonly Corner[], least: number): Corner[] {
  const kept = [...ring];
  const spans = kept.map((_, i) => span(kept, i));
  while (kept.length > 3) {
    const smallest = Math.min(...spans);
    if (smallest >= least) break;
    const gone = spans.indexOf(smallest);
    kept.splice(gone, 1);
    spans.splice(gone, 1);
    for (const i of [gone - 1, gone]) {
      const neighbour = (i + kept.length) % kept.length;
      spans[neighbour] = span(kept, neighbour);
    }
  }
  return kept;
}
