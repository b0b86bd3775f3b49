/** The story and its figures as schema.org has them: what the page says, for machines. */
import type { Fact, Source } from '../../facts/fact';
import { yearOf } from '../../facts/period';
import type { Page } from '../pages';
import type { Story } from '../../story/story';
import { unitName } from '../../story/names';
import { seriesNames } from '../../words/en/names';
import { site as words } from '../../words/en/site';
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

/** Each series that is measured, once, with its unit. */
function variables(facts: readonly Fact[]) {
  const measured = new Map<string, string>();
  for (const fact of facts)
    if (fact.kind === 'quantity' && fact.series) measured.set(fact.series, fact.unit);
  return [...measured].map(([series, unit]) => ({
    '@type': 'PropertyValue',
    name: seriesNames[series],
    unitText: unitName(unit),
  }));
}

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
  { facts, sources }: Pick<Story, 'facts' | 'sources'>,
) => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  name: words.dataset,
  description: page.description,
  url: absolute(site, page.path),
  inLanguage: words.language,
  isAccessibleForFree: true,
  temporalCoverage: coverage(facts),
  variableMeasured: variables(facts),
  distribution: Object.entries(downloads).map(([path, type]) => ({
    '@type': 'DataDownload',
    contentUrl: absolute(site, path),
    encodingFormat: type,
  })),
  isBasedOn: sources.list.map((source) => publication('CreativeWork', source)),
});
