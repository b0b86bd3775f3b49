import type { Unit } from '../../facts/fact';

interface SeriesWords {
  /** Unit of every value of the series. */
  unit: Unit;
  /** Words that make a clause's subject one of the series. */
  subjects: string[];
}

/** The series that a change can belong to, by id. */
export const seriesWords: Record<string, SeriesWords> = {
  trade: { unit: 'usd', subjects: ['commerce', 'trade', 'turnover'] },
  people: {
    unit: 'people',
    subjects: ['people', 'tourists', 'travelers', 'travellers', 'visitors'],
  },
};
