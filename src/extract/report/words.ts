import type { Change, Claim, QuantityFact } from '../../facts/factsFile';
import { formatDate } from '../../locales/en/dates';
import { formatValue } from '../../locales/en/quantities';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** A value for an editor: `US$25.8 billion`, `1,200 barrels a day`. */
function valueInWords({ value, upper, unit }: QuantityFact): string {
  const told = [value, ...(upper === null ? [] : [upper])]
    .map((end) => formatValue(end, unit))
    .join(' to ');
  return unit === 'people' ? `${told} people` : told;
}

/** A quantity with its reservation and date: `around 30,000 people (1990)`. */
export function quantityInWords(fact: QuantityFact): string {
  const { approximation, period } = fact;
  const date = period
    ? ` (${formatDate(period.date)}${period.basis === 'inferred' ? ', inferred' : ''})`
    : '';
  return `${approximation ? `${approximation} ` : ''}${valueInWords(fact)}${date}`;
}

const units: Record<Claim['kind'], string> = {
  times: ' times',
  percent: ' percent',
  'percentage-points': ' percentage points',
  difference: '',
};

/** What the text claims, in a few words: `more than 135 times`. */
const claimInWords = ({ kind, value, approximation }: Claim) =>
  `${approximation ? `${approximation} ` : ''}${number.format(value)}${units[kind]}`;

/** How much a change is by its ends: `×135.8`; empty where it cannot be said. */
function factorInWords(from: QuantityFact, to: QuantityFact): string {
  if (!(from.value > 0) || from.upper !== null || to.upper !== null) return '';
  return `×${new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(to.value / from.value)}`;
}

const end = (fact: QuantityFact) =>
  `${fact.approximation ? `${fact.approximation} ` : ''}${valueInWords(fact)} (${fact.period ? formatDate(fact.period.date) : 'no date'})`;

/** A change as a line: `US$190 million (1992) → US$25.8 billion (2014)  ×135.8, text says "more than 135 times": holds`. */
export function changeInWords(change: Change, from: QuantityFact, to: QuantityFact): string {
  const said = change.claims.map((claim) => `text says "${claimInWords(claim)}": ${claim.verdict}`);
  const size = [factorInWords(from, to), ...(said.length > 0 ? said : [change.verdict])].filter(
    Boolean,
  );
  return `${end(from)} → ${end(to)}  ${size.join(', ')}`;
}
