import { extract } from '../../../src/extract/extract';
import type { Change, DateFact, QuantityFact } from '../../../src/facts/factsFile';
import type { FoundChange, FoundDate, FoundQuantity, Reader } from './found';
import { daysOf, type Days } from './period';
import { isUnit } from './units';

/** The measure of a rate is what comes first; what is counted has a unit for each noun, and is `count` here. */
function unitOf(unit: string): string {
  const [measure = unit] = unit.split('-per-');
  return isUnit(measure) ? measure : 'count';
}

function quantityOf({ value, upper, unit, approximation, reported }: QuantityFact): FoundQuantity {
  return {
    span: reported.span,
    value: [value, upper ?? value],
    unit: unitOf(unit),
    approximation,
  };
}

function days(date: string): Days {
  const found = daysOf(date);
  if (!found) throw new Error(`"${date}" is a period the score cannot read; teach it in period.ts`);
  return found;
}

function dateOf({ period, reported }: DateFact): FoundDate {
  return { span: reported.span, days: [days(period.date)], basis: period.basis };
}

function endOf(fact: QuantityFact): FoundChange['from'] {
  return { ...quantityOf(fact), days: fact.period && days(fact.period.date) };
}

function changeOf({ from, to, verdict }: Change, facts: Map<string, QuantityFact>): FoundChange {
  const ends = [endOf(facts.get(from)!), endOf(facts.get(to)!)] as const;
  const offsets = ends.flatMap(({ span }) => span);
  const span: FoundChange['span'] = [Math.min(...offsets), Math.max(...offsets)];
  return { span, from: ends[0], to: ends[1], verdict };
}

/** The extractor of this project. */
export const ours: Reader = {
  name: 'this extractor',
  read(text, published) {
    const { quantities, dates, changes } = extract(text, { published });
    const facts = new Map(quantities.map((fact) => [fact.id, fact]));
    return {
      quantities: quantities.map(quantityOf),
      dates: dates.map(dateOf),
      changes: changes.map((change) => changeOf(change, facts)),
    };
  },
};
