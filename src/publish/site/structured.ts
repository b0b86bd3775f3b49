/** The story and its figures as schema.org has them: what the page says, for machines. */
import type { Fact, Source } from '../../facts/fact';
import { yearOf } from '../../facts/period';
import type { Page } from '../../page/pages';
import type { Story } from '../../story/story';
import { absolute, cardPath } from './addresses';

const CONTEXT = 'https://schema.org';

const publication = (type: string, { title, publisher, date, url }: Source) => ({
  '@type': type,
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  ...(date && { datePublished: date }),
  ...(url && { url }),
});

/** The story, and the report it is made from. */
export const articleOf = (site: string, page: Page, { article }: Pick<Story, 'article'>) => ({
  '@context': CONTEXT,
  '@type': 'Article',
  headline: page.title,
  description: page.description,
  url: absolute(site, page.path),
  image: absolute(site, cardPath(page.chart)),
  isBasedOn: publication('NewsArticle', article),
});

/** `1990/2017`: from the first to the last year of a figure. */
function coverage(facts: readonly Fact[]): string {
  const years = facts.flatMap((fact) =>
    fact.kind === 'quantity' && fact.period ? yearOf(fact.period) : [],
  );
  return `${Math.min(...years)}/${Math.max(...years)}`;
}

/** The figures' files, with their media types. */
const downloads = { 'data/facts.csv': 'text/csv', 'data/facts.json': 'application/json' };

/** The figures, as files to download. */
export const datasetOf = (
  site: string,
  page: Page,
  { facts, sources, series, opening, locale }: Story,
) => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  name: opening.words.dataset,
  description: page.description,
  url: absolute(site, page.path),
  inLanguage: locale.language,
  isAccessibleForFree: true,
  temporalCoverage: coverage(facts),
  variableMeasured: series.map(({ name, unit }) => ({
    '@type': 'PropertyValue',
    name,
    unitText: unit,
  })),
  distribution: Object.entries(downloads).map(([path, type]) => ({
    '@type': 'DataDownload',
    contentUrl: absolute(site, path),
    encodingFormat: type,
  })),
  isBasedOn: sources.map((source) => publication('CreativeWork', source)),
});
