/** ISO years, months and days in Korean, and the longer periods that facts have. */
const longer: [form: RegExp, words: (...parts: string[]) => string][] = [
  [/^(\d{4})-Q(\d)$/, (year, n) => `${year}년 ${n}분기`],
  [/^(\d{4})-H(\d)$/, (year, n) => `${year}년 ${n === '1' ? '상반기' : '하반기'}`],
  [/^(\d{4})-W0?(\d+)$/, (year, n) => `${year}년 ${n}번째 주`],
  [/^(\d{3})X$/, (decade) => `${decade}0년대`],
  [/^([^/]+)\/([^/]+)$/, (from = '', to = '') => formatDates(from, to)],
];

/** `2017-09-05` as `2017년 9월 5일`. */
export function formatDate(iso: string): string {
  const [form, words] = longer.find(([form]) => form.test(iso)) ?? [];
  if (form) return words!(...form.exec(iso)!.slice(1));
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (!year) throw new RangeError(`"${iso}" is not an ISO year, month or day`);
  return [`${year}년`, month && `${Number(month)}월`, day && `${Number(day)}일`]
    .filter(Boolean)
    .join(' ');
}

/** The year or the month is said once where both ends have it: `2017년 9월 3~7일`. */
export function formatDates(first: string, last: string): string {
  const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  if (sameMonth)
    return `${formatDate(first.slice(0, 7))} ${Number(first.slice(8))}~${Number(last.slice(8))}일`;
  return `${formatDate(first)}~${formatDate(last)}`;
}

/** When something was so. */
export const during = (iso: string): string => formatDate(iso);

/** `2017-09-03` as `3 Sept 2017`, `1990-09` as `Sept 1990`, `2009` as itself. */
export const formatDateShort = (iso: string): string => formatDate(iso);

/** `2017-09` as `9월`. */
export const formatMonth = (iso: string): string => `${Number(iso.slice(5, 7))}월`;

const weekdays = '일월화수목금토';

/** `2017-09-03` as `일`. */
export const formatWeekdayShort = (iso: string): string => weekdays[new Date(iso).getUTCDay()]!;

/** `2017-09-03` as `일요일`; throws for a year or a month, which have no weekday. */
export function weekdayOf(iso: string): string {
  if (iso.length !== 10) throw new RangeError(`"${iso}" is not an ISO day`);
  return `${formatWeekdayShort(iso)}요일`;
}
