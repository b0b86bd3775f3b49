/** Where the charts' labels stand: placed by hand, since people know best what leaves room. */
import type { CountedLayout, Label } from '../charts/squares/view';
import type { TrendLayout } from '../charts/squares/trend';
import { xAt } from '../charts/squares/trendAt';
import { plot } from '../charts/squares/trendPlot';
import type { Quantity } from '../facts/fact';
import { noteOf } from './note';

type ChartId = 'trade' | 'people';
type Place = Omit<Label, 'lines'> & {
  /** Year and value below each other instead of in one line; or every word of them. */
  stacked?: 'parts' | 'words';
};

const places: Record<ChartId, readonly Place[]> = {
  trade: [
    { id: 'trade-1992', anchor: 'start', dx: -4, dy: [-14, 22] },
    { id: 'trade-2014', anchor: 'middle', dx: -18, dy: [-14, -12] },
    { id: 'trade-1993', anchor: 'start', dx: -4, dy: [-10, -10], stacked: 'words' },
    { id: 'trade-2016', anchor: 'middle', dx: 8, dy: [36, 36], stacked: 'parts' },
  ],
  people: [
    { id: 'people-1990', anchor: 'start', dx: 12, dy: [-8, -4], stacked: 'parts' },
    { id: 'people-2016', anchor: 'end', dx: -4, dy: [-11, -11] },
    { id: 'people-1990-ambassador', anchor: 'start', dx: 12, dy: [14, 14], stacked: 'parts' },
    { id: 'people-2019', anchor: 'end', dx: 12, dy: [-7, -7] },
  ],
};

/** A year without a figure, in a gap with room for the words of all gaps. */
const roomyYear: Record<ChartId, number> = { trade: 2002, people: 2010 };

/** `1992: US$190 million`. */
export const pointLabel = (fact: Quantity): string => {
  const { when, value } = noteOf(fact, '');
  return `${when}: ${value}`;
};

/** Labels of the facts that have a place; a place whose fact is gone is left empty. */
export function labels(id: ChartId, facts: readonly Quantity[]): Label[] {
  return places[id].flatMap(({ stacked, ...place }) => {
    const fact = facts.find((candidate) => candidate.id === place.id);
    if (!fact) return [];
    const { when, value } = noteOf(fact, '');
    const parts = stacked === 'words' ? [when, ...value.split(' ')] : [when, value];
    return [{ ...place, lines: stacked ? parts : [pointLabel(fact)] }];
  });
}

/** The place of the gaps' label, in viewBox units; none once its year has a figure. */
export function gapLabel(id: ChartId, trend: TrendLayout): Pick<CountedLayout, 'gapLabel'> {
  const year = roomyYear[id];
  if (trend.data.some((datum) => datum.year === year)) return {};
  const x = Math.round(xAt(trend, year + 0.5)) + 5;
  return { gapLabel: { x, y: plot.bottom - 40 } };
}
