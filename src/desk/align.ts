/** Which entries of two lists are the same, in one order. */

/** The longest run of pairs of places at which both have the same. */
function aligned(a: readonly string[], b: readonly string[]): [number, number][] {
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0)); // prettier-ignore
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i]![j] =
        a[i] === b[j]
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i += 1;
    else j += 1;
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
  let [i, j] = [0, 0];
  for (const [x, y] of [...aligned(keys(a), keys(b)), [a.length, b.length] as const]) {
    const signs = (list: readonly { sign: string }[]) => list.map(({ sign }) => sign);
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
