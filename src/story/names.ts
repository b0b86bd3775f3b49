/** Names of figures, as tables and notes give them. */
import type { Quantity } from '../facts/fact';
import { yearOfQuantity } from '../facts/period';
import { figureNames, seriesNames, unitNames } from '../words/en/names';

/** The name of a unit; of one that the page has no name for its own words. */
export const unitName = (unit: string): string =>
  (unitNames as Record<string, string | undefined>)[unit] ?? unit.replaceAll('-', ' ');

/** `1992`, or `1992, all former Soviet states` where the year alone would not do. */
export function pointName(fact: Quantity): string {
  const year = String(yearOfQuantity(fact));
  const name = figureNames[fact.id];
  return name ? `${year}, ${name}` : year;
}

/** The name of a figure's series; its own id where it belongs to none. */
export const seriesName = ({ series, id }: Quantity): string =>
  seriesNames[series ?? id] ?? figureNames[id] ?? id;

/** `Trade between South Korea and Russia, 1992`. */
export const figureName = (fact: Quantity): string =>
  fact.period && fact.series ? `${seriesName(fact)}, ${pointName(fact)}` : seriesName(fact);
