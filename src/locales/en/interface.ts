/** The words of the interface. */

export const page = {
  skip: 'Skip to the story',
  still: 'Show pictures without motion',
} as const;

export const table = {
  /** Where there is little room the second word is only heard. */
  open: ['Data', ' table'],
  apart: 'The figures of this picture as a table',
  save: 'Save this picture as',
  year: 'Year',
  value: 'Figure',
  reported: 'Reported words, or formula',
  source: 'Source',
  computed: 'Computed here',
} as const;

const emptyFor = (time: string) => ({
  emptyInArticle: `The article gives no figure for this ${time}.`,
  empty: `No figure was found for this ${time}.`,
});

/** What pictures say of times without a figure: on the gap, and of a single one. */
export const absence = {
  absentInArticle: 'not in the article',
  absent: 'no figure',
  empty: { year: emptyFor('year'), quarter: emptyFor('quarter'), month: emptyFor('month') },
} as const;

export const legend = {
  title: 'How to read the pictures',
  article: 'Filled: the article’s own number',
  context: 'Hollow: a figure that others published',
  hypothesis: 'Dashed: a hypothesis, nobody’s record',
  absence: 'Hatched: no figure',
} as const;

export const sources = {
  title: 'Sources',
  intro:
    'The article’s numbers were read from its text, and each keeps the words it was reported in. Everything hollow comes from one of these publications.',
} as const;
