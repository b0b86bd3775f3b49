import { clauseBoundary, saidAside } from './en/counting';
import { seriesWords } from './en/people';
import { apart, ends, oneOf, pattern } from './pattern';

/** Longest clause that is looked through. */
const NEAR = 240;

/** The clause that ends at an offset, from its beginning; on request without what is said aside in it. */
export function clauseBefore(text: string, end: number, isPlain = false): string {
  const left = text.slice(Math.max(0, end - NEAR), end);
  return (isPlain ? left.replace(saidAside, ',') : left).split(clauseBoundary).at(-1) ?? '';
}

/** Money always shows its currency, so a bare number is never read as money. */
function fits(series: string | null, unit: string | null): boolean {
  return series === null || series === unit || (unit === null && series !== 'usd');
}

const subjects = Object.entries(seriesWords).map(([id, { unit, subjects }]) => ({
  id,
  unit,
  subject: pattern(apart, oneOf(subjects), ends),
}));

/**
 * The series that the clause ending at `end` speaks of: the first whose subject words it holds
 * and whose unit fits (`null`: unit not known). `null` where there is none.
 */
export function findSeries(text: string, end: number, unit: string | null): string | null {
  const clause = clauseBefore(text, end).replace(saidAside, ',');
  const found = subjects
    .filter((series) => fits(series.unit, unit))
    .map(({ id, subject }) => ({ id, at: clause.search(subject) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  return found[0]?.id ?? null;
}

/** The unit of every value of a series; `null` where it can have several. */
export const unitOfSeries = (id: string | null) => seriesWords[id ?? '']?.unit ?? null;
