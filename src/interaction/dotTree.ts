/**
 * The nearest of many dots without looking at each: a k-d tree, which halves the dots by x, each
 * half by y, and so on. Planting takes steps in the order of n log n, finding of log n.
 */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

export interface DotTree {
  /** Coordinates in the order of the dots: the one that halves them first, and the other. */
  keys: readonly [Float64Array, Float64Array];
  /** Indices of the dots: the middle one of a range halves it, lesser ones stand before it. */
  order: Uint32Array;
}

/** Ranges up to this long are not halved any more, but looked through. */
const LEAF = 8;

/** Moves the `k`th smallest key to place `k` of a range, lesser ones before it (Hoare's selection). */
function select(order: Uint32Array, keys: Float64Array, k: number, from: number, to: number): void {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = keys[order[(left + right) >> 1]!]!;
    let [i, j] = [left, right];
    while (i <= j) {
      while (keys[order[i]!]! < pivot) i += 1;
      while (keys[order[j]!]! > pivot) j -= 1;
      if (i > j) break;
      const swapped = order[i]!;
      order[i] = order[j]!;
      order[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

export function plant(dots: readonly Dot[]): DotTree {
  const keys = [Float64Array.from(dots, ({ x }) => x), Float64Array.from(dots, ({ y }) => y)] as const; // prettier-ignore
  const order = Uint32Array.from(dots, (_, i) => i);
  const halve = (from: number, to: number, axis: 0 | 1): void => {
    if (to - from < LEAF) return;
    const middle = (from + to) >> 1;
    select(order, keys[axis], middle, from, to);
    halve(from, middle - 1, axis ? 0 : 1);
    halve(middle + 1, to, axis ? 0 : 1);
  };
  halve(0, order.length - 1, 0);
  return { keys, order };
}

/**
 * Index of the dot closest to a point and within reach of it, or -1; of equally near ones, the
 * first.
 */
export function nearestDot({ keys, order }: DotTree, x: number, y: number, reach: number): number {
  const point = [x, y] as const;
  let best = -1;
  let least = reach;
  const look = (index: number): void => {
    const away = Math.hypot(keys[0][index]! - x, keys[1][index]! - y);
    if (away < least || (away === least && (best < 0 || index < best))) {
      best = index;
      least = away;
    }
  };
  const search = (from: number, to: number, axis: 0 | 1): void => {
    if (to - from < LEAF) {
      for (let i = from; i <= to; i += 1) look(order[i]!);
      return;
    }
    const middle = (from + to) >> 1;
    const side = point[axis] - keys[axis][order[middle]!]!;
    const halves = [[from, middle - 1], [middle + 1, to]] as const; // prettier-ignore
    const [near, far] = side < 0 ? halves : ([halves[1], halves[0]] as const);
    look(order[middle]!);
    search(...near, axis ? 0 : 1);
    if (Math.abs(side) <= least) search(...far, axis ? 0 : 1);
  };
  search(0, order.length - 1, 0);
  return best;
}
