/** The figures that a story wants as squares and points, from its settings. */
import type { Quantity } from '../../facts/fact';
import { sharedUnit, slotOf, timeUnits, unitOf, type TimeUnit } from '../../facts/period';
import type { ChartSource, Settings } from '../kind';
import { dateIn } from '../timeAxis';
import type { Datum } from './trendScale';

export interface Points {
  from: Quantity;
  /** Null where there is one amount only. */
  to: Quantity | null;
  /** In order of time. */
  all: readonly Quantity[];
  /** What the time axis counts in. */
  unit: TimeUnit;
  data: readonly Datum[];
}

function endsOf(settings: Settings): readonly [from: Quantity, to: Quantity | null] {
  const value = settings.quantity('value');
  if (value) return [value, null];
  return (
    settings.pair('series') ?? settings.refuse('series', 'set "series: id to id", or "value: id"')
  );
}

/** Figures drawn beside the ends: those named, else all of the series in its unit. */
function figuresOf({ settings, facts }: ChartSource, ends: readonly Quantity[]): Quantity[] {
  const [first] = ends as readonly [Quantity, ...Quantity[]];
  const alone = settings.has('value') || !first.series;
  const named = settings.has('figures') ? settings.quantities('figures') : null;
  const others = named ?? (alone ? [] : facts.series(first.series!));
  const all = [...new Set([...ends, ...others])];
  const odd = all.find(({ unit }) => unit !== first.unit);
  if (odd && (named || ends.includes(odd)))
    settings.refuse('figures', `${odd.id} is in ${odd.unit} and ${first.id} in ${first.unit}`);
  return all.filter(({ unit }) => unit === first.unit);
}

/** Set as `years`, `quarters` or `months`; else the coarsest that the dates say. */
function unitFor(settings: Settings, dates: readonly string[]): TimeUnit {
  const set = settings.text('time');
  if (set === null) return sharedUnit(dates);
  const unit = timeUnits.find((known) => `${known}s` === set);
  if (!unit) return settings.refuse('time', `"${set}" is no time; use years, quarters or months`);
  const odd = dates.find((date) => timeUnits.indexOf(unitOf(date)) < timeUnits.indexOf(unit));
  return odd ? settings.refuse('time', `${odd} says no ${unit}`) : unit;
}

/** Two figures of one slot that speak of different times would stand upon each other. */
function refuseCrowded(all: readonly Quantity[], data: readonly Datum[], settings: Settings): void {
  const seen = new Map<number, Quantity>();
  data.forEach(({ slot }, i) => {
    const fact = all[i]!;
    const other = seen.get(slot);
    if (other && other.period!.date !== fact.period!.date)
      settings.refuse(
        'time',
        `${other.id} and ${fact.id} would stand in one place; set "figures:" to those that are drawn`,
      );
    seen.set(slot, fact);
  });
}

/** Complains of figures without a date, of two units, and of times that have no places of their own. */
export function pointsOf(source: ChartSource): Points {
  const { settings } = source;
  const [from, to] = endsOf(settings);
  const ends = to ? [from, to] : [from];
  const figures = figuresOf(source, ends);
  const unit = unitFor(
    settings,
    figures.map((fact) => dateIn(settings, 'series', fact)),
  );
  const slot = (fact: Quantity) => slotOf(dateIn(settings, 'series', fact), unit);
  const all = [...figures].sort((a, b) => slot(a) - slot(b));
  const data = all.map((fact): Datum => ({
    id: fact.id,
    slot: slot(fact),
    value: fact.value,
    kind: fact.reported ? 'article' : 'context',
    ...(fact.approximation === 'fewer than' && { bound: true }),
  }));
  refuseCrowded(all, data, settings);
  return { from, to, all, unit, data };
}
