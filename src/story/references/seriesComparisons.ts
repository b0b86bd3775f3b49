/** Comparisons that say where a figure stands in its series. */
import { refuse, type Figure } from '../../figures/figure';
import type { Quantity } from '../../facts/fact';
import { beginOf } from '../../facts/period';
import { type ReferenceContext, onlyOf, pairOf, quantityOf } from './facts';

/** What words say: more or less, that the article is right or wrong, or where something is. */
export type Direction = 'more' | 'less' | 'right' | 'wrong' | 'above' | 'below' | 'first' | 'last';

/** A comparison in words. */
export interface Comparison {
  usage: string;
  what: string;
  /** What its words may not turn round; absent where they are neither more nor less. */
  says?: Direction;
  /** Whether its words may say a number: `own` is the one in its name. */
  number?: 'own' | 'any';
  /** Set for one of two ends alone: no superlative is borne out by it. */
  moves?: true;
  /** Gives the figures that bear it out; refuses where they do not. */
  check: (
    words: readonly string[],
    context: ReferenceContext,
    evaluate: Evaluate,
  ) => readonly Figure[];
}

/** An expression of a reference, as a figure. */
type Evaluate = (words: readonly string[]) => Figure;

/** A fall is said without its sign, and compared so. */
export const valueOf = ({ value, id, computed }: Figure): number =>
  typeof value === 'number'
    ? computed === 'change'
      ? Math.abs(value)
      : value
    : refuse(`${id} is no number`);

export const said = (figures: readonly Figure[]) =>
  figures.map(({ id, text }) => `${id} (${text})`).join(', ');

/**
 * The figures of a fact's series, up to the article's own day: `a until b` ends with the time of b,
 * and `a since b` begins behind it.
 */
function beside(
  [id, joint, limit, ...more]: readonly string[],
  context: ReferenceContext,
): readonly [Quantity, Quantity[]] {
  if ((joint && !['until', 'since'].includes(joint)) || (joint && !limit) || more.length > 0)
    refuse(
      `"${[joint, limit, ...more].filter(Boolean).join(' ')}" limits nothing; write "until id" or "since id"`,
    );
  const fact = quantityOf(id ?? '', context);
  if (!fact.series) return refuse(`${fact.id} belongs to no series`);
  const bound = limit ? quantityOf(limit, context).period?.date : undefined;
  if (limit && !bound) refuse(`${limit} has no date, and limits nothing`);
  const own = fact.period?.date ?? refuse(`${fact.id} has no date`);
  const [begin, end] = [own, bound ?? own].map(beginOf) as [number, number];
  if (joint === 'until' ? end < begin : end > begin)
    refuse(`${fact.id} is of ${own}, which is not ${joint} ${bound}; name another limit`);
  const last = joint === 'until' ? end : beginOf(context.article.date);
  const others = context.facts.series(fact.series).filter(({ period, unit }) => {
    const at = beginOf(period?.date ?? '');
    return unit === fact.unit && at <= last && (joint !== 'since' || at > end);
  });
  return [fact, others.filter((other) => other.id !== fact.id)];
}

export const extreme = (
  says: Direction,
  usage: string,
  what: string,
  holds: (value: number, other: number) => boolean,
  failed: string,
): Comparison => ({
  ...{ usage, what, says },
  check: (words, context) => {
    const [fact, others] = beside(words, context);
    if (others.length === 0) refuse(`${fact.id} is the only figure of its series`);
    const astray = others.filter(({ value }) => !holds(fact.value, value));
    const bounds = words.slice(2).map((id) => quantityOf(id, context));
    // The year beside it is its own, or one that limits it.
    const figures = [fact, ...bounds].map((one) => context.figures.of(one));
    return astray.length === 0
      ? figures
      : refuse(
          `${fact.id} is not ${failed}: ${said(astray.map((one) => context.figures.of(one)))}`,
        );
  },
});

/** The first or the last of its series in time. */
export const ended = (usage: string, what: string, end: 0 | -1): Comparison => ({
  ...{ usage, what, says: end === 0 ? 'first' : 'last' },
  check: (words, context) => {
    const fact = quantityOf(onlyOf(words), context);
    const all = context.facts.series(fact.series ?? refuse(`${fact.id} belongs to no series`));
    const last = all.at(end)!;
    return last.period?.date === fact.period?.date
      ? [context.figures.of(fact)]
      : refuse(`${fact.id} is not the ${end === 0 ? 'first' : 'last'} of its series: ${last.id}`);
  },
});

/** How the figures between two points lie beside the way of constant growth from one to the other. */
export function besidePath(
  words: readonly string[],
  context: ReferenceContext,
  above: boolean,
): readonly Figure[] {
  const { figures, facts } = context;
  const [from, to] =
    words.length > 0 ? pairOf(words, context) : (context.pair ?? refuse('name the two points'));
  const series = from.series ?? refuse(`${from.id} belongs to no series`);
  const [first, last] = [from, to].map((end) => figures.year(end)) as [number, number];
  const between = facts
    .series(series)
    .filter((point) => figures.year(point) > first && figures.year(point) < last);
  const path = (year: number) =>
    from.value * (to.value / from.value) ** ((year - first) / (last - first));
  const fitting = between.filter((point) => point.value > path(figures.year(point)) === above);
  if (between.length === 0) refuse(`no figure lies between ${from.id} and ${to.id}`);
  if (fitting.length * 2 <= between.length)
    refuse(
      `${fitting.length} of ${between.length} figures lie ${above ? 'above' : 'below'} the path from ${from.id} to ${to.id}`,
    );
  return [from, to].map((end) => figures.of(end));
}
