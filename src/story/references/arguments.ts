/** What stands behind a function's name in a reference, as facts. */
import type { Fact, Quantity } from '../../facts/fact';
import { refuse } from '../../figures/refusal';
import type { Context } from './context';
import { isQuantity } from './context';

/** The fact that a word names: an id, or `from` and `to` for the ends of the chapter's pair. */
export function factOf(word: string, { facts, pair }: Context): Fact {
  if (word === 'from' || word === 'to') {
    if (!pair) return refuse(`there is no "${word}" here; set "series: id to id", or write the id`);
    return pair[word === 'from' ? 0 : 1];
  }
  return facts.all.find(({ id }) => id === word) ?? facts.quantity(word);
}

export function quantityOf(word: string, context: Context): Quantity {
  const fact = factOf(word, context);
  return isQuantity(fact) ? fact : refuse(`${word} is a date; a quantity is needed`);
}

/** `a to b`, the id of a series for its two ends in the article, or nothing for the chapter's own pair. */
export function pairOf(words: readonly string[], context: Context): readonly [Quantity, Quantity] {
  if (words.length === 0)
    return context.pair ?? refuse('there is no pair here; write it as "id to id"');
  const [first, to, second, ...more] = words;
  if (words.length === 1) return endsOf(first!, context);
  if (to !== 'to' || !second || more.length > 0)
    return refuse(`"${words.join(' ')}" is no pair; write it as "id to id"`);
  return [quantityOf(first!, context), quantityOf(second, context)];
}

/** The first and the last point of a series that the article gives; of all, where it gives fewer than two. */
export function endsOf(series: string, { facts }: Context): readonly [Quantity, Quantity] {
  const all = facts.series(series);
  const own = all.filter(({ reported }) => reported);
  const points = own.length > 1 ? own : all;
  if (points.length < 2) return refuse(`series ${series} has one figure; two are needed`);
  return [points[0]!, points.at(-1)!];
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
