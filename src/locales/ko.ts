/** Korean. */
import {
  absence,
  guess,
  controls,
  corrected,
  downloads,
  everyNumber,
  legend,
  made,
  draft,
  notFound,
  page,
  sources,
  stories,
  table,
} from './ko/interface';
import { counted } from './ko/counted';
import { axisFaults } from './ko/axes';
import {
  borneOut,
  comparisons,
  directions,
  ends,
  examples,
  negations,
  paces,
  relatives,
} from './ko/comparisons';
import { chartWords, openingWords } from './ko/charts';
import { computedNames } from './ko/names';
import * as dates from './ko/dates';
import { dialog, embed, longer } from './ko/embed';
import { outline } from './ko/outline';
import { particles } from './ko/particles';
import * as quantities from './ko/quantities';
import { rates } from './ko/rates';
import type { Locale } from './locale';

const listed = new Intl.ListFormat('ko', { type: 'conjunction' });

/** Korean. */
export const ko: Locale = {
  language: 'ko',
  name: '한국어',
  extracted: false,
  drawn: { display: 'Noto Serif KR ExtraLight', plain: 'Noto Sans KR Thin' },
  displaysSteps: false,
  height: 1,
  forms: particles,
  // No line begins with what stands right behind a quotation mark: U+2060 joins words.
  typeset: (text) => text.replace(/(?<=[”’])(?=\p{Script=Hangul})/gu, '\u2060'),
  quantity: quantities.formatQuantity,
  onMark: (text) => text,
  rangeBehind: () => null,
  withUnit: (text) => text,
  amount: quantities.amount,
  value: quantities.formatValue,
  count: quantities.count,
  decimal: (value) => value.toLocaleString('ko'),
  times: quantities.times,
  multiple: quantities.multiple,
  rate: quantities.rate,
  share: quantities.share,
  change: quantities.change,
  date: dates.formatDate,
  during: dates.during,
  dates: dates.formatDates,
  withWeekday: (iso) => `${dates.formatDate(iso)} ${dates.weekdayOf(iso)}`,
  dateShort: dates.formatDateShort,
  month: dates.formatMonth,
  weekday: dates.weekdayOf,
  weekdayShort: dates.formatWeekdayShort,
  begun: (text) => text,
  partOf: (part, story) => `${part}: ${story}`,
  list: (items) => listed.format(items),
  ...{ comparisons, directions, negations, ends, relatives, paces, examples, borneOut },
  ...{ rates, axisFaults, counted },
  unitName: quantities.formatUnit,
  names: computedNames,
  words: {
    ...{ absence, guess, controls, downloads, embed, everyNumber, legend, made, draft, notFound },
    ...{ corrected, outline, page, sources, stories, table },
    charts: chartWords,
    dialog: { ...dialog, longer },
    opening: openingWords,
  },
};
