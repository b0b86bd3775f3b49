/**
 * A value axis: what it counts in, its title, the ticks of a logarithmic one, and the room that their
 * labels need. Runs at build.
 */
import { range, ticks } from 'd3';
import { WIDTH } from './box';
import type { Locale } from '../locales/locale';
import type { Settings } from './kind';
import { PHONE, textWidth } from './textWidth';

/** What an axis can count in: the unit itself, and those of its thousands that have a word. */
const magnitudes = [1, 1e3, 1e6, 1e9, 1e12] as const;
type Magnitude = (typeof magnitudes)[number];

/** Up to here an axis shows the values in full: `8,000` has room beside it. */
const IN_FULL = 1e4;

/** The largest magnitude of which a value has one or more; values below ten thousand stay as they are. */
export function magnitudeOf(value: number): Magnitude {
  if (!(value >= IN_FULL)) return 1;
  return magnitudes.findLast((magnitude) => magnitude <= value)!;
}

/** What one unit of the axis is worth: set as `per`, else what its values come in. */
export const perOf = (settings: Settings, values: readonly { value: number }[]): number =>
  settings.number('per') ?? magnitudeOf(Math.max(...values.map(({ value }) => value)));

const isMagnitude = (per: number): per is Magnitude => magnitudes.some((known) => known === per);

/** What an axis counts in, in words: `US$ billion`; the unit alone where there is no word for `per` of it. */
export function axisUnit({ unitName, words }: Locale, unit: string, per: number): string {
  const name = unitName(unit);
  return isMagnitude(per) ? words.charts.axis(name, per) : name;
}

/** The title that a chapter sets, or another; complains of one that has no room on a phone. */
export function axisTitle(settings: Settings, name: string, otherwise: string): string {
  const text = settings.text(name) ?? otherwise;
  const room = WIDTH / PHONE / textWidth(text);
  if (room >= 1) return text;
  const letters = Math.floor(text.length * room);
  return settings.refuse(
    name,
    `“${text}” has no room on a phone; set "${name}:" to up to ${letters} letters`,
  );
}

const powers = range(-15, 19);
const tens = powers.map((power) => Number(`1e${power}`));

/** 1 and 3 times the powers of ten: evenly spaced to the eye. */
export const onesAndThrees = powers.flatMap((power) => [
  Number(`1e${power}`),
  Number(`3e${power}`),
]);

const between = (all: readonly number[], low: number, high: number) =>
  all.filter((tick) => tick >= low && tick <= high);

/** The fewest ticks that make a scale readable. */
const FEWEST = 3;

/**
 * Ticks from `low` to `high`, both above zero, at most `most` of them: ones and threes; where they are
 * too many, powers of ten, or each second, third … of them; where too few, round steps.
 */
export function logTicks(low: number, high: number, most: number): number[] {
  const even = between(onesAndThrees, low, high);
  if (even.length < FEWEST) {
    const round = ticks(low, high, FEWEST + 1).filter((tick) => tick > 0);
    return round.length > even.length ? round : even;
  }
  if (even.length <= most) return even;
  const whole = between(tens, low, high);
  const each = Math.ceil(whole.length / most);
  return whole.filter((_, i) => i % each === 0);
}

/**
 * In viewBox units: `least`, or as much more as the widest label needs on the smallest phone; labels end
 * `gap` before the axis.
 */
export function tickRoom(labels: readonly string[], gap: number, least: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label))) * PHONE;
  return Math.max(least, Math.ceil(widest + gap));
}
