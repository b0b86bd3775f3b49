/** Every number: the words of the table. */

export const everyNumber = {
  title: 'Every number',
  intro:
    'Each figure on this page, with the words it was reported in, or the formula by which it was computed here.',
  caption: 'Every number of the story and where it comes from',
  what: 'What',
  figure: 'Figure',
  unit: 'Unit',
  date: 'Year or date',
  words: 'Reported words, or formula',
  kind: 'Kind',
  source: 'Source',
  kinds: { article: 'Article', context: 'Other source', computed: 'Computed' },
  computed: 'Computed here',
  mention: 'Date in the article',
  article: 'The article appeared',
  dateUnit: 'date',
  back: 'Back to the story',
  pictures: 'The figures of each picture',
  download: 'Download',
  csv: 'All figures as CSV',
  json: 'All facts as JSON',
} as const;

export const downloads = {
  computed: 'Computed from the figures in the formula',
  licence:
    'Figures are facts and free to use; please name the source of each. The reported words are short quotations from the article, whose text belongs to its publisher.',
} as const;
