/**
 * Numbers of one kind stand in a line of a translation as in that of its original, or two of them could be swapped and
 * nobody would see it: unless each stands behind the name of what it is of.
 */
import type { SpokenPart } from '../references/say';
import type { Statement } from '../telling';

/** A number that a line says. */
export type Said = SpokenPart & Required<Pick<SpokenPart, 'reference' | 'figures'>>;

/** What marks of a chapter are called, by their ids. */
export type MarkNames = ReadonlyMap<string, string>;

/** A number with the words before it, from the last number on. */
interface Placed {
  said: Said;
  before: string;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Without what changes at its end, in languages that have cases. */
const stemOf = (word: string): string => word.slice(0, Math.max(3, word.length - 2));

/** Whether words have a name in them, in whatever case. */
function hasName(text: string, name: string): boolean {
  const [words, named] = [wordsOf(text), wordsOf(name).map(stemOf)];
  return words.some((_, i) => named.every((stem, n) => words[i + n]?.startsWith(stem)));
}

/** Names of what a number is of. */
const namesOf = ({ reference }: Said, names: MarkNames): string[] =>
  reference.head.split(' ').flatMap((word) => names.get(word) ?? []);

function placedIn({ spoken }: Statement, isNumber: (part: SpokenPart) => part is Said): Placed[] {
  let before = '';
  return spoken.flatMap((part) => {
    if (!isNumber(part)) {
      before += part.text;
      return [];
    }
    const placed = { said: part, before };
    before = '';
    return [placed];
  });
}

/** Whose name stands before each of several numbers: its own, that of another, or nobody's. */
function bindings(placed: readonly Placed[], names: MarkNames): ('own' | 'other' | 'none')[] {
  const all = [...new Set(placed.flatMap(({ said }) => namesOf(said, names)))];
  return placed.map(({ said, before }) => {
    // “Trade” is in “total trade”: the longest one is meant.
    const found = all
      .filter((name) => hasName(before, name))
      .sort((a, b) => b.length - a.length)[0];
    if (found === undefined) return 'none';
    return namesOf(said, names).includes(found) ? 'own' : 'other';
  });
}

/** What a number is of: those of one kind could be taken for each other. */
const kindOf = ({ figures: [figure] }: Said): string => `${figure!.computed ?? ''} ${figure!.unit}`;

function grouped(placed: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed)
    groups.set(kindOf(one.said), [...(groups.get(kindOf(one.said)) ?? []), one]);
  return groups;
}

const idOf = ({ said }: Placed): string => said.figures[0]!.id;
const isOneOrder = (own: readonly Placed[], other: readonly Placed[]): boolean =>
  own.every((one, i) => idOf(one) === idOf(other[i]!));
const isSameSet = (own: readonly Placed[], other: readonly Placed[]): boolean =>
  [...own].map(idOf).sort().join() === [...other].map(idOf).sort().join();

/** A number that stands where the original has another one of its kind. */
export interface Swapped {
  said: Said;
  /** What stands there. */
  other: Said;
}

/** The first number of each kind that stands elsewhere than in the original, and behind no name of its own. */
export function swappedIn(
  own: Statement,
  original: Statement,
  names: MarkNames,
  isNumber: (part: SpokenPart) => part is Said,
): Swapped[] {
  const [mine, others] = [own, original].map((line) => grouped(placedIn(line, isNumber)));
  const ofKinds = [...mine!.values()].filter((group) => group.length > 1);
  return ofKinds.flatMap((group) => {
    const there = [...others!.values()].find((other) => isSameSet(group, other));
    if (!there) return [];
    const bound = bindings(group, names);
    const isNamed = isOneOrder(group, there)
      ? bound.filter((one) => one === 'other').length < 2
      : bound.every((one) => one === 'own');
    if (isNamed) return [];
    const astray = group.findIndex((one, i) => idOf(one) !== idOf(there[i]!));
    const at = Math.max(0, astray);
    return [{ said: group[at]!.said, other: there[at]!.said }];
  });
}
