/** Lines on a map as straight sides, for what has to keep clear of them. Runs at build only. */
import type { Segment } from '../labels';
import type { Corner } from '../simplify';
import type { Disc } from './scale';

/** Between neighbouring corners. */
export const sidesOf = (corners: readonly Corner[]): Segment[] =>
  corners.slice(1).map((to, i) => [...corners[i]!, ...to] as const);

/** Around a circle. */
export function rimOf({ x, y, r }: Disc, count = 40): Segment[] {
  const at = (i: number): Corner => {
    const angle = (2 * Math.PI * i) / count;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  };
  return sidesOf(Array.from({ length: count + 1 }, (_, i) => at(i)));
}

/** Points along a line, some units from one to the next. */
export function along(line: readonly Corner[], step = 12): Corner[] {
  return line.flatMap(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    const count = Math.max(1, Math.round(Math.hypot(x - px, y - py) / step));
    return Array.from({ length: count }, (_, n): Corner => {
      const share = (n + 1) / count;
      return [px + (x - px) * share, py + (y - py) * share];
    });
  });
}
