/** Whether what the extractor reads is what the figure said there means: its unit, its value, its reservation. */
import type { extract } from '../../extract/extract';
import type { Approximation, Fact } from '../../facts/fact';
import type { Computation, Figure } from '../../figures/figure';

/** A number as the extractor reads it. */
export type Read = ReturnType<typeof extract>['quantities'][number];

/** Units that computed figures are said in; the others have that of their facts. */
const UNITS: Readonly<Partial<Record<Computation, readonly string[]>>> = {
  multiple: ['times', 'squares', 'number'],
  adjusted: ['times', 'number'],
  whole: ['squares', 'times', 'number'],
  squares: ['squares', 'number'],
  change: ['percent', 'percent-per-year'],
  share: ['percent', 'percent-per-year'],
  rate: ['percent', 'percent-per-year'],
  doubling: ['years', 'number'],
  halving: ['years', 'number'],
  between: ['years', 'number'],
  span: ['years', 'number'],
  absent: ['years', 'number'],
};

/** Of these none stands for another. */
export const TIMES: readonly string[] = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'decades',
  'centuries',
];

/** Units that matter: of a noun that no figure is counted in nothing follows. */
const knownUnits = (facts: ReadonlyMap<string, Fact>): ReadonlySet<string> =>
  new Set([
    ...Object.values(UNITS).flat(),
    ...TIMES,
    ...[...facts.values()].flatMap((fact) => (fact.kind === 'quantity' ? fact.unit : [])),
  ]);

/** The unit that words read in; what they make it a rate for one of is checked apart. */
const sameUnit = (read: string, unit: string): boolean =>
  read === unit ||
  read === 'number' ||
  unit.startsWith(`${read}-per-`) ||
  read.startsWith(`${unit}-per-`);

/** Whether what is read is counted in the figure's unit. */
export function unitFits(read: string, figure: Figure, facts: ReadonlyMap<string, Fact>): boolean {
  if (!knownUnits(facts).has(read)) return true;
  const fact = facts.get(figure.id);
  if (fact) return fact.kind === 'date' || sameUnit(read, fact.unit);
  const known = figure.computed && UNITS[figure.computed];
  if (known) return known.includes(read);
  const [first] = figure.of.map((id) => facts.get(id));
  return first?.kind !== 'quantity' || sameUnit(read, first.unit);
}

/** The units that a figure may be said in; null where nobody can tell. */
export function unitsOf(
  figure: Figure,
  facts: ReadonlyMap<string, Fact>,
): readonly string[] | null {
  if (figure.computed === 'one-in') return null;
  const known = figure.computed && UNITS[figure.computed];
  const first = facts.get(figure.of[0] ?? '');
  if (known || first?.kind !== 'quantity') return known || null;
  return [...new Set([first.unit, first.unit.split('-per-')[0]!])];
}

/** The number that words mean by a figure: a percentage is said of a share; signs are said in words. */
function meantBy(figure: Figure, unit: string, text: string): number | undefined {
  // “US$1 in 834” reads as one dollar.
  if (typeof figure.value !== 'number' || figure.computed === 'one-in') return undefined;
  const percent = unit.startsWith('percent') && text.includes('%') && figure.origin === 'computed';
  return Math.abs(figure.value) * (percent ? 100 : 1);
}

/** Whether what is read is the figure's value, as far as it is rounded to be said. */
export function valueFits({ value, upper, unit }: Read, figure: Figure, text: string): boolean {
  const meant = meantBy(figure, unit, text);
  if (meant === undefined) return true;
  // Of what is rounded to be said: half of its last digit, or one in a hundred.
  const decimals = /\.(\d+)/.exec(text)?.[1]!.length ?? 0;
  const close = (one: number) =>
    Math.abs(Math.abs(one) - meant) <= Math.max(0.5 / 10 ** decimals, meant * 0.01);
  return close(value) || (upper !== undefined && upper !== null && close(upper));
}

/** Whether a number is so much of what is said. */
const APPROXIMATIONS: Readonly<Record<Approximation, (meant: number, said: number) => boolean>> = {
  around: () => true,
  nearly: (meant, said) => meant < said,
  'more than': (meant, said) => meant > said,
  'at least': (meant, said) => meant >= said,
  'fewer than': (meant, said) => meant < said,
  'up to': (meant, said) => meant <= said,
};

/** "Nearly", "over" and their like are the source's own, or true of what is computed. */
export function approximationFits(
  { approximation, value, unit }: Read,
  figure: Figure,
  text: string,
  facts: ReadonlyMap<string, Fact>,
): boolean {
  if (approximation === null || approximation === 'around') return true;
  const fact = facts.get(figure.id);
  if (fact) return fact.kind === 'date' || fact.approximation === approximation;
  const meant = meantBy(figure, unit, text);
  return meant === undefined || APPROXIMATIONS[approximation](meant, Math.abs(value));
}
