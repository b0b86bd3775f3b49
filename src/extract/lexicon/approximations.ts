import type { Approximation } from '../../facts/fact';

/** Words before a number, each with the reservation that it stands for. */
export const approximationWords: Record<string, Approximation> = {
  about: 'around',
  approximately: 'around',
  around: 'around',
  circa: 'around',
  'an estimated': 'around',
  'in the region of': 'around',
  'or so': 'around',
  roughly: 'around',
  some: 'around',
  '~': 'around',
  almost: 'nearly',
  'close to': 'nearly',
  'just short of': 'nearly',
  'just under': 'nearly',
  nearly: 'nearly',
  above: 'more than',
  exceeding: 'more than',
  'in excess of': 'more than',
  'just above': 'more than',
  'just over': 'more than',
  'more than': 'more than',
  over: 'more than',
  'slightly more than': 'more than',
  'upward of': 'more than',
  'upwards of': 'more than',
  'well over': 'more than',
  below: 'fewer than',
  'fewer than': 'fewer than',
  'just below': 'fewer than',
  'less than': 'fewer than',
  under: 'fewer than',
  'well under': 'fewer than',
  'a minimum of': 'at least',
  'at least': 'at least',
  'no fewer than': 'at least',
  'no less than': 'at least',
  'not less than': 'at least',
  'a maximum of': 'up to',
  'as many as': 'up to',
  'as much as': 'up to',
  'at most': 'up to',
  'no more than': 'up to',
  'not more than': 'up to',
  'up to': 'up to',
};

/** Words behind a number, each with the reservation that it stands for. */
export const approximationsBehind: Record<string, Approximation> = {
  'or so': 'around',
  'or thereabouts': 'around',
  'or more': 'at least',
  '-plus': 'at least',
  '+': 'at least',
  'or fewer': 'up to',
  'or less': 'up to',
};

/** Words that may stand between a reservation and its number ("more than a million", "about another 30"). */
export const betweenApproximationAndNumber = [
  ...['a', 'an', 'a further', 'a total of', 'an additional', 'an extra', 'another'],
];
