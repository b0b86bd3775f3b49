/**
 * Comparisons in words: each is a statement that figures must bear out, and is shown in the story's own
 * words, `{record ferries-2010: the record}`.
 */
import { claimedValue } from '../../facts/claim';
import * as computed from '../../figures/computed';
import { rate } from '../../figures/pace';
import { refuse, type Figure } from '../../figures/figure';
import { around, type ReferenceContext, inOrder, onlyOf, pairOf, partsBetween } from './facts';
import {
  besidePath,
  ended,
  extreme,
  said,
  valueOf,
  type Comparison,
  type Direction,
} from './seriesComparisons';

/** Each compared with the first: `a than b`, `a than b and c`. */
const compared = (
  usage: string,
  what: string,
  says: Direction,
  holds: (value: number, other: number) => boolean,
  failed: string,
): Comparison => ({
  ...{ usage, what, says, moves: true },
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
  says: Direction,
  holds: (value: number, other: number) => boolean,
): Comparison => ({
  ...{ usage, what, says },
  check: (words, context) => {
    const [first, second] = around(words, 'than').map((part) =>
      rate(context.figures, ...pairOf(part, context)),
    ) as [Figure, Figure];
    return holds(valueOf(first), valueOf(second))
      ? [first, second]
      : refuse(`${said([first])} against ${said([second])}`);
  },
});

const moved = (
  usage: string,
  what: string,
  says: Direction,
  compute: typeof computed.fall,
): Comparison => ({
  ...{ usage, what, says, moves: true },
  check: (words, context) => [compute(context.figures, ...inOrder(pairOf(words, context)))],
});

/** The claim of the article with this fact, as the extractor judged it. */
function verdictOf(
  words: readonly string[],
  { changes, figures, facts }: ReferenceContext,
  wanted: 'holds' | 'fails',
) {
  const id = onlyOf(words);
  const judged = changes.flatMap((change) =>
    change.claims.filter(({ fact }) => fact === id).map((claim) => ({ change, claim })),
  );
  const failed = judged.find(({ change, claim }) =>
    [change.verdict, claim.verdict].includes('fails'),
  );
  const { change, claim } =
    failed ?? judged[0] ?? refuse(`the article makes no claim with ${id || 'nothing'}`);
  const fact = facts.quantity(claim.fact);
  if (claimedValue(claim.kind, fact) !== claim.value)
    refuse(
      `${fact.id} was judged as ${claim.value}, and is ${fact.value} now; read the article again`,
    );
  const isFound = wanted === 'fails' ? failed : claim.verdict === 'holds' && !failed;
  if (!isFound)
    refuse(
      failed
        ? `${claim.fact} does not hold: the article says ${claim.value}, its ends give ${claim.computed}${change.finding ? ` (${change.finding})` : ''}`
        : `${claim.fact} holds: the article says ${claim.value}, its ends give ${claim.computed}`,
    );
  return [figures.of(fact)];
}

/** Whether a number of times is not whole: part of one more. */
function partOf(words: readonly string[], context: ReferenceContext): readonly Figure[] {
  const times = computed.multiple(context.figures, ...pairOf(words, context));
  const rest = valueOf(times) % 1;
  return rest >= 0.05 && rest <= 0.95 ? [times] : refuse(`${times.text} is all but whole`);
}

/** So many times, to one in twenty. */
const multiple = (usage: string, what: string, least: number): Comparison => ({
  ...{ usage, what, says: least < 1 ? 'less' : 'more', number: 'own' },
  check: (words, context) => {
    const times = computed.multiple(context.figures, ...pairOf(words, context));
    const value = valueOf(times);
    return value >= least * 0.95 && value < least * 1.05
      ? [times]
      : refuse(`it is ${times.text} times`);
  },
});

export const comparisons: Readonly<Record<string, Comparison>> = {
  fell: moved('fell a to b: words', 'the second is less', 'less', computed.fall),
  rose: moved('rose a to b: words', 'the second is more', 'more', computed.rise),
  level: {
    usage: 'level a to b: words',
    what: 'both are alike, to one in a hundred',
    check: (words, context) => {
      const change = computed.change(context.figures, ...pairOf(words, context));
      const by = Math.abs(valueOf(change));
      return by <= 0.01 ? [change] : refuse(`it changed by ${context.figures.locale.share(by)}`);
    },
  },
  more: compared(
    'more a than b: words',
    'the first is more than each of the others',
    'more',
    (a, b) => a > b,
    'is not more than',
  ),
  less: compared(
    'less a than b: words',
    'the first is less than each of the others',
    'less',
    (a, b) => a < b,
    'is not less than',
  ),
  'far more': {
    ...compared(
      'far more a than b: words',
      'the first is at least twice each of the others',
      'more',
      (a, b) => a >= 2 * b,
      'is not twice',
    ),
    number: 'any',
  },
  faster: paced(
    'faster a to b than c to d: words',
    'the first grew by more a year',
    'more',
    (a, b) => a > b,
  ),
  slower: paced(
    'slower a to b than c to d: words',
    'the first grew by less a year',
    'less',
    (a, b) => a < b,
  ),
  record: extreme(
    'more',
    'record a: words',
    'no figure of its series up to the article’s day is higher; "record a until b" ends with b',
    (a, b) => a > b,
    'the highest',
  ),
  lowest: extreme(
    'less',
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
    says: 'right',
    check: (words, context) => verdictOf(words, context, 'holds'),
  },
  fails: {
    usage: 'fails claim: words',
    what: 'what the article claims does not follow from its own ends',
    says: 'wrong',
    check: (words, context) => verdictOf(words, context, 'fails'),
  },
  'most above': {
    usage: 'most above a to b: words',
    what: 'more than half of the figures between lie above the way of constant growth',
    says: 'above',
    check: (words, context) => besidePath(words, context, true),
  },
  'most below': {
    usage: 'most below a to b: words',
    what: 'more than half lie below it',
    says: 'below',
    check: (words, context) => besidePath(words, context, false),
  },
  'part of one more': {
    usage: 'part of one more a to b: words',
    what: 'the number of times is not whole',
    number: 'any',
    check: partOf,
  },
  twice: multiple('twice a to b: words', 'about two times', 2),
  half: multiple('half a to b: words', 'about one half', 0.5),
  'three times': multiple('three times a to b: words', 'about three times', 3),
};
