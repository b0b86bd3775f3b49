/** What slots of a time axis are called. Runs at build. */
import { periodOf, slotsAYear, type TimeUnit } from '../facts/period';
import type { Locale } from '../locales/locale';
import type { SlotWords } from './timeTicks';

/** A period on a label: `1992`, `Mar 2020`, `Q3 2020`, `3 Sept 2017`. */
export function shortPeriod(period: string, locale: Locale): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? [];
  if (!year || !quarter) return locale.dateShort(period);
  return `${locale.words.charts.quarter(Number(quarter))} ${year}`;
}

/** The part of a year that a slot is, without the year. */
function part(slot: number, unit: TimeUnit, locale: Locale): string {
  const period = periodOf(slot, unit);
  return shortPeriod(period, locale).replace(` ${period.slice(0, 4)}`, '');
}

export function slotWords(unit: TimeUnit, locale: Locale): SlotWords {
  const aYear = slotsAYear[unit];
  return {
    aYear,
    short: (slot) =>
      slot % aYear === 0 ? periodOf(slot, unit).slice(0, 4) : part(slot, unit, locale),
    full: (slot) => shortPeriod(periodOf(slot, unit), locale),
  };
}

/** Names of the parts of a year, `{year}` in each: `April {year}`; undefined for years. */
export function partNames(unit: TimeUnit, locale: Locale): string[] | undefined {
  if (unit === 'year') return undefined;
  const aYear = slotsAYear[unit];
  const sample = 2000;
  return Array.from({ length: aYear }, (_, i) =>
    locale.date(periodOf(sample * aYear + i, unit)).replace(String(sample), '{year}'),
  );
}
