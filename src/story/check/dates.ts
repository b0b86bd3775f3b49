/** Dates finer than a year, as the extractor reads them, must be those of what is said with them. */
import type { extract } from '../../extract/extract';
import type { Fact } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import type { Checked, Mention } from './sentence';

type Complain = (offset: number, message: string) => void;

/** A date as the extractor reads it. */
export type ReadDate = ReturnType<typeof extract>['dates'][number];

/** Months from and to, and the day where there is one; null for a period that is no part of one year. */
function partsOf(date: string) {
  const [whole, year, quarter, half, month, day] =
    /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d\d)(?:-(\d\d))?))?$/.exec(date) ?? [];
  if (!whole) return null;
  const last = Number(quarter ?? 0) * 3 || Number(half ?? 0) * 6 || Number(month ?? 12);
  const length = quarter ? 3 : half ? 6 : month ? 1 : 12;
  return { year, from: last - length + 1, to: last, day };
}

/** Whether two periods can be one, as far as both are known: a month lies in its quarter, a day in its month. */
export function agree(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (!a || !b) return true;
  const shared = a.from <= b.to && b.from <= a.to;
  return a.year === b.year && shared && (!a.day || !b.day || a.day === b.day);
}

const isFine = (date: string) => /^\d{4}-/.test(date);

/** The periods of the facts that a mention states, as far as they are known. */
const ownOf = ({ figures }: Mention, facts: ReadonlyMap<string, Fact>): string[] =>
  figures[0]!.of.flatMap((id) => facts.get(id)?.period?.date ?? []);

const isValue = ({ kind, figures }: Mention) =>
  kind === 'value' && typeof figures[0]!.value === 'number';

const isDate = (mention: Mention) =>
  mention.kind === 'year' || (mention.kind === 'value' && !isValue(mention));

/** What is read of this year by the article's day says no year itself. */
const dated = ({ period }: ReadDate, own: string): string =>
  period.basis === 'stated' ? period.date : own.slice(0, 4) + period.date.slice(4);

/** "In the first", where the sentence has named another quarter in full. */
const ELIDED =
  /^[^.;]{0,20}? in the (?:first|second|third|fourth|last|next)\b(?! (?:quarter|half))/;

/** Whether a value is of a period that is said by its number alone. */
export const isElided = ({ end }: Mention, text: string): boolean => ELIDED.test(text.slice(end));

const contains = (date: ReadDate, own: readonly string[]) =>
  own.length === 0 || own.some((one) => !isFine(one) || agree(dated(date, one), one));

/** The last of `dates` before a mention, and the first behind it. */
const beside = ({ start }: Mention, dates: readonly ReadDate[]): ReadDate[] =>
  [
    dates.findLast(({ reported }) => reported.span[0] < start),
    dates.find(({ reported }) => reported.span[0] >= start),
  ].filter((date) => date !== undefined);

/** In milliseconds. */
const DAY = 86_400_000;

const isStated = ({ period }: ReadDate) => period.basis === 'stated';

/** A weekday that is typed beside a date, and is not that day's. */
function wrongWeekday({ period, reported }: ReadDate, locale: Locale): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(period.date) || period.basis !== 'stated') return undefined;
  const own = locale.weekday(period.date);
  const others = [0, 1, 2, 3, 4, 5, 6].map((days) =>
    locale.weekday(new Date(Date.parse(period.date) + days * DAY).toISOString().slice(0, 10)),
  );
  return others.some((name) => name !== own && reported.fragment.includes(name)) ? own : undefined;
}

export function checkDates(
  { sentences, text }: Checked,
  read: readonly ReadDate[],
  facts: ReadonlyMap<string, Fact>,
  locale: Locale,
  complain: Complain,
): void {
  const fine = read.filter(({ period }) => isFine(period.date));
  const told = (mention: Mention, { reported }: ReadDate) =>
    complain(
      mention.start,
      `${mention.source} reads as “${reported.fragment}”, but it is of ${ownOf(mention, facts).join(', ')}`,
    );
  for (const { mentions, start, end } of sentences) {
    const dates = fine.filter(({ reported: { span } }) => span[0] >= start && span[0] < end);
    for (const date of dates) {
      const [from, to] = date.reported.span;
      const within = mentions.filter((one) => isDate(one) && one.start < to && one.end > from);
      const wrong = within.filter((one) => isStated(date) && !contains(date, ownOf(one, facts)));
      const weekday = wrongWeekday(date, locale);
      if (wrong.length > 0) told(wrong[0]!, date);
      else if (weekday) complain(from, `“${date.reported.fragment}” is a ${weekday}`);
    }
    // Weekdays alone are read by the article's day.
    const known = dates.filter((date) => isStated(date) || date.period.date.length < 10);
    for (const value of mentions.filter((one) => isValue(one) && !isElided(one, text))) {
      const near = beside(value, known);
      if (near.length > 0 && !near.some((date) => contains(date, ownOf(value, facts))))
        told(value, near[0]!);
    }
  }
}
