import type { Change, QuantityFact } from '../../src/facts/factsFile';
import { extract } from '../../src/extract/extract';

const published = '2017-09-05';

const joined = (parts: unknown[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

/** A quantity as a line to compare: its words, then what they mean. */
const quantityLine = ({
  reported,
  approximation,
  value,
  upper,
  unit,
  period,
  series,
}: QuantityFact) =>
  joined([
    `"${reported.fragment}"`,
    approximation,
    upper === null ? value : `${value}–${upper}`,
    unit,
    period?.date,
    period?.basis,
    series,
  ]);

/** The quantities of a text: words, reservation, value, unit, date and series. */
export const quantities = (text: string, day = published): string[] =>
  extract(text, { published: day }).quantities.map(quantityLine);

/** The dates of a text: words, period and basis. */
export const dates = (text: string, day: string | null = published): string[] =>
  extract(text, { published: day }).dates.map(
    ({ reported, period }) => `"${reported.fragment}" ${period.date} ${period.basis}`,
  );

const told = ({ value, unit, period }: QuantityFact) => joined([value, unit, period?.date]);

const claimLine = ({ kind, value, computed, verdict }: Change['claims'][number]) =>
  `${value} ${kind}, ${computed}: ${verdict}`;

/** The changes of a text: `700 people 1999 -> 1500 people 2016, up, unchecked`, then the claims. */
export function changes(text: string, day = published): string[] {
  const found = extract(text, { published: day });
  const byId = new Map(found.quantities.map((fact) => [fact.id, fact]));
  return found.changes.map(({ from, to, direction, verdict, claims }) =>
    [
      `${told(byId.get(from)!)} -> ${told(byId.get(to)!)}, ${direction}, ${verdict}`,
      ...claims.map(claimLine),
    ].join('; '),
  );
}
