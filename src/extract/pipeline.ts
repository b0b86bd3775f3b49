import { calendar } from './parsers/calendar';
import { count } from './parsers/count';
import { money } from './parsers/money';
import { multiple } from './parsers/multiple';
import { ordinal } from './parsers/ordinal';
import { year } from './parsers/year';
import type { Parser, Reading, Refiner } from './reading';
import { dateEvents } from './refiners/dateEvents';
import { joinPairs } from './refiners/joinPairs';
import { keepOne } from './refiners/keepOne';
import { spanMultiples } from './refiners/spanMultiples';
import { takeDates } from './refiners/takeDates';

const parsers: Parser[] = [calendar, year, money, multiple, ordinal, count];

// The order matters: each refiner relies on what those before it have found.
const refiners: Refiner[] = [keepOne, takeDates, dateEvents, joinPairs, spanMultiples];

/** Everything read in one block of text, in text order; bare numbers among it have unit `null`. */
export function readBlock(text: string, published: string): Reading[] {
  const read = parsers.flatMap((parse) => parse(text, published));
  return refiners.reduce((readings, refine) => refine(readings, text), read);
}
