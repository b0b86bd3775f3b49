/** Chance that can be repeated: the same seed gives the same choices. */
export class Chance {
  /** `seed` is any whole number. */
  constructor(private seed: number) {}

  /** From 0 up to 1. Mulberry32, by Tommy Ettinger. */
  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** A whole number from 1 to `most`; small ones more often. */
  few(most: number): number {
    return Math.ceil(most ** this.next());
  }
}
