/** Rings and lines of a projected map with fewer corners. Runs at build only. */

export type Corner = readonly [x: number, y: number];

/** Area of a triangle. */
const triangle = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Area that a corner spans with its two neighbours; the ends of a line have only one, and must stay. */
function span(corners: readonly Corner[], i: number, closed: boolean): number {
  if (!closed && (i === 0 || i === corners.length - 1)) return Infinity;
  const at = (place: number) => corners[(place + corners.length) % corners.length]!;
  return triangle(at(i - 1), at(i), at(i + 1));
}

/** Takes away the corner that spans least, and then the next, as long as they span less than `least`. */
function reduced(corners: readonly Corner[], least: number, closed: boolean): Corner[] {
  const kept = [...corners];
  const spans = kept.map((_, i) => span(kept, i, closed));
  while (kept.length > (closed ? 3 : 2)) {
    const smallest = Math.min(...spans);
    if (smallest >= least) break;
    const gone = spans.indexOf(smallest);
    kept.splice(gone, 1);
    spans.splice(gone, 1);
    for (const i of [gone - 1, gone]) {
      const neighbour = (i + kept.length) % kept.length;
      spans[neighbour] = span(kept, neighbour, closed);
    }
  }
  return kept;
}

/**
 * A closed ring without the corners that span less than `least` square units with their neighbours,
 * the smallest taken away first (Visvalingam and Whyatt, 1993). Three corners always stay.
 */
export const simplify = (ring: readonly Corner[], least: number): Corner[] =>
  reduced(ring, least, true);

/** The same for a line, whose ends always stay. */
export const simplifyLine = (line: readonly Corner[], least: number): Corner[] =>
  reduced(line, least, false);
