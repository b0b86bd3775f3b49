/** The story and its figures as schema.org has them: what the page says, for machines. */
import type { Fact, Period, Source } from '../../facts/fact';
import { lastYearOf, yearOf } from '../../facts/period';
import type { Page } from '../../page/pages';
import type { Imprint } from '../../story/imprint';
import type { Story } from '../../story/story';
import { ANNOTATIONS, DATA_PACKAGE } from '../annotations';
import { correctionsIn } from './corrections';
import { absolute, cardPath } from './addresses';

const CONTEXT = 'https://schema.org';

/** Where a story is published, and by whom. */
export interface Home {
  /** Address of the story. */
  address: string;
  /** Name of the site. */
  publisher: string;
  /** Address of dated copies of its pages, where one of these is meant. */
  copies?: string | null | undefined;
  /** Every language that the story is in, the one that it was written in first, each with its address. */
  languages?: readonly Address[];
}

/** Where a story is in a language, absolute. */
export interface Address {
  language: string;
  address: string;
}

const organization = (name: string) => ({ '@type': 'Organization', name });

/** Who tells a story: those whom it names, else the site. */
export const authorsOf = (publisher: string, imprint: Imprint | null): readonly string[] =>
  imprint && imprint.authors.length > 0 ? imprint.authors : [publisher];

/** The days of a page of ours, which are not those of what it is based on. */
const days = ({ published, modified }: Imprint) => ({
  ...(published && { datePublished: published }),
  ...(modified && { dateModified: modified }),
});

/** One as it is, several as a list: not everyone who reads it looks into lists. */
const alone = <T>([first, ...others]: readonly T[]) =>
  others.length > 0 ? [first, ...others] : first;

/** Whose a page is, and when it appeared. */
const signed = (publisher: string, imprint: Imprint) => ({
  author: imprint.authors.length > 0 ? alone(imprint.authors.map(person)) : organization(publisher),
  publisher: organization(publisher),
  ...days(imprint),
});

const person = (name: string) => ({ '@type': 'Person', name });

/** Who made it, and where it stands; of what names nobody an organization has. */
function makersOf({ publisher, by, via, people = [], in: paper }: Source) {
  const isOrganizations = people.length === 0 && !paper;
  return {
    ...(people.length > 0 && { author: alone(people.map(person)) }),
    ...(isOrganizations && via && { creator: organization(by ?? publisher) }),
    ...(paper && { isPartOf: { '@type': 'Periodical', name: paper } }),
    ...((isOrganizations || via) && { publisher: organization(via ?? publisher) }),
  };
}

/** Whose it is, and who published it, each by itself. */
const publication = (type: string, source: Source) => ({
  '@type': type,
  name: source.title,
  ...makersOf(source),
  ...(source.date && { datePublished: source.date }),
  ...(source.url && { url: source.url }),
});

/** The story, and the report it is made from. */
export const articleOf = (
  { address, publisher }: Home,
  page: Page,
  story: Pick<Story, 'article' | 'corrections' | 'imprint' | 'locale'>,
) => ({
  '@context': CONTEXT,
  '@type': 'Article',
  headline: page.title,
  description: page.description,
  url: absolute(address, page.path),
  image: absolute(address, cardPath(page.chart, page.pictures)),
  inLanguage: story.locale.language,
  ...signed(publisher, story.imprint),
  ...correctionsIn(story),
  isBasedOn: publication('NewsArticle', story.article),
});

/** The first and the last year of a period; a decade ends with its tenth. */
const yearsOf = (period: Period): number[] => [
  yearOf(period),
  lastYearOf({ ...period, date: period.date.replace('X', '9') }),
];

/** `1990/2017`: from the first to the last year that figures are of, or else dates; nothing where there is neither. */
function coverage(facts: readonly Fact[]): { temporalCoverage?: string } {
  const of = (kind: Fact['kind']) =>
    facts
      .filter((fact) => fact.kind === kind)
      .flatMap((fact) => (fact.kind === 'date' ? [fact.period] : [fact.since, fact.period]))
      .flatMap((period) => (period ? yearsOf(period) : []));
  const [figures, dates] = [of('quantity'), of('date')];
  const years = figures.length > 0 ? figures : dates;
  if (years.length === 0) return {};
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { temporalCoverage: first === last ? String(first) : `${first}/${last}` };
}

/** What is measured: each series, and each figure that belongs to none; nothing where there are dates alone. */
function measured({ facts, figures, series, locale }: Story) {
  const single = facts.flatMap((fact) => {
    if (fact.kind === 'date' || fact.series) return [];
    const { what } = figures.find(({ id }) => id === fact.id)!;
    return { name: what, unit: locale.unitName(fact.unit) };
  });
  const all = [...series, ...single];
  if (all.length === 0) return {};
  return {
    variableMeasured: all.map(({ name, unit }) => ({
      '@type': 'PropertyValue',
      name,
      unitText: unit,
    })),
  };
}

/** The figures' files, with their media types. */
const downloads = {
  'data/facts.csv': 'text/csv',
  'data/facts.json': 'application/json',
  [ANNOTATIONS]: 'application/ld+json',
  [DATA_PACKAGE]: 'application/json',
};

/** The figures, as files to download. */
export const datasetOf = ({ address, publisher }: Home, page: Page, story: Story) => {
  const { facts, sources, opening, imprint, locale } = story;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: opening.words.dataset,
    description: page.description,
    url: absolute(address, page.path),
    creator: organization(publisher),
    ...days(imprint),
    inLanguage: locale.language,
    isAccessibleForFree: true,
    license: { '@type': 'CreativeWork', name: locale.words.downloads.licence },
    ...coverage(facts),
    ...measured(story),
    distribution: Object.entries(downloads).map(([path, type]) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(address, path),
      encodingFormat: type,
    })),
    isBasedOn: sources.map((source) => publication('CreativeWork', source)),
    citation: sources.map((source) => publication('CreativeWork', source)),
  };
};
