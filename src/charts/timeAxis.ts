/**
 * A time axis: what its slots are called, and which of them are labelled, so that no two labels touch on
 * the smallest phone. Runs at build.
 */
import { range, ticks } from 'd3';
import type { Quantity } from '../facts/fact';
import { periodOf, slotsAYear, type TimeUnit } from '../facts/period';
import type { Locale } from '../locales/locale';
import type { Settings } from './kind';
import { PHONE, textWidth } from './textWidth';

interface TimeTick {
  slot: number;
  text: string;
}

/** What slots are called on an axis. */
export interface SlotWords {
  /** How many slots a year has. */
  aYear: number;
  /** Where the year is known from its neighbours: `Apr`; the year itself where one begins. */
  short: (slot: number) => string;
  /** `Apr 2020`. */
  full: (slot: number) => string;
}

/** When a figure was, as its ISO period; complains at the setting that names it where it says none. */
export const dateIn = (settings: Settings, setting: string, { id, period }: Quantity): string =>
  period?.date ?? settings.refuse(setting, `${id} has no date; leave it out`);

/** The most ticks that an axis has, and what two of them keep apart, in viewBox units. */
const MOST = 7;
const APART = 6;

/** Steps from tick to tick that keep to the calendar: parts of a year, then years. */
function steps(aYear: number): number[] {
  const parts = range(1, aYear).filter((step) => aYear % step === 0);
  return [...parts, ...[1, 2, 5, 10, 20, 50, 100].map((years) => years * aYear)];
}

const widthOf = ({ text }: TimeTick) => textWidth(text) * PHONE;

/** Where a tick's text stands: its middle, in viewBox units. */
type Place = (tick: TimeTick) => number;

const clear = (ticks: readonly TimeTick[], place: Place): boolean =>
  ticks.slice(1).every((tick, i) => {
    const last = ticks[i]!;
    return place(tick) - place(last) - (widthOf(tick) + widthOf(last)) / 2 >= APART;
  });

/** Slots with their texts; the first says its year where no other does. */
function labelled(slots: readonly number[], { aYear, short, full }: SlotWords): TimeTick[] {
  const begins = slots.some((slot) => slot % aYear === 0);
  return slots.map((slot, i) => ({
    slot,
    text: i === 0 && !begins ? full(slot) : short(slot),
  }));
}

/** Round years, as D3 chooses them, fewer where they would touch. */
const rounded = (first: number, last: number): number[][] =>
  [4, 3, 2, 1].map((count) => ticks(first, last, count).filter(Number.isInteger));

function stepped(first: number, last: number, aYear: number): number[][] {
  return steps(aYear)
    .map((step) => range(Math.ceil(first / step) * step, last + 1, step))
    .filter(({ length }) => length > 0 && length <= MOST);
}

/**
 * Ticks between two slots, both included, that stand `pitch` units apart: the most that have room. A
 * single slot has one tick; where no round one lies between, the first slot has it.
 */
export function timeTicks(
  first: number,
  last: number,
  pitch: number,
  words: SlotWords,
): TimeTick[] {
  const choices = words.aYear === 1 ? rounded(first, last) : stepped(first, last, words.aYear);
  const fitting = choices
    .filter(({ length }) => length > 0)
    .map((slots) => labelled(slots, words))
    .find((choice) => clear(choice, ({ slot }) => slot * pitch));
  return fitting ?? labelled([first], words);
}

/**
 * Slots that are named whatever is round, called in full, in the order in which they take their places; and
 * of `others` those that stand clear of them. In order of time.
 */
export function namedTicks(
  named: readonly number[],
  others: readonly TimeTick[],
  { full }: Pick<SlotWords, 'full'>,
  place: Place,
): TimeTick[] {
  const wanted = [...named.map((slot) => ({ slot, text: full(slot) })), ...others];
  return wanted.reduce<TimeTick[]>((kept, tick) => {
    const all = [...kept, tick].sort((a, b) => a.slot - b.slot);
    return clear(all, place) ? all : kept;
  }, []);
}

/** A period on a label: `1992`, `Mar 2020`, `Q3 2020`, `3 Sept 2017`. */
export function shortPeriod(period: string, locale: Locale): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? [];
  if (!year || !quarter) return locale.dateShort(period);
  return locale.words.charts.quarterOf(Number(quarter), year);
}

/** The part of a year that a slot is, without the year. */
function part(slot: number, unit: TimeUnit, locale: Locale): string {
  const period = periodOf(slot, unit);
  const [, quarter] = /-Q(\d)$/.exec(period) ?? [];
  return quarter ? locale.words.charts.quarter(Number(quarter)) : locale.month(period);
}

/** What the slots of a unit are called, in a language. */
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
