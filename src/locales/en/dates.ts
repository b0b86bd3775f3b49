/** ISO years, months and days in words, and the longer periods that facts have. */

const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Each format once: to make one takes longer than all that is said with it. */
const made = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

function inWords(iso: string, options: Intl.DateTimeFormatOptions): string {
  const known = made.get(options);
  const format = known ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  made.set(options, format);
  return format.format(new Date(iso));
}

const SHORT_MONTH: Intl.DateTimeFormatOptions = { month: 'short' };
const SHORT_WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'short' };
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long' };

const ordinalWords: Record<string, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' };

/** Periods that are no year, month or day, each with its words. */
const longer: [form: RegExp, words: (...parts: string[]) => string][] = [
  [/^(\d{4})-Q(\d)$/, (year, n) => `${ordinalWords[n ?? '']} quarter of ${year}`],
  [/^(\d{4})-H(\d)$/, (year, n) => `${ordinalWords[n ?? '']} half of ${year}`],
  [/^(\d{4})-W0?(\d+)$/, (year, n) => `week ${n} of ${year}`],
  [/^(\d{3})X$/, (decade) => `${decade}0s`],
  [/^(\d{4})\/(\d{4})$/, (from, to) => `${from} to ${to}`],
  [
    /^(\d{4}-\d\d)\/(\d{4}-\d\d)$/,
    (from = '', to = '') => `${formatDate(from)} to ${formatDate(to)}`,
  ],
];

function longerInWords(iso: string): string | undefined {
  const [form, words] = longer.find(([form]) => form.test(iso)) ?? [];
  return words?.(...(form?.exec(iso)?.slice(1) ?? []));
}

/** `2017-09-05` as `5 September 2017`, `1990-09` as `September 1990`, `2017-Q1` as `first quarter of 2017`, `1992` as itself. */
export function formatDate(iso: string): string {
  const words = longerInWords(iso);
  if (words) return words;
  const options = formats[iso.length];
  if (!options) throw new RangeError(`"${iso}" is not an ISO year, month or day`);
  return inWords(iso, options);
}

/** `3 to 7 September 2017` where both are days of one month, else both dates in full. */
export function formatDates(first: string, last: string): string {
  const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  const start = sameMonth ? String(Number(first.slice(8))) : formatDate(first);
  return `${start} to ${formatDate(last)}`;
}

/** `Sunday 3 September 2017`. */
export const formatWithWeekday = (iso: string): string => `${weekdayOf(iso)} ${formatDate(iso)}`;

/** What stands before a period where “in” alone does not. */
const leads: [form: RegExp, lead: string][] = [
  [/^\d{4}-\d\d-\d\d$/, 'on'],
  [/^\d{4}-[QH]/, 'in the'],
  [/X$/, 'in the'],
  [/\//, 'from'],
];

/** When something was so: `in 1992`, `on 5 September 2017`, `in the first quarter of 2017`, `from 1990 to 1995`. */
export function during(iso: string): string {
  const [, lead] = leads.find(([form]) => form.test(iso)) ?? [];
  return `${lead ?? 'in'} ${formatDate(iso)}`;
}

/** `2017-09-03` as `3 Sept 2017`, `1990-09` as `Sept 1990`, `2009` as itself. */
export const formatDateShort = (iso: string): string =>
  longerInWords(iso) ?? formatDate(iso).replace(/\p{L}+/u, () => inWords(iso, SHORT_MONTH));

/** `2017-09` as `Sept`. */
export const formatMonthShort = (iso: string): string => inWords(iso, SHORT_MONTH);

/** `2017-09-03` as `Sunday`; throws for a year or a month, which have no weekday. */
export function weekdayOf(iso: string): string {
  if (iso.length !== 10) throw new RangeError(`"${iso}" is not an ISO day`);
  return inWords(iso, WEEKDAY);
}

/** `2017-09-03` as `Sun`. */
export const formatWeekdayShort = (iso: string): string => inWords(iso, SHORT_WEEKDAY);
