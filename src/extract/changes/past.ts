/** Whether what a value is set against is its own past. */
import { gaining, losing } from '../en/claims';
import { down, up } from '../en/movement';
import {
  andAtHead,
  clauseEnds,
  isEarlier,
  lineEnds,
  lossBehind,
  nextClause,
  nowOrToday,
  ofItsTime,
  ofLastSeason,
  ofTwoSides,
  onDay,
  rateBefore,
  rateBehind,
  setAgainst,
} from '../en/pairs';
import { todayBehind } from '../en/retold';
import { noComparison } from '../en/sentences';
import { periodNear } from '../dates/reach';
import { apart, ends, oneOf, pattern, has } from '../pattern';
import {
  before,
  behind,
  endOf,
  gapBetween,
  isBare,
  type QuantityReading,
  type SentenceContext,
} from '../reading';
import { clauseBefore } from '../subject';
import { areAlike, type Candidate, type Pair } from './ends';
import { isBeside, whatOf } from './furtherPairs';

const changes = pattern(apart, oneOf([...up, ...down]), ends);

/** A loss set against a profit: the value has changed its sign, which its digits do not show. */
export function isTurned(a: QuantityReading, b: QuantityReading, text: string): boolean {
  const [left, right] = [a, b].map(({ index }) => before(text, index)) as [string, string];
  const isOther = [
    [left, right],
    [right, left],
  ].some(([one = '', other = '']) => losing.test(one) && gaining.test(other));
  const [wasLost, isLost] = [a, b].map((it) => lossBehind.test(behind(text, endOf(it))));
  if (wasLost !== isLost && [left, right].some((words) => gaining.test(words))) return true;
  return isOther || areOpposite(a, b, text);
}

/** "Quebec 7.6% (7.3%)": a line of a list, which has its value and nothing else. */
function isItem(first: QuantityReading, second: QuantityReading, text: string): boolean {
  const line =
    before(text, first.index)
      .split(/[\n;]|\),/)
      .at(-1) ?? '';
  return lineEnds.test(behind(text, endOf(second))) && !/[\d.,(]/.test(line) && line.length <= 50;
}

/** "Was down 11 per cent at $28m ($32m)": what stands alone in brackets behind a value that moved is its past. */
function isInBrackets(end: Candidate, all: Candidate[], text: string): boolean {
  const other = all[end.at - 1];
  if (!other || !/^\s?\($/.test(gapBetween(text, other.reading, end.reading))) return false;
  if (text[endOf(end.reading)] !== ')') return false;
  const isSame = other.reading.unit !== null && areAlike(other.reading, end.reading);
  if (isSame && has(clauseBefore(text, other.reading.index), changes)) return true;
  return (isSame || isBare(end.reading)) && isItem(other.reading, end.reading, text);
}

/** "$6.4 million or $0.22 a share", "net income of $3.9 million and earnings of $0.20": told of together. */
function isJoined(first: Candidate, second: Candidate, text: string): boolean {
  const gap = gapBetween(text, first.reading, second.reading);
  return isBeside(gap) || (andAtHead.test(gap) && whatOf(second, text) !== null);
}

/** "Revenue was $45m, versus $39m.": of the same unit, with nothing that would make it another thing. */
function isSetAgainst(end: Candidate, all: Candidate[], { text, dates }: SentenceContext): boolean {
  const other = all[end.at - 1];
  if (!other || other.reading.unit === null || other.reading.basis === 'inferred') return false;
  const clause = clauseBefore(text, other.reading.index);
  const isShare = other.reading.unit === 'percent' || other.reading.unit === 'share';
  return (
    (end.reading.unit === other.reading.unit || end.reading.basis === 'inferred') &&
    setAgainst.test(gapBetween(text, other.reading, end.reading)) &&
    clauseEnds.test(behind(text, endOf(end.reading))) &&
    !ofTwoSides.test(clause) &&
    (!isShare || dates.length > 1 || has(clause, changes))
  );
}

const risen = pattern(apart, oneOf(up), ends);
const fallen = pattern(apart, oneOf(down), ends);

/** Which way a rate goes by the words right before or right behind it; `null` where they do not say. */
function wayOf(reading: QuantityReading, text: string): 'up' | 'down' | null {
  const [left, right] = [before(text, reading.index), behind(text, endOf(reading))];
  const near = [rateBefore.exec(left)?.[0] ?? '', rateBehind.exec(right)?.[0] ?? ''].join(' ');
  const [isUp, isDown] = [has(near, risen), has(near, fallen)];
  if (isUp === isDown) return null;
  return isUp ? 'up' : 'down';
}

/** "Fell 3.2%, after a 0.4% rise": two rates of which one goes up and one down are no values of one measure. */
function areOpposite(a: QuantityReading, b: QuantityReading, text: string): boolean {
  if (a.unit !== 'percent' || b.unit !== 'percent') return false;
  const [one, other] = [wayOf(a, text), wayOf(b, text)];
  return one !== null && other !== null && one !== other;
}

/** What a value is compared with is its past only if it has a date, and is no target and no other place. */
export function isPast(end: Candidate, all: Candidate[], context: SentenceContext): boolean {
  const { text, dates } = context;
  // "Against $45m in 2019 and a forecast of $70m": the forecast is another value.
  const [own = ''] = behind(text, endOf(end.reading)).slice(0, 40).split(nextClause);
  const [lead = ''] = before(text, end.reading.index)
    .slice(-40)
    .split(/[,;]\s/)
    .slice(-1);
  const around = lead + own;
  const readings = all.map(({ reading }) => reading);
  const period = periodNear(end.reading, text, dates, readings);
  const next = all[end.at + 1];
  // "Compared with $6.4 million or $0.22 a share a year earlier": the date is that of both.
  const isShared =
    next !== undefined &&
    isJoined(end, next, text) &&
    periodNear(next.reading, text, dates, readings) !== null;
  const isNow = nowOrToday.test(before(text, end.reading.index));
  return (
    (period !== null ||
      isInBrackets(end, all, text) ||
      isSetAgainst(end, all, context) ||
      todayBehind.test(behind(text, endOf(end.reading))) ||
      onDay.test(behind(text, endOf(end.reading))) ||
      ofLastSeason.test(behind(text, endOf(end.reading))) ||
      isShared ||
      isNow ||
      isEarlier.test(behind(text, endOf(end.reading))) ||
      ofItsTime.test(lead)) &&
    !has(around, noComparison)
  );
}

/** "From 9 in March to 5 in April, well below the 7 of April last year": a second past, with a time of its own. */
export const isOtherPast = (all: Candidate[], { from }: Pair, { text, dates }: SentenceContext) =>
  ['compared', 'from'].includes(all[from]!.role) &&
  periodNear(
    all[from]!.reading,
    text,
    dates,
    all.map(({ reading }) => reading),
  ) !== null;
