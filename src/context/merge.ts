/** Figures that were read from a table, taken into a story's context: what is there already is left out, and what contradicts it refused. */
import type { Fact } from '../facts/fact';
import { freeId } from '../facts/freeId';
import { InputError } from '../facts/problems';
import type { Read } from './figures';

/** A figure as context.json has it. */
export interface Entry {
  id: string;
  series: string;
  value: number;
  unit: string;
  approximation: string | null;
  date: string;
  source: string;
  /** A table has numbers alone. */
  words: null;
  caveat?: string;
}

/** What a story knows already, and where it stands. */
export interface Known {
  facts: readonly Fact[];
  /** File and line of a fact. */
  placeOf: (id: string) => string;
}

/** What is to be added, each with its line, and what is left out, in words. */
export interface Merged {
  added: { line: number; entry: Entry }[];
  skipped: string[];
}

interface Standing {
  value: number;
  unit: string;
  upper?: number | undefined;
  approximation: string | null;
  place: string;
}

const keyOf = ({ series, date }: { series: string; date: string }) => `${series} ${date}`;

/** What the story has of a series at a time. */
function standingIn({ facts, placeOf }: Known): Map<string, Standing> {
  return new Map(
    facts.flatMap((fact) => {
      if (fact.kind !== 'quantity' || !fact.series || !fact.period) return [];
      const { id, series, value, upper, unit, approximation, period } = fact;
      const key = keyOf({ series, date: period.date });
      return [[key, { value, upper, unit, approximation, place: placeOf(id) }] as const];
    }),
  );
}

/** The unit of each series that the story or the table has, with where it is from. */
class Units {
  readonly #units = new Map<string, { unit: string; place: string }>();

  constructor({ facts, placeOf }: Known) {
    for (const fact of facts)
      if (fact.kind === 'quantity' && fact.series)
        this.#units.set(fact.series, { unit: fact.unit, place: placeOf(fact.id) });
  }

  /** Throws an `InputError` where there is none, or another. */
  of({ series, unit, line }: Read): string {
    const known = this.#units.get(series);
    const own = unit ?? known?.unit;
    if (!own)
      throw new InputError(
        `line ${line}: nothing says in what unit ${series} is counted; say --unit UNIT`,
      );
    if (known && known.unit !== own)
      throw new InputError(
        `line ${line}: unit "${own}", and ${series} is counted in ${known.unit} (${known.place}); give it in that unit, or another series`,
      );
    this.#units.set(series, known ?? { unit: own, place: `line ${line}` });
    return own;
  }
}

/** What a figure contradicts: throws an `InputError` that names both places; words for one that is there already. */
function beside({ line, series, date, value, approximation }: Read, known: Standing): string {
  if (known.value === value && known.upper === undefined && known.approximation === approximation)
    return `line ${line}: ${series}, ${date} is there already (${known.place}); left out`;
  throw new InputError(
    `line ${line}: ${series}, ${date} is ${value}, and ${known.value} in ${known.place}; see which is right, and leave one`,
  );
}

/** Throws an `InputError` at the first figure that clashes. */
export function merge(
  read: readonly Read[],
  known: Known,
  source: string,
  taken: Set<string>,
): Merged {
  const standing = standingIn(known);
  const units = new Units(known);
  const merged: Merged = { added: [], skipped: [] };
  for (const figure of read) {
    const unit = units.of(figure);
    const { line, series, value, approximation, date, caveat } = figure;
    const there = standing.get(keyOf(figure));
    if (there) {
      merged.skipped.push(beside(figure, there));
      continue;
    }
    standing.set(keyOf(figure), { value, unit, approximation, place: `line ${line}` });
    const id = freeId(`${series}-${date}`, taken);
    taken.add(id);
    const entry = {
      id,
      series,
      value,
      unit,
      approximation,
      date,
      source,
      words: null,
      ...(caveat && { caveat }),
    };
    merged.added.push({ line, entry });
  }
  return merged;
}
