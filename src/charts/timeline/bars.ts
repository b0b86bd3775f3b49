/** Values as bars beside a timeline; times without one are gaps, and nothing is drawn across. */
import type { Bar, Kind, Span } from './scale';

export interface BarValue {
  id: string;
  /** ISO period that it belongs to. */
  date: string;
  /** In the unit of the series, 0 or more. */
  value: number;
  kind: Kind;
}

interface Bars {
  bars: Bar[];
  gaps: Span[];
}

/** Bars of the given values, in order of time; none for no values. Throws a RangeError for one below 0. */
export function barsOf(values: readonly BarValue[], span: (iso: string) => Span): Bars {
  const wrong = values.find(({ value }) => !(value >= 0 && Number.isFinite(value)));
  if (wrong) throw new RangeError(`${wrong.id}: ${wrong.value} makes no bar; leave it out`);
  const most = Math.max(...values.map(({ value }) => value)) || 1;
  const bars = values
    .map(({ id, kind, date, value }) => ({
      ...{ id, kind },
      length: Math.round((value / most) * 1000) / 1000,
      span: span(date),
    }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const ends = bars.map((_, i) => Math.max(...bars.slice(0, i + 1).map((bar) => bar.span[1])));
  const gaps = bars.slice(1).map(({ span }, i): Span => [ends[i]!, span[0]]);
  return { bars, gaps: gaps.filter(([start, end]) => start < end) };
}
