import {
  andNoMore,
  andThen,
  besideAnother,
  fewToDate,
  nextInList,
  someMore,
  thenMoves,
  valueOfWhat,
} from '../en/pairs';
import { periodNear } from '../dates/reach';
import {
  before,
  type DateReading,
  type SentenceContext,
  endOf,
  gapBetween,
  type QuantityReading,
} from '../reading';
import { areAlike, type Candidate, FARTHEST, type Pair } from './ends';
import { earlierOf, isRetold } from './retold';

/** A share of one thing and one of another, or by how much something is more, are no value told of twice. */
const canBeRetold = ({ canEnd, role, reading }: Candidate) =>
  canEnd &&
  role !== 'step' &&
  !(role === 'by' && reading.unit !== 'percent') &&
  reading.unit !== 'share' &&
  !someMore.test(reading.text);

/** Two values of one thing without a word of comparison between them, at two times. */
export function retoldPair(
  all: Candidate[],
  second: Candidate,
  taken: ReadonlySet<number>,
  context: SentenceContext,
): Pair | null {
  if (!canBeRetold(second) || taken.has(second.at) || second.reading.unit === 'times') return null;
  const isSameUnit = ({ reading }: Candidate) => reading.unit === second.reading.unit;
  const near = all.slice(Math.max(0, second.at - FARTHEST), second.at);
  const hasSame =
    second.reading.unit !== null &&
    near.some((it) => isSameUnit(it) && canBeRetold(it) && !taken.has(it.at));
  for (let at = second.at - 1; all[at] && second.at - at <= FARTHEST; at--) {
    const first = all[at]!;
    const isFit =
      first.role !== 'part' &&
      !taken.has(at) &&
      canBeRetold(first) &&
      areAlike(first.reading, second.reading) &&
      // "$4 million, or one cent per share. A year ago it was $8 million."
      (isSameUnit(first) || !hasSame);
    if (!isFit || !isRetold(first.reading, second.reading, context)) continue;
    const earlier = earlierOf(
      first.reading,
      second.reading,
      context,
      all.map(({ reading }) => reading),
    );
    if (!earlier) return null;
    return earlier === 'first' ? { from: at, to: second.at } : { from: second.at, to: at };
  }
  return null;
}

/** What a value is said to be of, "net income": that of the other end is of the same. */
export const whatOf = ({ reading }: Candidate, text: string): string | null =>
  valueOfWhat.exec(before(text, reading.index))?.groups?.['what']?.toLowerCase() ?? null;

/** Whether what stands between two quantities sets the second beside the first. */
export const isBeside = (gap: string) => besideAnother.test(gap);

/** "with 40 stations and 500 bicycles. Today it has 210 and 3,200": what stands beside both ends changes too. */
export function parallelPair(
  all: Candidate[],
  { from, to }: Pair,
  taken: ReadonlySet<number>,
  text: string,
): Pair | null {
  const [start, end] = [all[from + 1], all[to + 1]];
  if (
    !start ||
    !end ||
    from + 1 === to ||
    to + 1 === from ||
    taken.has(from + 1) ||
    taken.has(to + 1)
  )
    return null;
  const [one, other] = [whatOf(start, text), whatOf(end, text)];
  const isJoined =
    (one !== null && one === other) ||
    [from, to].every((at) => isBeside(gapBetween(text, all[at]!.reading, all[at + 1]!.reading)));
  return isJoined && start.canEnd && end.canEnd && areAlike(start.reading, end.reading)
    ? { from: from + 1, to: to + 1 }
    : null;
}
/** "41% of freight in 1980": a value with the date that stands a few words behind it. */
function withDate(
  one: Candidate,
  next: Candidate | undefined,
  context: SentenceContext,
): Candidate {
  const { reading } = one;
  const { text } = context;
  if (reading.period) return one;
  const date = context.dates.find(({ index }) => index >= endOf(reading));
  if (!date || (next && next.reading.index < date.index)) return one;
  if (!fewToDate.test(gapBetween(text, reading, date))) return one;
  const words = text.slice(reading.index, endOf(date));
  return { ...one, reading: { ...reading, text: words, period: date.period } };
}

const dateOf = ({ reading }: Candidate) => reading.period?.date.replace('X', '0') ?? '';

/** Whether a value follows another in a list of values with their dates, "$2bn in 2005, $3bn in 2010". */
const isNextOf = (last: Candidate, next: Candidate | undefined, text: string): boolean =>
  next !== undefined &&
  next.canEnd &&
  dateOf(last) !== '' &&
  dateOf(next) !== '' &&
  dateOf(last) !== dateOf(next) &&
  areAlike(last.reading, next.reading) &&
  gapBetween(text, last.reading, next.reading).search(nextInList) === 0;

/** Whether things go one way only, up or down. */
const isSteady = <T>(things: readonly T[], isLess: (a: T, b: T) => boolean) =>
  [isLess, (a: T, b: T) => isLess(b, a)].some((is) =>
    things.slice(1).every((thing, i) => is(things[i]!, thing)),
  );

/** The changes along a list of three values or more, each with its date: of one that is told "from" and "to" all go one way. */
export function seriesPairs(among: Candidate[], context: SentenceContext): Pair[] {
  const { text } = context;
  const all = among.map((one, i) => withDate(one, among[i + 1], context));
  const pairs: Pair[] = [];
  for (let at = 0; at < all.length; at++) {
    const run = [all[at]!];
    if (!run[0]!.canEnd || run[0]!.reading.unit === 'share') continue;
    while (isNextOf(run.at(-1)!, all[at + run.length], text)) run.push(all[at + run.length]!);
    const isOrdered = isSteady(run, (a, b) => dateOf(a) < dateOf(b));
    const isFit =
      run[0]!.role !== 'from' || isSteady(run, (a, b) => a.reading.value < b.reading.value);
    if (run.length < 3 || !isOrdered || !isFit) continue;
    const isForward = dateOf(run[0]!) < dateOf(run[1]!);
    pairs.push(
      ...run
        .slice(1)
        .map(({ at: to }) => (isForward ? { from: to - 1, to } : { from: to, to: to - 1 })),
    );
    at += run.length - 1;
  }
  return pairs;
}

/** Whether three values go one way, each at a later time than the one before. */
function isOneWay(readings: QuantityReading[]): boolean {
  const [a, b, c] = readings.map(({ value }) => value) as [number, number, number];
  const [, from = '', to = ''] = readings.map(({ period }) => period?.date);
  return from !== '' && from < to && Math.sign(b - a) === Math.sign(c - b);
}

/**
 * "From 5 in 1970 to 9 in 1980 and 12 in 1990", "rose to 9 before falling to 5": the later end of one
 * change begins the next. `start` is where the change that ends at `end` began, if it ends one.
 */
export function chainedPair(
  all: Candidate[],
  end: Candidate,
  start: Candidate | undefined,
  text: string,
): Pair | null {
  const next = all[end.at + 1];
  if (!next || !end.canEnd || !next.canEnd) return null;
  if (!areAlike(end.reading, next.reading)) return null;
  const gap = gapBetween(text, end.reading, next.reading);
  const isListed =
    start && andThen.test(gap) && isOneWay([start.reading, end.reading, next.reading]);
  return isListed || gap.search(thenMoves) === 0 ? { from: end.at, to: next.at } : null;
}

/** What stands between two values but their dates. */
const gapWithout = (
  dates: readonly DateReading[],
  first: QuantityReading,
  second: QuantityReading,
  text: string,
) =>
  dates
    .filter(({ index }) => endOf(first) <= index && index < second.index)
    .reduceRight(
      (gap, date) =>
        gap.slice(0, date.index - endOf(first)).trimEnd() + gap.slice(endOf(date) - endOf(first)),
      gapBetween(text, first, second),
    );

/** "from 10.1 percent in March and 12.2 percent a year earlier": a second past of the same value. */
export function furtherPair(
  all: Candidate[],
  { from, to }: Pair,
  taken: ReadonlySet<number>,
  { text, dates }: SentenceContext,
): Pair[] {
  const [first, next] = [all[from]!, all[from + 1]];
  const readings = all.map(({ reading }) => reading);
  const isDated = (it: Candidate) => periodNear(it.reading, text, dates, readings) !== null;
  if (!next || taken.has(next.at) || !isDated(first) || !isDated(next)) return [];
  const isJoined = andNoMore.test(gapWithout(dates, first.reading, next.reading, text));
  return isJoined && next.canEnd && areAlike(all[from]!.reading, next.reading)
    ? [{ from: next.at, to }]
    : [];
}
