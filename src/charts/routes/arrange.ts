/** Chooses one option for each of several things, so that no two meet and all together cost little. */

export interface Option<Item> {
  item: Item;
  cost: number;
}

/** What it costs that two meet: more than any detour. */
const MEETING = 1000;
/** Options of each thing from which a search starts. */
const STARTS = 8;
/** Rounds after which a search has settled, or never will. */
const ROUNDS = 20;

class Search<Item> {
  constructor(
    private readonly options: readonly (readonly Option<Item>[])[],
    private readonly meet: (a: Item, b: Item) => boolean,
  ) {}

  #meetings(option: Option<Item>, thing: number, chosen: readonly Option<Item>[]): number {
    return chosen.filter((other, i) => i !== thing && this.meet(option.item, other.item)).length;
  }

  /** The option of a thing that costs least beside what is chosen for the others. */
  #best(thing: number, chosen: readonly Option<Item>[]): Option<Item> {
    let best = chosen[thing]!;
    let least = best.cost + MEETING * this.#meetings(best, thing, chosen);
    for (const option of this.options[thing]!) {
      // They ascend: from here on none is better, even if it meets no other.
      if (option.cost >= least) break;
      const cost = option.cost + MEETING * this.#meetings(option, thing, chosen);
      if (cost < least) [best, least] = [option, cost];
    }
    return best;
  }

  /** Lets each thing in turn, but for the one that is held, take what is best for it, until none changes. */
  settle(start: readonly Option<Item>[], held: number): Option<Item>[] {
    const chosen = [...start];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = [...chosen];
      for (let thing = 0; thing < chosen.length; thing += 1)
        if (thing !== held) chosen[thing] = this.#best(thing, chosen);
      if (chosen.every((option, i) => option === before[i])) break;
    }
    return chosen;
  }

  cost(chosen: readonly Option<Item>[]): number {
    const meetings = chosen.reduce((sum, one, i) => sum + this.#meetings(one, i, chosen), 0);
    return chosen.reduce((sum, { cost }) => sum + cost, (meetings * MEETING) / 2);
  }
}

/**
 * One item a list, in the order of the lists; null where every choice found has two that meet. Options
 * that cost Infinity are none. From each of the better options of each thing the others settle around
 * it, and the best of all that comes to is taken.
 */
export function arrange<Item>(
  options: readonly (readonly Option<Item>[])[],
  meet: (a: Item, b: Item) => boolean,
): Item[] | null {
  const sorted = options.map((list) =>
    list.filter(({ cost }) => cost < Infinity).sort((a, b) => a.cost - b.cost),
  );
  if (sorted.some(({ length }) => length === 0)) return null;
  const search = new Search(sorted, meet);
  const cheapest = sorted.map(([first]) => first!);
  let best = search.settle(cheapest, -1);
  sorted.forEach((list, thing) => {
    for (const option of list.slice(0, STARTS)) {
      const around = search.settle(cheapest.with(thing, option), thing);
      const settled = search.settle(around, -1);
      if (search.cost(settled) < search.cost(best)) best = settled;
    }
  });
  return search.cost(best) < MEETING ? best.map(({ item }) => item) : null;
}
