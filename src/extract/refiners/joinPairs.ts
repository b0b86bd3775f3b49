import { seriesWords } from '../lexicon/series';
import { findPairs, type Pair } from '../pairs';
import type { QuantityReading, Reading, Refiner } from '../reading';
import { findSeries } from '../subject';

/** What both ends of a change share: the unit that either shows, and the series of their clause. */
function shared({ from, to }: Pair, text: string): Pick<QuantityReading, 'unit' | 'series'> {
  const stated = from.unit ?? to.unit;
  const series = findSeries(text, from.index, stated);
  return { unit: stated ?? seriesWords[series ?? '']?.unit ?? null, series };
}

/** Gives both ends of "from A in Y1 to B in Y2" one unit and one series. */
export const joinPairs: Refiner = (readings, text) => {
  const joined = new Map<Reading, Reading>();
  for (const pair of findPairs(readings, text)) {
    const common = shared(pair, text);
    for (const end of [pair.from, pair.to]) joined.set(end, { ...end, ...common });
  }
  return readings.map((reading) => joined.get(reading) ?? reading);
};
