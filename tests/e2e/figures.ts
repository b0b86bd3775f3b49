/** The figures of the data files, read apart from the page's own code. */
import { readFileSync } from 'node:fs';

/** The series that have a chart of amounts, and the unit of their figures. */
const units = { trade: 'eur', people: 'people' };
export type Series = keyof typeof units;

export interface Figure {
  id: string;
  series: Series;
  year: number;
  value: number;
  approximation: string | null;
  publisher: string;
  /** The words it was reported in, for the article's own. */
  fragment?: string;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../stories/data/strait/${name}`, import.meta.url), 'utf8'));

interface Entry {
  id: string;
  series: string | null;
  value: number;
  approximation: string | null;
  unit: string;
}
const { article, facts }: { article: { publisher: string }; facts: ArticleFact[] } =
  read('facts.json');
type ArticleFact = Entry & {
  kind: string;
  period: { date: string };
  reported: { fragment: string };
};
const context: {
  sources: Record<string, { publisher: string }>;
  figures: (Entry & { date: string; source: string })[];
} = read('context.json');

/** The figures the article gives of a series, in order of time. */
export const ofArticle = (series: Series): Figure[] =>
  facts
    .filter((fact) => fact.series === series && fact.unit === units[series])
    .map(({ id, value, approximation, period, reported }) => ({
      ...{ id, series, value, approximation },
      year: Number(period.date.slice(0, 4)),
      publisher: article.publisher,
      fragment: reported.fragment,
    }))
    .sort((a, b) => a.year - b.year);

/** The figures that others published. */
const ofOthers = (series: Series): Figure[] =>
  context.figures
    .filter((figure) => figure.series === series && figure.unit === units[series])
    .map(({ id, value, approximation, date, source }) => ({
      ...{ id, series, value, approximation },
      year: Number(date.slice(0, 4)),
      publisher: context.sources[source]!.publisher,
    }));

export const ofAll = (series: Series): Figure[] =>
  [...ofArticle(series), ...ofOthers(series)].sort((a, b) => a.year - b.year);

const sizes: Record<string, number> = { '': 1, million: 1e6, billion: 1e9 };

/** `around 30,000 people` as its reservation and 30000; null for a text that states no amount. */
export function amountIn(text: string): { value: number; approximation: string | null } | null {
  const [, approximation, digits, size] =
    /^(?:(around|fewer than|more than) )?€?([\d.,]+)(?: (million|billion))?(?: people)?$/i.exec(
      text,
    ) ?? [];
  if (!digits) return null;
  const value = Number(digits.replaceAll(',', '')) * sizes[size ?? '']!;
  // Binary fractions: 1.571 times 1e9 is not whole.
  return { value: Math.round(value), approximation: approximation?.toLowerCase() ?? null };
}
