import type { Unit } from '../../facts/fact';

/** Nouns counted by the number before them, each with the unit it is counted in. */
export const countedNouns: Record<string, Unit> = {
  people: 'people',
  tourists: 'people',
  travelers: 'people',
  travellers: 'people',
  visitors: 'people',
};
