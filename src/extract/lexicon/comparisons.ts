import { inflect } from './inflect';

/** Verbs of a range: "ages vary from 5 to 12" is no change. */
export const rangeVerbs = [
  ...inflect(['range', 'span', 'vary']),
  ...['aged', 'priced', 'anything', 'anywhere'],
];

/** Verbs of a range that are nouns as well: "tickets cost from 5 to 12", but "costs rose from 5 to 12". */
export const rangeNouns = [...inflect(['age', 'cost', 'price', 'run']), 'ran', 'sizes'];

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
