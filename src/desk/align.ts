/** Which entries of two lists are the same, in one order. */
import { diffArrays } from 'diff';

/** The longest run of pairs of places at which both have the same. */
function aligned(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a], [...b])) {
    if (!added && !removed) for (let n = 0; n < count; n += 1) pairs.push([i + n, j + n]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** What became of each entry of the first list, and what is new in the second behind which of the first. */
export interface Steps {
  /** Of each entry of the first its place in the second; `null` where it is gone. */
  became: (number | null)[];
  /** Places in the second, with the place in the first that they stand behind; -1 before all. */
  added: { at: number; behind: number }[];
}

/** Pairs what is the same, and between that what is of one sign: the same heading, setting or kind. */
export function stepsBetween(
  a: readonly { key: string; sign: string }[],
  b: readonly { key: string; sign: string }[],
): Steps {
  const became: (number | null)[] = a.map(() => null);
  const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
  const signs = (list: readonly { sign: string }[]) => list.map(({ sign }) => sign);
  let [i, j] = [0, 0];
  for (const [x, y] of [...aligned(keys(a), keys(b)), [a.length, b.length] as const]) {
    for (const [p, q] of aligned(signs(a.slice(i, x)), signs(b.slice(j, y)))) became[i + p] = j + q;
    if (x < a.length) became[x] = y;
    [i, j] = [x + 1, y + 1];
  }
  const from = new Map(became.flatMap((to, at) => (to === null ? [] : [[to, at] as const])));
  let behind = -1;
  const added = b.flatMap((_, at) => {
    behind = from.get(at) ?? behind;
    return from.has(at) ? [] : [{ at, behind }];
  });
  return { became, added };
}
