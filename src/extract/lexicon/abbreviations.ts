/** Words whose stop does not end a sentence, without it. */
export const abbreviations = [
  ...['approx', 'art', 'apr', 'aug', 'ave', 'bn', 'capt', 'co', 'col', 'corp', 'dec', 'dept', 'dr'],
  ...[
    'e.g',
    'est',
    'etc',
    'feb',
    'fig',
    'gen',
    'gov',
    'i.e',
    'inc',
    'jan',
    'jr',
    'lt',
    'ltd',
    'mr',
  ],
  ...['mrs', 'ms', 'mt', 'no', 'nos', 'nov', 'oct', 'p', 'pp', 'prof', 'rep', 'rev', 'rs', 'sec'],
  ...['sen', 'sept', 'sgt', 'sr', 'st', 'u.k', 'u.n', 'u.s', 'vol', 'vs'],
];

/** Openings of a sentence that compares with the one before it, and is read with it. */
export const continuations = [
  ...['That compares with', 'That compared with', 'This compares with', 'This compared with'],
  ...['It compares with', 'That is up from', 'That was up from', 'That is down from'],
  ...['That was down from', 'This is up from', 'This was up from', 'This is down from'],
  ...['This was down from', 'It was up from', 'It was down from', 'Up from', 'Down from'],
  ...['Compared with', 'That’s up from', "That's up from", 'That’s down from', "That's down from"],
  ...['That is a ', 'That was a ', 'This is a '],
  ...['That was an increase from', 'That was a drop from', 'That is an increase from'],
];
