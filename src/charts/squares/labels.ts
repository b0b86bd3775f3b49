/** Where the charts' labels stand. */
import type { Quantity } from '../../facts/fact';
import type { TrendLayout } from './trend';
import { xAt } from './trendAt';
import { plot } from './trendPlot';
import type { CountedLayout, Label } from './view';

type Place = Omit<Label, 'lines'> & {
  /** Year and value below each other instead of in one line; or every word of them. */
  stacked?: 'parts' | 'words';
};

const places: readonly Place[] = [
  { id: 'trade-1992', anchor: 'start', dx: -4, dy: [-14, 22] },
  { id: 'trade-2014', anchor: 'middle', dx: -18, dy: [-14, -12] },
  { id: 'trade-1993', anchor: 'start', dx: -4, dy: [-10, -10], stacked: 'words' },
  { id: 'trade-2016', anchor: 'middle', dx: 8, dy: [36, 36], stacked: 'parts' },

  { id: 'people-1990', anchor: 'start', dx: 12, dy: [-8, -4], stacked: 'parts' },
  { id: 'people-2016', anchor: 'end', dx: -4, dy: [-11, -11] },
  { id: 'people-1990-ambassador', anchor: 'start', dx: 12, dy: [14, 14], stacked: 'parts' },
  { id: 'people-2019', anchor: 'end', dx: 12, dy: [-7, -7] },
];

/** A year without a figure, in a gap with room for the words of all gaps. */
const roomyYears = [2002, 2010];

/** Labels of the facts that have a place; a place whose fact is gone is left empty. */
export function labels(
  facts: readonly Quantity[],
  named: (fact: Quantity) => { when: string; value: string },
): Label[] {
  return places.flatMap(({ stacked, ...place }) => {
    const fact = facts.find((candidate) => candidate.id === place.id);
    if (!fact) return [];
    const { when, value } = named(fact);
    const parts = stacked === 'words' ? [when, ...value.split(' ')] : [when, value];
    return [{ ...place, lines: stacked ? parts : [`${when}: ${value}`] }];
  });
}

/** The place of the gaps' label, in viewBox units; none once its year has a figure. */
export function gapLabel(trend: TrendLayout): Pick<CountedLayout, 'gapLabel'> {
  const has = (one: number) => trend.data.some(({ year }) => year === one);
  const year = roomyYears[has(1993) ? 0 : 1]!;
  if (has(year)) return {};
  const x = Math.round(xAt(trend, year + 0.5)) + 5;
  return { gapLabel: { x, y: plot.bottom - 40 } };
}
