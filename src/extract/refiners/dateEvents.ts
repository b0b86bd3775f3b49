import { datePrepositions } from '../lexicon/dates';
import { happened } from '../lexicon/ordinals';
import { oneOf, pattern } from '../pattern';
import { gapBetween, type Refiner } from '../reading';

const joint = pattern(String.raw`^\s+${oneOf(happened)}\s+(?:${oneOf(datePrepositions)}\s+)?$`);

/** An event dated by the words behind it: "sixth nuclear test staged Sunday". The date stays a mention of its own. */
export const dateEvents: Refiner = (readings, text) =>
  readings.map((reading, i) => {
    const next = readings[i + 1];
    if (reading.kind !== 'quantity' || reading.period || next?.kind !== 'date') return reading;
    if (gapBetween(text, reading, next).search(joint) !== 0) return reading;
    return { ...reading, period: next.period };
  });
