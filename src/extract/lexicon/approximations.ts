import type { Approximation } from '../../facts/fact';

/** Words before a number, each with the reservation that it stands for. */
export const approximationWords: Record<string, Approximation> = {
  about: 'around',
  approximately: 'around',
  around: 'around',
  roughly: 'around',
  some: 'around',
  'more than': 'more than',
  over: 'more than',
  'fewer than': 'fewer than',
  'less than': 'fewer than',
  under: 'fewer than',
};
