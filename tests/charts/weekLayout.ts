import { weekLayout, type TimelineEvent, type WeekInput } from '../../src/charts/timeline/layout';

export const event = (id: string, date: string, change: Partial<TimelineEvent> = {}) => ({
  id,
  date,
  kind: 'context' as const,
  far: { date, text: id },
  near: [id],
  ...change,
});

/** Ten years, and the first days of their last month; bars for three of the years. */
export const input: WeekInput = {
  events: [
    event('early', '1995'),
    event('month', '2000-06'),
    event('friday', '2004-12-03', { kind: 'article' }),
    event('sunday', '2004-12-05'),
  ],
  values: [
    { id: 'late', year: 2004, value: 40, kind: 'article' },
    { id: 'first', year: 1996, value: 10, kind: 'context' },
    { id: 'second', year: 1997, value: 20, kind: 'context' },
  ],
  near: ['2004-12-03', '2004-12-06'],
  dayName: (iso) => `day ${iso.slice(8)}`,
  titles: ['years', 'days'],
};

export const layout = weekLayout(input);
