/** What references can speak of: the facts of a story, as its words and charts name them. */
import type { FactIndex } from '../../charts/kind';
import type { Article, Fact, Quantity } from '../../facts/fact';
import type { Change } from '../../facts/factsFile';
import type { Figures } from '../../figures/figures';
import { refuse } from '../../figures/figure';
import { hint } from '../document/problems';

/** What the references of a story, or of one of its chapters, can speak of. */
export interface ReferenceContext {
  article: Article;
  facts: FactIndex;
  /** Changes that the article tells, with its claims and whether they hold. */
  changes: readonly Change[];
  figures: Figures;
  /** The two points that a chapter compares: `from` and `to` in its words. */
  pair?: readonly [from: Quantity, to: Quantity];
  /** The words right before a reference. */
  before?: string;
  /** What one square of its chart stands for. */
  square?: { fact: Quantity; worth: number };
}

/** A fact that others of its series are measured with. */
export const isQuantity = (fact: Fact): fact is Quantity => fact.kind === 'quantity';

const timeOf = ({ period }: Quantity) => period?.date ?? '';

/** In order of time; where two have one date they keep their order, in which the article's come first. */
const inTime = (a: Quantity, b: Quantity) => {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first < second ? -1 : Number(first > second);
};

/** The unit that most figures have; of equally many the one met first. */
function commonUnit(facts: readonly Quantity[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of facts) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function seriesOf(quantities: readonly Quantity[], id: string): Quantity[] {
  const all = quantities.filter(({ series, period }) => series === id && period !== null);
  if (all.length === 0) {
    const known = quantities.flatMap(({ series }) => series ?? []);
    return refuse(`no series is called "${id}"${hint(id, known)}`);
  }
  const unit = commonUnit(all);
  return all.filter((fact) => fact.unit === unit).sort(inTime);
}

/** All facts of a story, to be asked for by id or series; throws a Refusal with the nearest ids. */
export function factIndex(all: readonly Fact[]): FactIndex {
  const quantities = all.filter((fact) => fact.kind === 'quantity');
  const ids = all.map(({ id }) => id);
  const find = (id: string) =>
    all.find((fact) => fact.id === id) ?? refuse(`no fact has the id "${id}"${hint(id, ids)}`);
  return {
    all,
    quantity: (id) => {
      const fact = find(id);
      return fact.kind === 'quantity' ? fact : refuse(`${id} is a date; a quantity is needed`);
    },
    date: (id) => {
      const fact = find(id);
      return fact.kind === 'date' ? fact : refuse(`${id} is a quantity; a date is needed`);
    },
    series: (id) => seriesOf(quantities, id),
  };
}

/** The fact that a word names: an id, or `from` and `to` for the ends of the chapter's pair. */
export function factOf(word: string, { facts, pair }: ReferenceContext): Fact {
  if (word === 'from' || word === 'to') {
    if (!pair) return refuse(`there is no "${word}" here; set "series: id to id", or write the id`);
    return pair[word === 'from' ? 0 : 1];
  }
  return facts.all.find(({ id }) => id === word) ?? facts.quantity(word);
}

/** The quantity that a word names; refuses a date. */
export function quantityOf(word: string, context: ReferenceContext): Quantity {
  const fact = factOf(word, context);
  return isQuantity(fact) ? fact : refuse(`${word} is a date; a quantity is needed`);
}

/** `a to b`, the id of a series for its two ends in the article, or nothing for the chapter's own pair. */
export function pairOf(
  words: readonly string[],
  context: ReferenceContext,
): readonly [Quantity, Quantity] {
  if (words.length === 0)
    return context.pair ?? refuse('there is no pair here; write it as "id to id"');
  const [first, to, second, ...more] = words;
  if (words.length === 1) return endsOf(first!, context);
  if (to !== 'to' || !second || more.length > 0)
    return refuse(`"${words.join(' ')}" is no pair; write it as "id to id"`);
  return twoOf([quantityOf(first!, context), quantityOf(second, context)]);
}

/** The same pair; refuses one of a figure with itself. */
export function twoOf<Pair extends readonly [Quantity, Quantity]>(pair: Pair): Pair {
  const [first, second] = pair;
  return first.id === second.id
    ? refuse(`${first.id} stands at both ends; name two figures`)
    : pair;
}

/** The first and the last point of a series that the article gives; of all, where it gives fewer than two. */
export function endsOf(series: string, { facts }: ReferenceContext): readonly [Quantity, Quantity] {
  const all = facts.series(series);
  const own = all.filter(({ reported }) => reported);
  const points = own.length > 1 ? own : all;
  if (points.length < 2) return refuse(`series ${series} has one figure; two are needed`);
  return [points[0]!, points.at(-1)!];
}

/** The one word that is asked for; refuses what stands behind it. */
export function onlyOf([word = '', ...more]: readonly string[]): string {
  return more.length > 0 ? refuse(`"${more.join(' ')}" has no meaning here; leave it out`) : word;
}

/** The words before and after a joining one; refuses where it is missing. */
export function around(
  words: readonly string[],
  joint: string,
): readonly [before: string[], after: string[]] {
  const at = words.indexOf(joint);
  if (at < 0) return refuse(`"${joint}" is missing; write it as "… ${joint} …"`);
  return [words.slice(0, at), words.slice(at + 1)];
}

/** Words parted at each joining one. */
export function partsBetween(words: readonly string[], joint: string): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word === joint) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}

/** Both ends of a movement, of one series the earlier one first; figures without a date stand as they are named. */
export function inOrder([first, second]: readonly [Quantity, Quantity]): readonly [
  Quantity,
  Quantity,
] {
  const [from, to] = [first, second].map(({ period }) => period?.date ?? '') as [string, string];
  const shared = Math.min(from.length, to.length);
  const isTurned = first.series === second.series && from.slice(0, shared) > to.slice(0, shared);
  return !first.series || !isTurned
    ? [first, second]
    : refuse(`${second.id} is earlier than ${first.id}; write "${second.id} to ${first.id}"`);
}
