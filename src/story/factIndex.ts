/** The facts of a story, found by what its words and charts call them. */
import type { FactIndex } from '../charts/kind';
import type { Fact, Quantity } from '../facts/fact';
import { refuse } from '../figures/refusal';
import { hint } from './document/nearest';

const timeOf = ({ period }: Quantity) => period?.date ?? '';

/** In order of time; where two have one date they keep their order, in which the article's come first. */
const inTime = (a: Quantity, b: Quantity) => {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first < second ? -1 : Number(first > second);
};

/** The unit that most figures have; of equally many the one met first. */
function commonUnit(facts: readonly Quantity[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of facts) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function seriesOf(quantities: readonly Quantity[], id: string): Quantity[] {
  const all = quantities.filter(({ series, period }) => series === id && period !== null);
  if (all.length === 0) {
    const known = quantities.flatMap(({ series }) => series ?? []);
    return refuse(`no series is called "${id}"${hint(id, known)}`);
  }
  const unit = commonUnit(all);
  return all.filter((fact) => fact.unit === unit).sort(inTime);
}

export function factIndex(all: readonly Fact[]): FactIndex {
  const quantities = all.filter((fact) => fact.kind === 'quantity');
  const ids = all.map(({ id }) => id);
  const find = (id: string) =>
    all.find((fact) => fact.id === id) ?? refuse(`no fact has the id "${id}"${hint(id, ids)}`);
  return {
    all,
    quantity: (id) => {
      const fact = find(id);
      return fact.kind === 'quantity' ? fact : refuse(`${id} is a date; a quantity is needed`);
    },
    date: (id) => {
      const fact = find(id);
      return fact.kind === 'date' ? fact : refuse(`${id} is a quantity; a date is needed`);
    },
    series: (id) => seriesOf(quantities, id),
  };
}
