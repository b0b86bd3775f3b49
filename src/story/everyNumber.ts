/** Every number of a story, each once: the article's, what others published, and what is computed. */
import type { Fact } from '../facts/fact';
import type { Figure } from '../figures/figure';
import type { Figures } from '../figures/figures';

const order = { article: 0, context: 1, computed: 2 };

/**
 * The figures that a story uses, in the order of its facts, then what is computed in the order in which
 * it is said. `names` are what happened on a date, by the date's id.
 */
export function everyNumber(
  used: readonly Figure[],
  facts: readonly Fact[],
  figures: Figures,
  names: Readonly<Record<string, string>>,
): Figure[] {
  const ids = new Set(used.flatMap(({ id, of }) => [id, ...of]));
  const known = facts.filter(({ id }) => ids.has(id)).map((fact) => figures.of(fact));
  const computed = used.filter(({ origin }) => origin === 'computed');
  const once = new Map([...known, ...computed].map((figure) => [figure.id, figure]));
  return [...once.values()]
    .map((figure) => ({ ...figure, what: names[figure.id] ?? figure.what }))
    .sort((a, b) => order[a.origin] - order[b.origin]);
}
