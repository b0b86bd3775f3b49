interface SeriesWords {
  /** Unit of every value of the series; `null` where it can be in several. */
  unit: string | null;
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
  exports: { unit: null, subjects: ['exports', 'shipments'] },
  imports: { unit: null, subjects: ['imports'] },
  sales: { unit: null, subjects: ['sales'] },
  revenue: { unit: null, subjects: ['revenue', 'revenues'] },
  profit: { unit: null, subjects: ['profit', 'profits', 'earnings', 'net income'] },
  unemployment: { unit: null, subjects: ['unemployment', 'jobless rate'] },
  inflation: { unit: null, subjects: ['inflation'] },
  production: { unit: null, subjects: ['production', 'output'] },
  population: { unit: null, subjects: ['population'] },
  prices: { unit: null, subjects: ['price', 'prices'] },
};
