/** Words of sport: its halves and quarters are no dates. */
export const sportWords = [
  ...[
    'goal',
    'goals',
    'half-time',
    'halftime',
    'kick-off',
    'kickoff',
    'match',
    'penalty',
    'scored',
  ],
  ...['striker', 'touchdown', 'touchdowns', 'equaliser', 'substitute', 'team', 'teams', 'minute'],
  ...['coach', 'yard', 'yards', 'lead', 'overtime', 'field'],
];

/** Nouns that "first-half" and the like describe in business. */
export const periodNouns = [
  ...['earnings', 'exports', 'growth', 'imports', 'income', 'loss', 'losses', 'orders', 'output'],
  ...[
    'production',
    'profit',
    'profits',
    'results',
    'revenue',
    'revenues',
    'sales',
    'shipments',
    'turnover',
  ],
];
