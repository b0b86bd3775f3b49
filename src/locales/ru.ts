/** Russian. */
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
} from './ru/interface';
import { counted } from './ru/counted';
import { axisFaults } from './ru/axes';
import {
  borneOut,
  comparisons,
  directions,
  ends,
  examples,
  negations,
  paces,
  relatives,
} from './ru/comparisons';
import { capital } from './ru/capital';
import { cases } from './ru/cases';
import { chartWords, openingWords } from './ru/charts';
import { computedNames } from './ru/names';
import * as dates from './ru/dates';
import { dialog, embed, longer } from './ru/embed';
import { outline } from './ru/outline';
import * as quantities from './ru/quantities';
import { rates } from './ru/rates';
import { typeset, typesetAll } from './ru/typeset';
import type { Locale } from './locale';

const listed = new Intl.ListFormat('ru', { type: 'conjunction' });

/** Russian. */
export const ru: Locale = {
  language: 'ru',
  name: 'Русский',
  extracted: false,
  drawn: { display: 'Source Serif 4', plain: 'Roboto' },
  displaysSteps: true,
  height: 1.17,
  forms: cases,
  typeset,
  quantity: quantities.formatQuantity,
  onMark: quantities.abbreviated,
  rangeBehind: () => null,
  withUnit: (text) => text,
  amount: quantities.amount,
  value: quantities.formatValue,
  count: quantities.count,
  decimal: (value) => value.toLocaleString('ru'),
  times: quantities.times,
  multiple: quantities.multiple,
  rate: (value) => quantities.rate(Number(value)),
  share: quantities.share,
  change: quantities.change,
  date: dates.formatDate,
  during: dates.during,
  dates: dates.formatDates,
  withWeekday: (iso) => `${dates.weekdayOf(iso)}, ${dates.formatDate(iso)}`,
  dateShort: dates.formatDateShort,
  month: dates.formatMonthShort,
  weekday: dates.weekdayOf,
  weekdayShort: dates.formatWeekdayShort,
  list: (items) => listed.format(items),
  begun: capital,
  partOf: (part, story) => typeset(`${part} — ${story}`),
  ...{ comparisons, directions, negations, ends, relatives, paces, examples, borneOut },
  ...{ rates, axisFaults, counted },
  unitName: quantities.formatUnit,
  names: typesetAll(computedNames),
  words: typesetAll({
    ...{ absence, guess, controls, downloads, embed, everyNumber, legend, made, draft, notFound },
    ...{ corrected, outline, page, sources, stories, table },
    charts: chartWords,
    dialog: { ...dialog, longer },
    opening: openingWords,
  }),
};
