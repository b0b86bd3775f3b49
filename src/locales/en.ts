/** English. */
import type { Quantity } from '../facts/fact';
import {
  change,
  count,
  formatQuantity,
  formatValue,
  multiple,
  rangeBehind,
  rate,
  share,
  times,
  withUnit,
} from './en/quantities';
import {
  during,
  formatDate,
  formatDates,
  formatDateShort,
  formatWithWeekday,
  formatMonthShort,
  formatWeekdayShort,
  weekdayOf,
} from './en/dates';
import {
  absence,
  guess,
  controls,
  downloads,
  corrected,
  everyNumber,
  legend,
  made,
  draft,
  notFound,
  page,
  sources,
  stories,
  table,
} from './en/interface';
import { dialog, embed, longer } from './en/embed';
import { axisFaults } from './en/axes';
import { counted, negations } from './en/beside';
import {
  borneOut,
  comparisons,
  directions,
  ends,
  examples,
  paces,
  relatives,
} from './en/comparisons';
import { computedNames, unitName } from './en/names';
import { outline } from './en/outline';
import { rates } from './en/rates';
import { chartWords, openingWords } from './en/charts';

/** A list as a sentence has it: `a, b and c`. */
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Families of faces that pictures are drawn in, as their files call themselves whatever their weight. */
export interface Drawn {
  display: string;
  plain: string;
}

/** What a form makes of a text: that itself, and what is said behind it. */
export interface Formed {
  text: string;
  behind: string;
}

const noForms: (text: string, form: string) => Formed | null = () => null;
const noMisfit: (before: string, text: string, form: string | null) => string | null = () => null;

/** English. */
export const en = {
  language: 'en',
  /** What it calls itself. */
  name: 'English',
  /** Whether the extractor reads it: then it reads each sentence of a story, too. */
  extracted: true as boolean,
  /** Families of drawn pictures, cards and stills, for headings and all else; null where none has its letters: see plugins/draw.ts. */
  drawn: { display: 'Newsreader 16pt', plain: 'Roboto' } as Drawn | null,
  /** Whether headings of steps are set in the display face, as those of chapters are: a script of thousands of letters has them in the face of labels. */
  displaysSteps: true as boolean,
  /** The height that its words need in a frame, as a multiple of what English ones do: letters and words are longer or shorter. */
  height: 1 as number,
  /**
   * Forms that a reference may ask for, `{id | form}`: what is said then, and what behind it; null for one that the
   * language has not, or not of that text. `known` lists them for who has asked for another.
   */
  forms: {
    known: '',
    say: noForms,
    /** What is wrong with a form, or with none, behind the words before it, in words; null where it fits. */
    misfit: noMisfit,
  },
  /** A text as it is set: with spaces at which no line breaks, where the language has them. */
  typeset: ((text) => text) as (text: string) => string,
  /** A quantity as its source gives it, with its reservation. */
  quantity: (quantity: Quantity) => formatQuantity(quantity),
  /** The same beside its mark in a picture, where a language has a shorter way. */
  onMark: ((text) => text) as (text: string) => string,
  /** A range behind words that ask for its ends one by one, “between”; null behind all others. */
  rangeBehind: rangeBehind as (before: string, quantity: Quantity) => string | null,
  withUnit,
  /** A figure as it is written with the name of its unit, once; its value decides the form. */
  amount: ((text, unit) => (text.includes(unit) ? text : `${text} ${unit}`)) as (
    text: string,
    unit: string,
    value: number,
  ) => string,
  /** A value in the words of its unit. */
  value: formatValue,
  /** `30000` as `30,000`. */
  count,
  /** With as many decimals as it has, at most three. */
  decimal: (value: number) => value.toLocaleString('en'),
  /** A number of times, with one decimal. */
  times,
  /** A multiple, with as many decimals as tell it from one. */
  multiple,
  /** A share as a percentage with one decimal. */
  rate,
  /** A share as a whole percentage without its sign. */
  share,
  /** A change as a whole percentage, with its sign. */
  change,
  /** An ISO period in words. */
  date: formatDate,
  /** The same behind what was so then: `in 1992`. */
  during,
  /** From one day, month or year to another. */
  dates: formatDates,
  withWeekday: formatWithWeekday,
  dateShort: formatDateShort,
  /** The month of an ISO month, in a few letters, without its year. */
  month: formatMonthShort,
  weekday: weekdayOf,
  weekdayShort: formatWeekdayShort,
  list: (items: readonly string[]) => listed.format(items),
  /** How a cell of a table begins: with a large letter, where the language has them and its names and dates have none. */
  begun: ((text) => text) as (text: string) => string,
  /** The title of a page that is a part of a story; that of a story may have a colon. */
  partOf: (part: string, story: string) => `${part}: ${story}`,
  /** Words that say which is more, or how something moved: a story writes them as references. */
  comparisons,
  /** What words of a comparison say: those behind the colon of one must say what it bears out. */
  directions,
  ends,
  /** Words that count from a year, and words for what doubles or halves. */
  relatives,
  paces,
  examples,
  /** What turns a comparison round from before it or behind it, in the same sentence. */
  negations,
  /** Numbers and superlatives, which a claim of more or less does not bear out. */
  borneOut,
  /** Units and numbers that a story types, where no extractor reads them. */
  counted,
  /** Words that make a rate of a value. */
  rates,
  /** What a title of an axis does not say of what it counts in. */
  axisFaults,
  /** The name of a unit in the data files. */
  unitName,
  names: computedNames,
  words: {
    absence,
    guess,
    charts: chartWords,
    controls,
    corrected,
    dialog: { ...dialog, longer },
    downloads,
    embed,
    everyNumber,
    legend,
    made,
    draft,
    notFound,
    opening: openingWords,
    outline,
    page,
    sources,
    stories,
    table,
  },
} as const;
