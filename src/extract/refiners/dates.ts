/** Dates that quantities have from the words around them. */
import {
  andBetween,
  endsThere,
  headOfClause,
  leadsToDate,
  sinceDate,
  traded,
  whenBehind,
} from '../en/counting';
import { ofEveryAlone } from '../en/pairs';
import { roleOf } from '../changes/ends';
import { isDayByName } from '../en/periods';
import { periodOf, reaches, spanOf } from '../dates/reach';
import { datePrepositions } from '../en/dates';
import { durations } from '../en/measures';
import { down, up } from '../en/movement';
import { happened } from '../en/numbers';
import { atStart, ends, oneOf, pattern } from '../pattern';
import {
  before,
  behind,
  type SentenceContext,
  type DateReading,
  endOf,
  gapBetween,
  likely,
  type QuantityReading,
  type Refiner,
} from '../reading';
/** The date of a statement is not that of its numbers: "said 30,000 on Tuesday"; but that of a price is: "closed at $39 on Monday". */
const isWeekday = ({ text }: DateReading) => isDayByName.test(text);

function dateBehind(
  reading: QuantityReading,
  dates: readonly DateReading[],
  text: string,
): DateReading | undefined {
  const next = dates.find((date) => date.index >= endOf(reading));
  const isOther = next && isWeekday(next) && !traded.test(before(text, reading.index));
  if (!next || isOther || /^['’]s\s/.test(text.slice(endOf(next)))) return undefined;
  const gap = gapBetween(text, reading, next);
  // "5 tonnes (2015: 4)": the date is that of the next number.
  if (gap.endsWith('(') && text[endOf(next)] !== ')') return undefined;
  return gap.search(leadsToDate) === 0 ? next : undefined;
}

const isYear = ({ text }: DateReading) => /^\d{4}$/.test(text);

/** A date as it stands behind a number: with the year after it, where the number is that of both ("in 2018 and 2019"). */
function withNextYear(
  date: DateReading,
  dates: readonly DateReading[],
  text: string,
): Pick<QuantityReading, 'period'> & { end: number } {
  const next = dates[dates.indexOf(date) + 1];
  const isNext =
    next && isYear(date) && isYear(next) && Number(next.text) === Number(date.text) + 1;
  const isJoined = isNext && andBetween.test(gapBetween(text, date, next));
  // "Up in 2018 and 2019 was no better": the second year may begin a clause of its own.
  if (!isJoined || !endsThere.test(text.slice(endOf(next))))
    return { period: date.period, end: endOf(date) };
  return { period: { date: `${date.text}/${next.text}`, basis: 'stated' }, end: endOf(next) };
}

/** A number with the date right behind it: "30,000 in 1990", "440,000 last year" become one reading. */
export const takeDates: Refiner = (quantities, context) => {
  const taken = takeOwn(quantities, context);
  // "5.2 per 1,000 births in 2010": the date is that of the rate.
  return taken.map((reading, i) => {
    const next = taken[i + 1];
    const isRate = next?.period && ofEveryAlone.test(gapBetween(context.text, reading, next));
    return isRate && !reading.period ? { ...reading, period: next.period } : reading;
  });
};

const takeOwn: Refiner = (quantities, { text, dates }) =>
  quantities.map((reading) => {
    const date = dateBehind(reading, dates, text);
    // A length of time in a year is no value of that year.
    if (!date || reading.unit === 'ordinal') return reading;
    const { period, end } = withNextYear(date, dates, text);
    return { ...reading, text: text.slice(reading.index, end), period };
  });

const happens = pattern(String.raw`^\s+${oneOf(happened)}\s+(?:${oneOf(datePrepositions)}\s+)?$`);

/** An event dated by the words behind it: "sixth nuclear test staged Sunday". The date stays a mention of its own. */
export const dateEvents: Refiner = (quantities, { text, dates }) =>
  quantities.map((reading) => {
    const next = dates.find((date) => date.index >= endOf(reading));
    if (reading.period || !next || gapBetween(text, reading, next).search(happens) !== 0)
      return reading;
    return { ...reading, period: next.period };
  });

type Dates = Pick<QuantityReading, 'period' | 'since'>;

const relative = new Set(['percent', 'times', 'share', 'percentage-points']);
const movement = atStart(String.raw`\s+`, oneOf([...up, ...down]), ends);

/** "By 14 percent", "a 57 percent increase": how far something moved, and not what it came to. */
const isStep = (reading: QuantityReading, text: string) =>
  roleOf(reading, text) === 'by' ||
  (relative.has(reading.unit ?? '') && movement.test(behind(text, endOf(reading))));

const lengths = new Set(Object.values(durations));
/** A length of time, or a place in a sequence, is no value of a year; nor is what another is compared with, or a part of. */
function canBeDated(reading: QuantityReading, text: string): boolean {
  if (reading.unit === 'ordinal' || lengths.has(reading.unit ?? '')) return false;
  return isStep(reading, text) || !['from', 'compared', 'part'].includes(roleOf(reading, text));
}

/** "Rose by 14 percent between 2012 and 2020": a movement has both ends of a span, anything else its whole. */
function bySpan(reading: QuantityReading, context: SentenceContext): Dates | null {
  const span = spanOf(reading, reading, context);
  if (!span) return null;
  return isStep(reading, context.text)
    ? { since: span.from, period: span.to }
    : { since: null, period: periodOf(span) };
}

/** "Up 57 percent since 1990", "a 57 percent increase over 1990": where a movement began. */
function byStart(reading: QuantityReading, { text, dates }: SentenceContext): Dates | null {
  const next = dates.find(({ index }) => index >= endOf(reading));
  if (!next || !isStep(reading, text) || !sinceDate.test(gapBetween(text, reading, next)))
    return null;
  return { since: next.period, period: null };
}
const isDay = ({ period }: DateReading) => /^\d{4}-(?:\d\d-\d\d$|W)/.test(period.date);

/** "In 2016, returns rose to $492", "since 1930, when 11.6 percent were": the date at the head of the sentence or the clause. */
function byHead(reading: QuantityReading, context: SentenceContext): Dates | null {
  const { text, dates } = context;
  const last = dates.filter((date) => endOf(date) <= reading.index).at(-1);
  if (!last || isDay(last) || !reaches(last, reading, context)) return null;
  const isHead =
    headOfClause.test(text.slice(0, last.index)) || whenBehind.test(text.slice(endOf(last)));
  return isHead ? { since: null, period: last.period } : null;
}

/**
 * Dates a quantity by what stands around it, where neither the words behind it nor a change have
 * done so; its reading is no longer quite sure then.
 */
export function dateAround(reading: QuantityReading, context: SentenceContext): QuantityReading {
  if (reading.period || reading.since || !canBeDated(reading, context.text)) return reading;
  const dates = bySpan(reading, context) ?? byStart(reading, context) ?? byHead(reading, context);
  if (!dates) return reading;
  const { confidence } = reading;
  const why = likely('dated by the words around it');
  return { ...reading, ...dates, confidence: confidence.level === 'high' ? why : confidence };
}
