import {
  costsNow,
  didBehind,
  fromBehind,
  goesOnTo,
  hadWithin,
  isWhen,
  kindBehind,
  movedOn,
  nowWithin,
  ofAnotherYear,
  onceReported,
  pastToo,
  pastVerbs,
  pluralEnd,
  saidAsideOf,
  tellsOfOnce,
  thereWere,
  toAside,
  todayBehind,
  verbBefore,
  whenItStood,
  tellsOfToday,
  toldAgain,
} from '../en/retold';
import type { Period } from '../../facts/fact';
import { retold } from '../en/sentences';
import {
  before,
  behind,
  type SentenceContext,
  type DateReading,
  endOf,
  gapBetween,
  type QuantityReading,
} from '../reading';
import { periodNear } from '../dates/reach';
import { clauseBefore } from '../subject';

/** How far before the first value its subject is looked for. */
const SUBJECT = 160;

/** Whether the second is what a firm had told of the same kind of money: "the company had posted a net profit of $4m". */
function isReportedOnce(first: QuantityReading, second: QuantityReading, text: string): boolean {
  const match = onceReported.exec(before(text, second.index));
  const named = kindBehind.exec(behind(text, endOf(second)));
  const kind = (match?.groups?.['kind'] ?? named?.groups?.['kind'])?.toLowerCase();
  const isEarlier = second.period !== null || hadWithin.test(match?.[0] ?? '');
  if (!match || !kind || !isEarlier) return false;
  const subject = before(text, first.index) + behind(text, endOf(first)).slice(0, 20);
  return subject.toLowerCase().includes(kind.replace(pluralEnd, ''));
}

/** Whether the first is said aside and the sentence goes on to the second: "inflation, at 5% in May, eased to 4% in June". */
const isGoingOn = (first: QuantityReading, second: QuantityReading, text: string) =>
  (saidAsideOf.test(before(text, first.index)) &&
    gapBetween(text, first, second).search(goesOnTo) === 0) ||
  (whenItStood.test(before(text, first.index)) && toAside.test(gapBetween(text, first, second)));

/** "It solved 14 per cent last year. In 2015, it solved 21 per cent": the verb is said again. */
function isSameVerb(first: QuantityReading, second: QuantityReading, text: string): boolean {
  const verb = verbBefore.exec(before(text, second.index))?.groups?.['verb']?.toLowerCase();
  return verb !== undefined && before(text, first.index).toLowerCase().includes(` ${verb} `);
}

/** Whether a number is told of again: a pronoun and a verb lead to it ("in 2014 it was"), or a noun that stood before the first, or "when". */
function isToldAgain(first: QuantityReading, second: QuantityReading, text: string): boolean {
  const match = toldAgain.exec(before(text, second.index));
  const subject = match?.groups?.['noun']?.toLowerCase();
  if (!match || !subject) return match !== null;
  if (nowWithin.test(match[0]) || isWhen.test(before(text, second.index).slice(0, match.index)))
    return true;
  return text
    .slice(Math.max(0, first.index - SUBJECT), endOf(first))
    .toLowerCase()
    .includes(subject);
}

/** Whether the sentence, or the next one, tells to where the first has moved. */
const isMovedOn = (first: QuantityReading, second: QuantityReading, text: string) =>
  movedOn.test(before(text, second.index)) || isGoingOn(first, second, text);

/** "60p in 2001 costs £1.40 today", "12 percent held a degree. By 2020, 21 percent did." */
function isOfLater(first: QuantityReading, second: QuantityReading, text: string): boolean {
  if (first.unit === null || first.unit !== second.unit) return false;
  const right = behind(text, endOf(second));
  const isNow = costsNow.test(gapBetween(text, first, second)) && todayBehind.test(right);
  return isNow || didBehind.test(right);
}

const words = /\p{L}+/gu;

/** Whether nothing between two quantities begins a new subject. */
function isSameSubject(
  first: QuantityReading,
  second: QuantityReading,
  text: string,
  dates: readonly DateReading[],
): boolean {
  const offset = endOf(first);
  const isDated = (at: number) => dates.some((date) => date.index <= at && at < endOf(date));
  const gap = [...text.slice(offset, second.index).matchAll(words)]
    .filter((word) => !isDated(word.index + offset))
    .map(([word]) => word.toLowerCase());
  return gap.length <= 12 && gap.every((word) => retold.has(word));
}

/** Which part of a year a period is: a quarter, a half, a run of months; empty where it is none. */
const partOf = (date: string | undefined) => /[QH]|\//.exec(date ?? '')?.[0] ?? '';

/** Whether two values are of parts of a year that are not alike: a quarter's and a half's tell no change. */
function areOfOtherParts(
  first: QuantityReading,
  periods: (Period | null)[],
  dates: readonly DateReading[],
): boolean {
  const [a, b] = periods;
  const spokenOf = dates.filter(({ index }) => index < endOf(first)).at(-1)?.period;
  const [one, other] = [partOf((a ?? spokenOf)?.date), partOf(b?.date)];
  const isOfIt = a?.date.slice(0, 4) === b?.date.slice(0, 4);
  return one !== other && ((one !== '' && other !== '') || isOfIt);
}

/** Which of two values of one thing is the earlier, in text order; `null` where nothing tells their times apart. */
export function earlierOf(
  first: QuantityReading,
  second: QuantityReading,
  { text, dates }: SentenceContext,
  all: readonly QuantityReading[],
): 'first' | 'second' | null {
  const [a, b] = [periodNear(first, text, dates, all), periodNear(second, text, dates, all)];
  if (areOfOtherParts(first, [a, b], dates)) return null;
  if (a && b) {
    if (a.date === b.date) return isMovedOn(first, second, text) ? 'first' : null;
    return a.date.replace('X', '0') < b.date.replace('X', '0') ? 'first' : 'second';
  }
  if (isMovedOn(first, second, text)) return 'first';
  const isNow = todayBehind.test(behind(text, endOf(second)));
  if (a && (isNow || isOfLater(first, second, text))) return 'first';
  if (thereWere.test(before(text, second.index)) && !a && !b) return null;
  if (!isToldAgain(first, second, text) && !isReportedOnce(first, second, text)) return null;
  const lead =
    text
      .slice(Math.max(endOf(first), second.index - 80), second.index)
      .split(/[.;!?]\s/)
      .at(-1) ?? '';
  if (tellsOfOnce.test(lead)) return 'second';
  // "€15.20 from 1 July. At present it is €13.90."
  if (tellsOfToday.test(lead))
    return fromBehind.test(behind(text, endOf(first))) ? 'second' : 'first';
  if (b) return 'second';
  if (pastVerbs.test(lead) && (a || !pastToo.test(clauseBefore(text, first.index))))
    return 'second';
  return a ? 'first' : null;
}

/** Whether the words that lead to one of two call it the same figure of another year. */
const isSameFigure = (first: QuantityReading, second: QuantityReading, text: string) =>
  [first, second].some(({ index }) => ofAnotherYear.test(before(text, index))) &&
  !/[.;!?]\s/.test(text.slice(endOf(first), second.index));

/** Whether two quantities are one thing told of twice: "$190m in 1992 and $25.8bn in 2014", "11 boats. In 2010 it had 17." */
export const isRetold = (
  first: QuantityReading,
  second: QuantityReading,
  { text, dates }: SentenceContext,
) =>
  isToldAgain(first, second, text) ||
  isMovedOn(first, second, text) ||
  isOfLater(first, second, text) ||
  isSameVerb(first, second, text) ||
  isReportedOnce(first, second, text) ||
  isSameFigure(first, second, text) ||
  isSameSubject(first, second, text, dates);
