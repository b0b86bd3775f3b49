import { roleOf } from './changes/roles';
import { reaches } from './dates/reach';
import { periodOf, spanOf } from './dates/spans';
import { durations } from './lexicon/measures';
import { down, up } from './lexicon/movement';
import { atEnd, atStart, ends, oneOf } from './pattern';
import { endOf, gapBetween, likely, type DateReading, type QuantityReading } from './reading';
import { behind, type Context } from './sentence';

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
  return isStep(reading, text) || !/^(?:from|compared|part)$/.test(roleOf(reading, text));
}

/** "Rose by 14 percent between 2012 and 2020": a movement has both ends of a span, anything else its whole. */
function bySpan(reading: QuantityReading, context: Context): Dates | null {
  const span = spanOf(reading, reading, context);
  if (!span) return null;
  return isStep(reading, context.text)
    ? { since: span.from, period: span.to }
    : { since: null, period: periodOf(span) };
}

const since = /^(?:\s+\p{L}+){0,2}\s+(?:since|over|from|on)\s+$/iu;

/** "Up 57 percent since 1990", "a 57 percent increase over 1990": where a movement began. */
function byStart(reading: QuantityReading, { text, dates }: Context): Dates | null {
  const next = dates.find(({ index }) => index >= endOf(reading));
  if (!next || !isStep(reading, text) || !since.test(gapBetween(text, reading, next))) return null;
  return { since: next.period, period: null };
}

const head = atEnd(
  String.raw`(?:^|[.!?]["”’)]?\s+)\W*(?:(?:and|but|then|however),?\s+)?`,
  String.raw`(?:in|during|throughout|by|(?:at|by)\s+the\s+(?:end|start)\s+of)\s+(?:the\s+|early\s+|late\s+|mid-?\s?)?`,
);
const isDay = ({ period }: DateReading) => /^\d{4}-(?:\d\d-\d\d$|W)/.test(period.date);

/** "In 2016, returns rose to $492", "since 1930, when 11.6 percent were": the date at the head of the sentence or the clause. */
function byHead(reading: QuantityReading, context: Context): Dates | null {
  const { text, dates } = context;
  const last = dates.filter((date) => endOf(date) <= reading.index).at(-1);
  if (!last || isDay(last) || !reaches(last, reading, context)) return null;
  const isHead =
    head.test(text.slice(0, last.index)) || /^,\s+when\s/i.test(text.slice(endOf(last)));
  return isHead ? { since: null, period: last.period } : null;
}

/**
 * Dates a quantity by what stands around it, where neither the words behind it nor a change have
 * done so; its reading is no longer quite sure then.
 */
export function dateAround(reading: QuantityReading, context: Context): QuantityReading {
  if (reading.period || reading.since || !canBeDated(reading, context.text)) return reading;
  const dates = bySpan(reading, context) ?? byStart(reading, context) ?? byHead(reading, context);
  if (!dates) return reading;
  const { confidence } = reading;
  const why = likely('dated by the words around it');
  return { ...reading, ...dates, confidence: confidence.level === 'high' ? why : confidence };
}
