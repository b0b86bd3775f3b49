/** What a picture says as a tree of items; `{…}` are places for what it shows. */
export const outline = {
  close: 'Close',
  /** A series, or figures of one origin, with how many they are. */
  series: '{name} ({count})',
  /** Marks that belong to no series, such as events. */
  others: 'Also in the picture',
  origins: {
    article: 'In the article',
    context: 'From others',
    computed: 'Computed here',
  },
  trends: {
    rose: 'From {first} to {last} it rose, from {from} to {to}.',
    fell: 'From {first} to {last} it fell, from {from} to {to}.',
    level: 'It was {from} in {first}, and {to} in {last}.',
  },
  highest: 'Highest: {value}, {when}.',
  lowest: 'Lowest: {value}, {when}.',
  gaps: 'No figure here for {times}.',
  span: '{from} to {to}',
  reported: 'Reported: “{words}”',
} as const;
