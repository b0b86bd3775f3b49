/** Which slots of a time axis are labelled, so that no two labels touch on the smallest phone. */
import { range, ticks } from 'd3';
import { PHONE, textWidth } from './textWidth';

export interface TimeTick {
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

/** The most ticks that an axis has, and what two of them keep apart, in viewBox units. */
const MOST = 7;
const APART = 6;

/** Steps from tick to tick that keep to the calendar: parts of a year, then years. */
function steps(aYear: number): number[] {
  const parts = range(1, aYear).filter((step) => aYear % step === 0);
  return [...parts, ...[1, 2, 5, 10, 20, 50, 100].map((years) => years * aYear)];
}

const widthOf = ({ text }: TimeTick) => textWidth(text) * PHONE;

function apart(labelled: readonly TimeTick[], pitch: number): boolean {
  return labelled.slice(1).every((tick, i) => {
    const last = labelled[i]!;
    const room = (tick.slot - last.slot) * pitch - (widthOf(tick) + widthOf(last)) / 2;
    return room >= APART;
  });
}

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
    .find((choice) => apart(choice, pitch));
  return fitting ?? labelled([first], words);
}
