/**
 * What references compute. Each gives a figure with its formula, or refuses what the facts do not bear
 * out.
 */
import { datesInWords } from '../../figures/note';
import * as computed from '../../figures/computed';
import { absent, square as squareFigure, squares } from '../../figures/counted';
import { refuse, type Figure } from '../../figures/figure';
import * as pace from '../../figures/pace';
import * as parts from '../../figures/parts';
import type { DateMention, Quantity } from '../../facts/fact';
import {
  around,
  type ReferenceContext,
  factOf,
  onlyOf,
  pairOf,
  partsBetween,
  quantityOf,
  twoOf,
} from './facts';

export interface Evaluated {
  figure: Figure;
  /** In place of the figure's own text. */
  text?: string;
  /** Set for words that are no figure themselves, so that they lead to no row. */
  plain?: true;
}

interface FigureFunction {
  /** How it is written, and what it gives: for `docs/writing.md` and for complaints. */
  usage: string;
  what: string;
  read: (words: readonly string[], context: ReferenceContext) => Figure | Evaluated;
}

type OfPair = (figures: ReferenceContext['figures'], from: Quantity, to: Quantity) => Figure;

const ofPair = (usage: string, what: string, compute: OfPair): FigureFunction => ({
  usage,
  what,
  read: (words, context) => compute(context.figures, ...pairOf(words, context)),
});

/** Words say “fell by” and “more” themselves, so that the sign is left to the figure. */
const unsigned = (usage: string, what: string, compute: OfPair): FigureFunction => ({
  usage,
  what,
  read: (words, { figures, ...context }) => {
    const [from, to] = pairOf(words, { figures, ...context });
    const figure = compute(figures, from, to);
    const size = Math.abs(Number(figure.value));
    const { share, value } = figures.locale;
    return { figure, text: figure.computed === 'change' ? share(size) : value(size, from.unit) };
  },
});

const ofWhole = (usage: string, what: string, compute: OfPair): FigureFunction => ({
  usage,
  what,
  read: (words, context) => {
    const [part, whole] = around(words, 'of');
    return compute(
      context.figures,
      ...twoOf([quantityOf(onlyOf(part), context), quantityOf(onlyOf(whole), context)]),
    );
  },
});

function dateOf(word: string | undefined, context: ReferenceContext): DateMention {
  const fact = word ? factOf(word, context) : refuse('the id of a date is missing');
  return fact.kind === 'date' ? fact : refuse(`${fact.id} is no date`);
}

/** `3 to 7 September 2017` where both days are in one month, else both dates in full. */
function datesOf(
  [first, to, last, ...more]: readonly string[],
  context: ReferenceContext,
): Evaluated {
  if (to !== 'to' || more.length > 0) return refuse('write two dates, as "id to id"');
  const { figures } = context;
  const dates = [dateOf(first, context), dateOf(last, context)] as const;
  const [from, until] = dates.map(({ period }) => period.date) as [string, string];
  if (from >= until) return refuse(`${last} is not later than ${first}`);
  const text = datesInWords(from, until, figures.locale);
  const figure = figures.of(dates[0]);
  return { figure: { ...figure, of: dates.map(({ id }) => id) }, text };
}

function adjustedOf(words: readonly string[], context: ReferenceContext): Figure {
  const [pair, [series, ...more]] = around(words, 'by');
  if (!series || more.length > 0) return refuse('name the series of prices behind "by"');
  const [from, to] = pairOf(pair, context);
  const { figures, facts } = context;
  const at = (end: Quantity) =>
    facts.series(series).find((price) => figures.year(price) === figures.year(end)) ??
    refuse(`series ${series} has no figure for ${figures.year(end)}`);
  return computed.adjusted(figures, from, to, [at(from), at(to)]);
}

/** The context of a function that takes no words. */
function none([word, ...more]: readonly string[], context: ReferenceContext): ReferenceContext {
  return word === undefined
    ? context
    : refuse(`"${[word, ...more].join(' ')}" has no meaning here; leave it out`);
}

function squareOf({ figures, square }: ReferenceContext): Figure {
  if (!square) return refuse('this chapter has no squares');
  return squareFigure(figures, square.fact, square.worth);
}

/** What functions are called, in the order of the docs. */
export const functions: Readonly<Record<string, FigureFunction>> = {
  times: ofPair('times a to b', 'how many times the first the second is', computed.multiple),
  'whole times': ofPair('whole times a to b', 'the same, rounded down', computed.whole),
  fall: unsigned('fall a to b', 'by how many percent it fell; refuses a rise', computed.fall),
  rise: unsigned('rise a to b', 'by how many percent it rose; refuses a fall', computed.rise),
  rate: ofPair('rate a to b', 'the constant yearly growth between them', pace.rate),
  doubling: ofPair('doubling a to b', 'years to double at that growth', pace.doubling),
  halving: ofPair('halving a to b', 'years to halve at that decline', pace.halving),
  'years between': ofPair(
    'years between a to b',
    'years that lie between, both left out',
    pace.between,
  ),
  years: ofPair('years a to b', 'years from the first to the second', pace.span),
  difference: unsigned(
    'difference a to b',
    'one less the other, in their unit',
    computed.difference,
  ),
  adjusted: {
    usage: 'adjusted a to b by series',
    what: 'times a to b, divided by how many times prices rose',
    read: adjustedOf,
  },
  share: ofWhole('share a of b', 'the first as a percentage of the second', parts.share),
  'one in': ofWhole('one in a of b', 'the first as one unit in so many of the second', parts.oneIn),
  'per head': ofWhole(
    'per head a of b',
    'the first for each of the people that the second counts',
    parts.perHead,
  ),
  sum: {
    usage: 'sum a and b',
    what: 'values of one unit, added',
    read: (words, context) =>
      parts.sum(
        context.figures,
        partsBetween(words, 'and').map((part) => quantityOf(onlyOf(part), context)),
      ),
  },
  'years without figure': {
    usage: 'years without figure series',
    what: 'years of a series for which nobody gives a figure',
    read: (words, { figures, facts, pair }) =>
      absent(
        figures,
        facts.series(onlyOf(words) || (pair?.[0].series ?? refuse('name the series'))),
      ),
  },
  dates: { usage: 'dates a to b', what: 'from one date to another, in words', read: datesOf },
  squares: {
    usage: 'squares a',
    what: 'how many squares of the chart an amount fills',
    read: (words, context) => {
      const id = onlyOf(words);
      const { square, figures } = context;
      if (!square) return refuse('this chapter has no squares');
      return squares(figures, quantityOf(id, context), square.worth);
    },
  },
  square: {
    usage: 'square',
    what: 'what one square of the chart stands for',
    read: (words, context) => squareOf(none(words, context)),
  },
  'article publisher': {
    usage: 'article publisher',
    what: 'who published the article',
    read: (words, context) => {
      const { figures, article } = none(words, context);
      return { figure: figures.ofArticle(article), text: article.publisher, plain: true };
    },
  },
  'article date': {
    usage: 'article date',
    what: 'the day on which the article appeared',
    read: (words, context) => {
      const { figures, article } = none(words, context);
      return figures.ofArticle(article);
    },
  },
};
