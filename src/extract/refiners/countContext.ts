import { down, up } from '../lexicon/movement';
import { apart, atEnd, atStart, ends, oneOf, pattern } from '../pattern';
import { BARE, endOf, isAge, isBare, likely, unsure, type QuantityReading } from '../reading';
import { before, behind } from '../sentence';
import { headOf, phraseWords, unitOf } from '../units/count';
import type { Refiner } from './refiner';

const ofThings = atStart(
  String.raw`\s+(?:of|out\s+of)\s+(?:the|its|their|our|his|her)${ends}(?=(?<phrase>(?:\s+[\p{L}\d,'’-]+){0,5}))`,
);
const further = atStart(
  String.raw`\s+(?:more|fewer|extra|of\s+(?:them|which|these|those)|are|were|have|had|did|remain)${ends}`,
);
const notCounted = new Set([
  'percent',
  'times',
  'share',
  'ordinal',
  'percentage-points',
  'basis-points',
  'points',
]);

const asInferred = (reading: QuantityReading, unit: string, reason: string): QuantityReading => ({
  ...reading,
  unit,
  basis: 'inferred',
  confidence: likely(reason),
});

/** "41 of the 240 seats", "60 of its beds": the unit is that of the whole. */
function partOfThings(
  reading: QuantityReading,
  next: QuantityReading | undefined,
  text: string,
): QuantityReading | null {
  const match = ofThings.exec(behind(text, endOf(reading)));
  if (!match) return null;
  const phrase = match.groups?.['phrase'] ?? '';
  if (next?.unit && next.index - endOf(reading) <= match[0].length + 2)
    return asInferred(reading, next.unit, 'a part of what is counted behind it');
  const head = headOf(phraseWords(phrase));
  if (!head)
    return {
      ...reading,
      unit: 'number',
      basis: 'inferred',
      confidence: unsure('a part of things that have no name'),
    };
  return asInferred(reading, unitOf(head.text), `counts the plural behind it, "${head.text}"`);
}

/** Numbers that are hardly anything but a count: with a magnitude, or thousands that are parted. */
const counting = atEnd(
  String.raw`(?<!\p{L})(?:numbered|totalled|totaled|totalling|totaling|total\s+of|there\s+(?:are|were|was)|numbering)\s+`,
);
const moves = pattern(apart, oneOf([...up, ...down]), ends);
const totals = atEnd(String.raw`(?<!\p{L})total\s+of\s+`);
const isReached = (left: string) => /(?<!\p{L})to\s+$/iu.test(left) && left.search(moves) >= 0;
const isMore = atStart(String.raw`\s+(?:more|fewer)`, ends);

const isClearlyCount = (reading: QuantityReading, text: string) =>
  (reading.approximation !== null && reading.value >= 20 && !isAge(reading)) ||
  isReached(before(text, reading.index)) ||
  isMore.test(behind(text, endOf(reading))) ||
  counting.test(before(text, reading.index)) ||
  /\d[, \u00a0\u2009\u202f]\d{3}|illion|thousand|bn\b/i.test(reading.text);

/** Numbers of parts and of more of the same: "23 fewer", "25 of them", "178 for the other". */
export const countContext: Refiner = (quantities, { text }) => {
  let counted: QuantityReading | undefined;
  return quantities.map((reading, i) => {
    let read = reading;
    if (isBare(reading)) {
      const whole = partOfThings(reading, quantities[i + 1], text);
      if (whole) read = whole;
      else if (counted?.unit && further.test(behind(text, endOf(reading))))
        read = asInferred(reading, counted.unit, 'more of what is counted before it');
      else if (counted?.unit && totals.test(before(text, reading.index)))
        read = asInferred(reading, counted.unit, 'the total of what is counted before it');
      else if (isClearlyCount(reading, text))
        read = { ...reading, confidence: unsure(`${BARE}, that stands where a count would`) };
    }
    if (read.unit && !notCounted.has(read.unit)) counted = read;
    return read;
  });
};

/** "Points" between percentages are percentage points. */
export const pointsOfPercent: Refiner = (quantities) => {
  const isPercent = quantities.some(({ unit }) => unit === 'percent');
  return quantities.map((reading) =>
    reading.unit === 'points' && isPercent
      ? { ...reading, unit: 'percentage-points', basis: 'inferred' as const }
      : reading,
  );
};
