import { findPairs } from '../pairs';
import { gapBetween, type Reading, type Refiner } from '../reading';

/**
 * Gives a multiple the series and both dates of the change it leads into: "135 times from A in
 * Y1 to B in Y2". A multiple without one is dropped: "three times a week" is no growth.
 */
export const spanMultiples: Refiner = (readings, text) => {
  const pairs = findPairs(readings, text);
  return readings.flatMap((reading): Reading[] => {
    if (reading.kind !== 'quantity' || reading.unit !== 'times') return [reading];
    const pair = pairs.find(({ from }) => /^\s+from\s+$/i.test(gapBetween(text, reading, from)));
    if (!pair) return [];
    const { from, to } = pair;
    return [{ ...reading, series: to.series, since: from.period, period: to.period }];
  });
};
