/** What a line of `spline` passes, read from its path: to point at it takes no more. */
import type { Corner } from '../simplify';
import { tenth } from '../tenth';

/** Its first point, each point where two curves meet, and its last; none of an empty path. */
export function pathPoints(path: string): Corner[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const passed: Corner[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    // The third pair is the first curve's control point, which lies beside the line.
    if (i === 4) continue;
    x = tenth(x + numbers[i]!);
    y = tenth(y + numbers[i + 1]!);
    passed.push([x, y]);
  }
  return passed;
}
