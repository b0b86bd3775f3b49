/** A series as a story needs it: the two ends the article gives, and what others published. */
import type { DateMention, Fact, Quantity } from './fact';
import { yearOfQuantity } from './period';

export interface Series {
  id: string;
  /** The article's earlier point. */
  from: Quantity;
  /** The article's later point. */
  to: Quantity;
  /** Other published figures, in order of years. */
  context: Quantity[];
}

const byYear = (a: Quantity, b: Quantity) => yearOfQuantity(a) - yearOfQuantity(b);

/** The quantities of a series in one unit; multiples of the same series are left out. */
function points(facts: readonly Fact[], id: string, unit: Quantity['unit']): Quantity[] {
  return facts
    .filter((fact) => fact.kind === 'quantity')
    .filter((fact) => fact.series === id && fact.unit === unit)
    .sort(byYear);
}

/** Throws when the article does not give exactly two points of the series: the chapters compare two. */
export function series(facts: readonly Fact[], id: string, unit: Quantity['unit']): Series {
  const all = points(facts, id, unit);
  const [from, to, ...more] = all.filter((fact) => fact.reported);
  if (!from || !to || more.length > 0) {
    throw new Error(`series "${id}": the chapters need two points in ${unit} from the article`);
  }
  return { id, from, to, context: all.filter((fact) => !fact.reported) };
}

/** All quantities of a series in order of time; the article's first where a year has two. */
export const inTime = ({ from, to, context }: Series): Quantity[] =>
  [from, to, ...context].sort(byYear);

/** A quantity by its id; throws, naming the id, when the facts do not hold it. */
export function quantity(facts: readonly Fact[], id: string): Quantity {
  const fact = facts.find((candidate) => candidate.id === id);
  if (fact?.kind !== 'quantity') throw new Error(`the facts hold no quantity "${id}"`);
  return fact;
}

/** A mentioned date by its id; throws, naming the id, when the facts do not hold it. */
export function mention(facts: readonly Fact[], id: string): DateMention {
  const fact = facts.find((candidate) => candidate.id === id);
  if (fact?.kind !== 'date') throw new Error(`the facts hold no date "${id}"`);
  return fact;
}
