import { inflect } from './inflect';

/** Verbs of a range: "ages from 5 to 12" is no change. */
export const rangeVerbs = [
  ...inflect(['range', 'span', 'vary', 'age', 'price']),
  ...['anything', 'anywhere', 'cost', 'costs', 'run', 'runs', 'ran', 'sizes', 'between'],
];

/** Words between a value and the earlier one that it is set against. */
export const comparisons = [
  ...[
    'above',
    'after',
    'against',
    'as against',
    'as compared to',
    'as compared with',
    'as opposed to',
  ],
  ...['below', 'compared against', 'compared to', 'compared with', 'compares to', 'compares with'],
  ...[
    'fewer than',
    'higher than',
    'in comparison to',
    'in comparison with',
    'less than',
    'lower than',
  ],
  ...['more than', 'rather than', 'relative to', 'than', 'versus', 'vs', 'vs.'],
];
