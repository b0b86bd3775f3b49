/** Values of years, as bars beside a timeline; years without one are gaps, and nothing is drawn across. */
import { max, range } from 'd3';
import type { Span, WeekScale } from './days';

export interface YearValue {
  id: string;
  year: number;
  /** In the unit of the series, 0 or more. */
  value: number;
  /** The article's own, or one that others published. */
  kind: 'article' | 'context';
}

export interface Bars {
  /** `length` is a share of the longest. */
  bars: { id: string; kind: YearValue['kind']; length: number; span: Span }[];
  /** Runs of years without a value, between the first and the last that have one. */
  gaps: Span[];
}

/** Bars of the given years, in order of time; none for no values. */
export function barsOf(values: readonly YearValue[], span: WeekScale['span']): Bars {
  const inOrder = [...values].sort((a, b) => a.year - b.year);
  const most = max(inOrder, ({ value }) => value) || 1;
  const years = inOrder.map(({ year }) => year);
  const missing = range(years[0] ?? 0, years.at(-1) ?? 0).filter((year) => !years.includes(year));
  const starts = missing.filter((year) => !missing.includes(year - 1));
  const ends = missing.filter((year) => !missing.includes(year + 1));
  return {
    bars: inOrder.map(({ id, kind, year, value }) => ({
      id,
      kind,
      length: Math.round((value / most) * 1000) / 1000,
      span: span(String(year)),
    })),
    gaps: starts.map((year, i) => [span(String(year))[0], span(String(ends[i]))[1]]),
  };
}
