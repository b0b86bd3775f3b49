import { datePrepositions } from '../lexicon/dates';
import { happened } from '../lexicon/ordinals';
import { oneOf, pattern } from '../pattern';
import { endOf, gapBetween } from '../reading';
import type { Refiner } from './refiner';

const joint = pattern(String.raw`^\s+${oneOf(happened)}\s+(?:${oneOf(datePrepositions)}\s+)?$`);

/** An event dated by the words behind it: "sixth nuclear test staged Sunday". The date stays a mention of its own. */
export const dateEvents: Refiner = (quantities, { text, dates }) =>
  quantities.map((reading) => {
    const next = dates.find((date) => date.index >= endOf(reading));
    if (reading.period || !next || gapBetween(text, reading, next).search(joint) !== 0)
      return reading;
    return { ...reading, period: next.period };
  });
