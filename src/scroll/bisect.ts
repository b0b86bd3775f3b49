/**
 * Index of the first item that `isBeyond` accepts, by halving; the length of the list where it
 * accepts none. Once it accepts an item it must accept all that follow.
 */
export function bisect<T>(items: readonly T[], isBeyond: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
