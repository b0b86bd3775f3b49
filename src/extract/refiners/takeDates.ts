import { datePrepositions } from '../lexicon/dates';
import { oneOf, pattern } from '../pattern';
import { endOf, gapBetween, type Reading, type Refiner } from '../reading';

const joint = pattern(String.raw`^\s+(?:${oneOf(datePrepositions)}\s+)?$`);

/** A number with the date right behind it: "30,000 in 1990", "440,000 last year" become one reading. */
export const takeDates: Refiner = (readings, text) => {
  const taken: Reading[] = [];
  for (const reading of readings) {
    const before = taken.at(-1);
    const isJoined =
      reading.kind === 'date' &&
      before?.kind === 'quantity' &&
      gapBetween(text, before, reading).search(joint) === 0;
    if (!isJoined) taken.push(reading);
    else {
      const fragment = text.slice(before.index, endOf(reading));
      taken[taken.length - 1] = { ...before, text: fragment, period: reading.period };
    }
  }
  return taken;
};
