/**
 * Comparisons in words: each is a claim that figures must bear out, and is shown in the story's own
 * words, `{record trade-2014: the record}`.
 */
import * as computed from '../../figures/computed';
import type { Figure } from '../../figures/figure';
import { refuse } from '../../figures/refusal';
import type { Quantity } from '../../facts/fact';
import { around, pairOf, partsBetween, quantityOf } from './arguments';
import type { Context } from './context';

interface Claim {
  usage: string;
  what: string;
  /** Gives the figures that bear it out; refuses where they do not. */
  check: (words: readonly string[], context: Context, evaluate: Evaluate) => readonly Figure[];
}

/** An expression of a reference, as a figure. */
export type Evaluate = (words: readonly string[]) => Figure;

const valueOf = ({ value, id }: Figure): number =>
  typeof value === 'number' ? value : refuse(`${id} is no number`);

const said = (figures: readonly Figure[]) =>
  figures.map(({ id, text }) => `${id} (${text})`).join(', ');

/** Each compared with the first: `a than b`, `a than b and c`. */
const compared = (
  usage: string,
  what: string,
  holds: (value: number, other: number) => boolean,
  failed: string,
): Claim => ({
  usage,
  what,
  check: (words, _, evaluate) => {
    const [first, others] = around(words, 'than');
    const one = evaluate(first);
    const rest = partsBetween(others, 'and').map(evaluate);
    const astray = rest.filter((other) => !holds(valueOf(one), valueOf(other)));
    if (one.unit !== rest[0]!.unit) refuse(`${said([one])} and ${said(rest)} are not of one unit`);
    return astray.length === 0
      ? [one, ...rest]
      : refuse(`${said([one])} ${failed} ${said(astray)}`);
  },
});

/** The yearly growth of one pair compared with another's. */
const paced = (
  usage: string,
  what: string,
  holds: (value: number, other: number) => boolean,
): Claim => ({
  usage,
  what,
  check: (words, context) => {
    const [first, second] = around(words, 'than').map((part) =>
      computed.rate(context.figures, ...pairOf(part, context)),
    ) as [Figure, Figure];
    return holds(valueOf(first), valueOf(second))
      ? [first, second]
      : refuse(`${said([first])} against ${said([second])}`);
  },
});

const moved = (usage: string, what: string, compute: typeof computed.fall): Claim => ({
  usage,
  what,
  check: (words, context) => [compute(context.figures, ...pairOf(words, context))],
});

/** The figures of a fact's series up to a date; the article's own day where none is named. */
function upTo(words: readonly string[], context: Context): readonly [Quantity, Quantity[]] {
  const [[id], [limit]] = words.includes('until') ? around(words, 'until') : [words, []];
  const fact = quantityOf(id ?? '', context);
  if (!fact.series) return refuse(`${fact.id} belongs to no series`);
  const last = limit ? quantityOf(limit, context).period?.date : context.article.date;
  const others = context.facts
    .series(fact.series)
    .filter(
      ({ period, unit }) =>
        period && period.date <= last!.slice(0, period.date.length) && unit === fact.unit,
    );
  return [fact, others.filter(({ id }) => id !== fact.id)];
}

const extreme = (
  usage: string,
  what: string,
  holds: (value: number, other: number) => boolean,
  failed: string,
): Claim => ({
  usage,
  what,
  check: (words, context) => {
    const [fact, others] = upTo(words, context);
    if (others.length === 0) refuse(`${fact.id} is the only figure of its series`);
    const astray = others.filter(({ value }) => !holds(fact.value, value));
    const figures = [fact, ...others].map((one) => context.figures.of(one));
    return astray.length === 0
      ? figures
      : refuse(
          `${fact.id} is not ${failed}: ${said(astray.map((one) => context.figures.of(one)))}`,
        );
  },
});

/** The first or the last of its series in time. */
const ended = (usage: string, what: string, end: 0 | -1): Claim => ({
  usage,
  what,
  check: ([id], context) => {
    const fact = quantityOf(id ?? '', context);
    const all = context.facts.series(fact.series ?? refuse(`${fact.id} belongs to no series`));
    const last = all.at(end)!;
    return last.period?.date === fact.period?.date
      ? [context.figures.of(fact)]
      : refuse(`${fact.id} is not the ${end === 0 ? 'first' : 'last'} of its series: ${last.id}`);
  },
});

/** The claim of the article with this fact, as the extractor judged it. */
function verdictOf(
  [id]: readonly string[],
  { changes, figures, facts }: Context,
  wanted: 'holds' | 'fails',
) {
  const claim = changes.flatMap(({ claims }) => claims).find(({ fact }) => fact === id);
  if (!claim) return refuse(`the article makes no claim with ${id ?? 'nothing'}`);
  if (claim.verdict !== wanted)
    refuse(
      `${claim.fact} ${claim.verdict === 'holds' ? 'holds' : 'does not hold'}: the article says ${claim.value}, its ends give ${claim.computed}`,
    );
  return [figures.of(facts.quantity(claim.fact))];
}

/** How the figures between two points lie beside the way of constant growth from one to the other. */
function besidePath(words: readonly string[], context: Context, above: boolean): readonly Figure[] {
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

/** Whether a number of times is not whole: part of one more. */
function partOf(words: readonly string[], context: Context): readonly Figure[] {
  const times = computed.multiple(context.figures, ...pairOf(words, context));
  const rest = valueOf(times) % 1;
  return rest >= 0.05 && rest <= 0.95 ? [times] : refuse(`${times.text} is all but whole`);
}

/** At least so many times, and less than one more. */
const multiple = (usage: string, what: string, least: number): Claim => ({
  usage,
  what,
  check: (words, context) => {
    const times = computed.multiple(context.figures, ...pairOf(words, context));
    const value = valueOf(times);
    return value >= least * 0.95 && value < least * 1.05
      ? [times]
      : refuse(`it is ${times.text} times`);
  },
});

export const claims: Readonly<Record<string, Claim>> = {
  fell: moved('fell a to b: words', 'the second is less', computed.fall),
  rose: moved('rose a to b: words', 'the second is more', computed.rise),
  level: {
    usage: 'level a to b: words',
    what: 'both are alike, to one in a hundred',
    check: (words, context) => {
      const change = computed.change(context.figures, ...pairOf(words, context));
      return Math.abs(valueOf(change)) <= 0.01 ? [change] : refuse(`it changed by ${change.text}`);
    },
  },
  more: compared(
    'more a than b: words',
    'the first is more than each of the others',
    (a, b) => a > b,
    'is not more than',
  ),
  less: compared(
    'less a than b: words',
    'the first is less than each of the others',
    (a, b) => a < b,
    'is not less than',
  ),
  'far more': compared(
    'far more a than b: words',
    'the first is at least twice each of the others',
    (a, b) => a >= 2 * b,
    'is not twice',
  ),
  faster: paced(
    'faster a to b than c to d: words',
    'the first grew by more a year',
    (a, b) => a > b,
  ),
  slower: paced(
    'slower a to b than c to d: words',
    'the first grew by less a year',
    (a, b) => a < b,
  ),
  record: extreme(
    'record a: words',
    'no figure of its series up to the article’s day is higher; "record a until b" ends with b',
    (a, b) => a > b,
    'the highest',
  ),
  lowest: extreme(
    'lowest a: words',
    'no figure of its series is lower',
    (a, b) => a < b,
    'the lowest',
  ),
  first: ended('first a: words', 'no figure of its series is earlier', 0),
  latest: ended('latest a: words', 'no figure of its series is later', -1),
  holds: {
    usage: 'holds claim: words',
    what: 'what the article claims follows from its own ends',
    check: (words, context) => verdictOf(words, context, 'holds'),
  },
  fails: {
    usage: 'fails claim: words',
    what: 'what the article claims does not follow from its own ends',
    check: (words, context) => verdictOf(words, context, 'fails'),
  },
  'most above': {
    usage: 'most above a to b: words',
    what: 'more than half of the figures between lie above the way of constant growth',
    check: (words, context) => besidePath(words, context, true),
  },
  'most below': {
    usage: 'most below a to b: words',
    what: 'more than half lie below it',
    check: (words, context) => besidePath(words, context, false),
  },
  'part of one more': {
    usage: 'part of one more a to b: words',
    what: 'the number of times is not whole',
    check: partOf,
  },
  twice: multiple('twice a to b: words', 'about two times', 2),
  half: multiple('half a to b: words', 'about one half', 0.5),
  'three times': multiple('three times a to b: words', 'about three times', 3),
};
