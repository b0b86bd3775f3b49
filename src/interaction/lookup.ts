/**
 * Finding marks: few are looked through, many are indexed when first asked for, so that neither
 * pointing nor walking gets slower with their number. An index lasts as long as its list.
 */
import { nearestDot, plant, type DotTree } from './dotTree';
import { nearest, type Target } from './nearest';

/** Up to this many are looked through: that costs less than an index. */
export const FEW = 64;

interface Index {
  dots: Target[];
  tree: DotTree;
  /** Boxes and lines: they are larger than dots, so there is no room for many. */
  others: Target[];
  places: Map<string, number>;
  /** The first mark of each year. */
  years: Map<number | undefined, Target>;
}

const indices = new WeakMap<readonly Target[], Index>();

const isDot = ({ width, height, line }: Target) => !line && width === 0 && height === 0;

function makeIndex(targets: readonly Target[]): Index {
  const dots = targets.filter(isDot);
  const last = [...targets].reverse();
  return {
    dots,
    tree: plant(dots),
    others: targets.filter((target) => !isDot(target)),
    // Of several, the one that is set last stays.
    places: new Map(last.map(({ id }, i) => [id, targets.length - 1 - i])),
    years: new Map(last.map((target) => [target.year, target])),
  };
}

/** The index of a list of many; null for a list of few. */
function indexOf(targets: readonly Target[]): Index | null {
  if (targets.length <= FEW) return null;
  const index = indices.get(targets) ?? makeIndex(targets);
  indices.set(targets, index);
  return index;
}

/** What `nearest` finds among all the targets. */
export function closest(
  targets: readonly Target[],
  x: number,
  y: number,
  reach: number,
): Target | null {
  const index = indexOf(targets);
  if (!index) return nearest(targets, x, y, reach);
  const dot = index.dots[nearestDot(index.tree, x, y, reach)];
  const place = ({ id }: Target) => index.places.get(id)!;
  const found = [...(dot ? [dot] : []), ...index.others].sort((a, b) => place(a) - place(b));
  return nearest(found, x, y, reach);
}

/** The first target of a year. */
export function ofYear(targets: readonly Target[], year: number): Target | undefined {
  const index = indexOf(targets);
  return index ? index.years.get(year) : targets.find((target) => target.year === year);
}

/** Where the target with this id stands in the list; -1 where none has it. */
export function placeOf(targets: readonly Target[], id: string | null | undefined): number {
  const index = indexOf(targets);
  if (!index) return targets.findIndex((target) => target.id === id);
  return index.places.get(id ?? '') ?? -1;
}
