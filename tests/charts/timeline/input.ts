/** A small made-up history: ten years, and the first days of their last month; bars for three of the years. */
import { timelineLayout, type TimelineInput } from '../../../src/charts/timeline/layout';
import type { BarValue, TimelineEvent } from '../../../src/charts/timeline/placed';

export const event = (
  id: string,
  date: string,
  change: Partial<TimelineEvent> = {},
): TimelineEvent => ({
  ...{ id, date, kind: 'context' },
  text: id,
  near: [id],
  ...change,
});

export const value = (id: string, date: string, value: number): BarValue => ({
  ...{ id, date, value },
  kind: 'context',
});

const input = (change: Partial<TimelineInput> = {}): TimelineInput => ({
  events: [
    event('early', '1995'),
    event('month', '2000-06'),
    event('friday', '2004-12-03', { kind: 'article' }),
    event('sunday', '2004-12-05'),
  ],
  values: [
    { ...value('late', '2004', 40), kind: 'article' },
    value('first', '1996', 10),
    value('second', '1997', 20),
  ],
  labels: ['early', 'month'],
  tick: (value) => String(value),
  near: ['2004-12-03', '2004-12-06'],
  names: {
    year: (iso) => iso.slice(0, 4),
    month: (iso) => `m${iso.slice(5, 7)}`,
    day: (iso) => `d${iso.slice(8)}`,
    weekday: (iso) => `w${new Date(iso).getUTCDay()}`,
    date: (iso) => iso,
  },
  titles: ['whole', 'days'],
  ...change,
});

export const layoutOf = (change: Partial<TimelineInput> = {}) => timelineLayout(input(change));
