/** ISO years, months and days in Russian, and the longer periods that facts have. */
const months =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const ofMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const inMonths =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');
const shortMonths = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');
const weekdays = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');
const shortWeekdays = 'вс пн вт ср чт пт сб'.split(' ');

/** A space at which no line breaks. */
const TIED = '\u00a0';

const longer: [form: RegExp, words: (...parts: string[]) => string][] = [
  [/^(\d{4})-Q(\d)$/, (year, n) => `${n}-й квартал ${year} года`],
  [/^(\d{4})-H(\d)$/, (year, n) => `${n}-е полугодие ${year} года`],
  [/^(\d{4})-W0?(\d+)$/, (year, n) => `${n}-я неделя ${year} года`],
  [/^(\d{3})X$/, (decade) => `${decade}0-е годы`],
  [/^([^/]+)\/([^/]+)$/, (from = '', to = '') => formatDates(from, to)],
];

const parts = (iso: string) => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (!year) throw new RangeError(`"${iso}" is not an ISO year, month or day`);
  return { year, month: month ? Number(month) - 1 : -1, day: day ? Number(day) : 0 };
};

/** `2017-09-05` as `5 сентября 2017 года`, `1990-09` as `сентябрь 1990 года`, `1992` as itself. */
export function formatDate(iso: string): string {
  const [form, words] = longer.find(([form]) => form.test(iso)) ?? [];
  if (form) return words!(...form.exec(iso)!.slice(1));
  const { year, month, day } = parts(iso);
  if (month < 0) return year;
  return day
    ? `${day}${TIED}${ofMonths[month]} ${year}${TIED}года`
    : `${months[month]} ${year}${TIED}года`;
}

/** `3–7 сентября 2017 года` where both days are of one month. */
export function formatDates(first: string, last: string): string {
  const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  if (sameMonth) return `${Number(first.slice(8))}–${formatDate(last)}`;
  return first.length === 4 && last.length === 4
    ? `${first}–${last}`
    : `${formatDate(first)} — ${formatDate(last)}`;
}

/** When something was so: `в 1992 году`, `в сентябре 1990 года`, `5 сентября 2017 года`. */
export function during(iso: string): string {
  if (!/^\d{4}(?:-\d\d)?$/.test(iso)) return formatDate(iso);
  const { year, month } = parts(iso);
  return month < 0 ? `в${TIED}${year}${TIED}году` : `в${TIED}${inMonths[month]} ${year}${TIED}года`;
}

/** `3 сент. 2017`. */
export function formatDateShort(iso: string): string {
  if (!/^\d{4}-\d\d/.test(iso) || iso.includes('/')) return formatDate(iso);
  const { year, month, day } = parts(iso);
  return [day || '', shortMonths[month], year].filter(Boolean).join(' ');
}

/** `2017-09` as `Sept`. */
export const formatMonthShort = (iso: string): string => shortMonths[Number(iso.slice(5, 7)) - 1]!;

/** `2017-09-03` as `Sun`. */
export const formatWeekdayShort = (iso: string): string =>
  shortWeekdays[new Date(iso).getUTCDay()]!;

/** Throws for a year or a month, which have no weekday. */
export function weekdayOf(iso: string): string {
  if (iso.length !== 10) throw new RangeError(`"${iso}" is not an ISO day`);
  return weekdays[new Date(iso).getUTCDay()]!;
}
