/**
 * The words of the interface: of the page and what controls its pictures, of every number, and of the
 * page of all stories.
 */

/** The controls of the whole page. */
export const page = {
  skip: 'Skip to the story',
  still: 'Show pictures without motion',
  chapters: 'Chapters',
} as const;

/** The data table of a chapter, and what saves its picture. */
export const table = {
  /** Where there is little room the second word is only heard. */
  open: ['Data', ' table'],
  apart: 'The figures of this picture as a table',
  save: 'Save this picture as',
  unsaved: 'It could not be saved here.',
  alone: 'Open the picture by itself',
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
  absent: 'none found',
  empty: { year: emptyFor('year'), quarter: emptyFor('quarter'), month: emptyFor('month') },
} as const;

/** What a reader is asked to guess, and what is said of it. */
export const guess = {
  label: 'Your guess',
  /** In the picture, among the handles. */
  invitation: 'Your guess? Move the rings',
  none: 'no guess yet',
  /** Beside the dots that the line is drawn with. */
  yours: '···· yours',
  /** `{guess}` is the reader's. */
  answer: (when: string, recorded: string) => `${when}: you had {guess}, others ${recorded}.`,
} as const;

/** The visual code in words. */
export const legend = {
  title: 'How to read the pictures',
  article: 'in the article',
  context: 'from others',
  hypothesis: 'supposed',
  absence: 'no figure',
} as const;

/** The list of sources. */
export const sources = {
  title: 'Sources',
  intro:
    'The article’s numbers were read from its text, and each keeps the words it was reported in. Everything hollow comes from one of these publications.',
} as const;

/** What the controls of live pictures say: the only words that scripts bring to the reader's browser. */
export const controls = {
  previous: 'Previous step',
  next: 'Next step',
  /** Before the title of what follows the last step. */
  onward: 'Next:',
  of: 'of',
  step: 'Step',
  steps: 'Steps of this chapter',
  data: 'Figures in this picture',
  embed: 'Embed',
  embedOf: 'Embed:',
  skip: 'Skip this picture',
  share: 'Copy link to this step',
  shared: 'Link copied',
  unshared: 'Copy this link:',
} as const;

/** The words of the tables of every number. */
export const everyNumber = {
  title: 'Every number',
  intro:
    'Each figure on this page, with the words it was reported in, or the formula by which it was computed here.',
  /** The headings of the groups: how many, and whose. */
  groups: {
    article: (count: number) => `${count} from the article`,
    context: (count: number) => `${count} from others`,
    computed: (count: number) => `${count} computed here`,
  },
  /** What opens and closes a group. */
  show: (count: number) => (count === 1 ? 'Show it' : `Show all ${count}`),
  hide: 'Hide',
  /** Before the one source of a group; what is said of several, and of none. */
  one: 'Source:',
  each: 'Each names its source.',
  formulas: 'Each says by which formula.',
  sort: 'Sort by',
  what: 'What',
  figure: 'Figure',
  date: 'When',
  reported: { article: 'Reported words', context: 'What to know', computed: 'Formula' },
  source: 'Source',
  computed: 'Computed here',
  /** Before the sources of what it was computed from. */
  computedFrom: 'Computed here, from ',
  sources: (count: string) => `${count} sources`,
  /** Of a figure whose source was read, and its words not written down. */
  unkept: 'words not kept',
  mention: 'Date in the article',
  article: 'The article appeared',
  dateUnit: 'date',
  back: 'Back to the story',
  pictures: 'The figures of each picture',
  download: 'Download',
  csv: 'All figures as CSV',
  package: 'What the files hold (Data Package)',
  annotations: 'The article’s facts as annotations',
  json: 'All facts as JSON',
} as const;

/** The end of a story, and how it was made. */
export const made = {
  link: 'Copy the link to this story',
  copied: 'Link copied',
  notCopied: 'Copy this link:',
  embed: 'Embed this story',
  numbers: 'Every number and its source',
  title: 'How this was made',
  names: {
    source: 'Source',
    method: 'Method',
    by: 'By',
    dates: 'Dates',
    corrections: 'Corrections',
    licence: 'Figures',
    code: 'Code',
  },
  /** A title, and who published it when. */
  report: (title: string, credit: string) => `“${title}”. ${credit}.`,
  /** Who published it, where it is another’s. */
  through: (publisher: string) => `Read as ${publisher} published it.`,
  read: 'Read it',
  method: [
    'The article’s numbers were read from its text. Each keeps the words it was reported in.',
    'Whatever follows from them was computed here, and its formula is given. Years without a figure stay empty. Each sentence was checked against its figures before this page was built.',
  ],
  others:
    'What others published was looked up where they published it. Each figure names its source.',
  told: (authors: string, publisher: string) => `${authors}, for ${publisher}.`,
  appeared: (day: string) => `Published on ${day}.`,
  changed: (day: string) => `Last changed on ${day}.`,
  none: 'None so far.',
  tell: 'Tell us about a mistake',
  code: 'The code of this page is free software, under the MIT licence.',
  see: 'See the code',
} as const;

/** What was corrected: of a figure, and since the story appeared. */
export const corrected = {
  readAs: (was: string, is: string, because: string) =>
    `read as ${was}, corrected to ${is}, because: ${because}`,
  /** Of what others published. */
  given: (was: string, is: string, because: string) =>
    `given as ${was} before, corrected to ${is}, because: ${because}`,
  added: (because: string) => `found by an editor, because: ${because}`,
  became: (day: string, what: string, was: string, is: string, because: string) =>
    `${day}: ${what}: ${was} became ${is}, since ${because}.`,
  removed: (day: string, what: string, was: string, because: string) =>
    `${day}: ${what}: ${was} was taken out, since ${because}.`,
  undated: 'no date',
} as const;

/** What goes with the files that can be downloaded. */
export const downloads = {
  licence:
    'Figures are facts and free to use; please name the source of each. The reported words are short quotations from the article, whose text belongs to its publisher.',
  quotations: 'Quoted words belong to those who published them, and are quoted briefly.',
  /** What the numbers of a table count. */
  counted:
    'A change or a share that was computed is a part of one. What a source gives in percent stands as that.',
  /** What each file holds, for those who look for data. */
  files: {
    figures: 'Every figure, with its source or formula',
    facts: 'The article’s facts, and what is computed from them',
    annotations: 'The article’s facts as annotations',
  },
  /** Columns of the table. */
  fields: {
    id: 'Id',
    what: 'What',
    value: 'Value',
    unit: 'Unit',
    date: 'When',
    kind: 'Whose',
    reported_words: 'Reported words',
    formula: 'Formula',
    caveat: 'What to know',
    source: 'Source',
    source_title: 'Title of the source',
    source_date: 'Date of the source',
    source_url: 'Address of the source',
    words_language: 'Language of the words',
    words_url: 'Address of the words',
    least: 'Least that it can be',
    most: 'Most that it can be',
    upper: 'Upper end of a range',
    approximation: 'Reservation',
    since: 'Since when',
  },
} as const;

/** The page of what is not there. */
export const notFound = {
  title: 'There is no such page',
  text: 'Nothing is at this address. Part of it may have been lost in copying. These are the stories:',
} as const;

/** Above a story that is not finished. */
export const draft = {
  title: (count: number) =>
    count === 1 ? 'A draft: one question is open' : `A draft: ${count} questions are open`,
  see: 'See them below the story',
  cure: 'Answer each in the story’s text, and take its line out. Until then it is not published.',
} as const;

/** The page of all stories. */
export const stories = {
  title: 'All stories',
  description:
    'Scrolling stories with charts, each from one news article, with every number traced to its source.',
} as const;
