/** What the files to download hold, as a Data Package (https://datapackage.org): for programs that look for data. */
import { createHash } from 'node:crypto';
import { approximations, type Source } from '../facts/fact';
import type { Story } from '../story/story';
import { ANNOTATIONS, DATA_PACKAGE } from './annotations';
import type { CsvColumn } from './downloads';

/** Where a story is published, and as what. */
interface Home {
  /** Address of the story, absolute. */
  address: string;
  /** Name of the site. */
  publisher: string;
  /** Name of the story's folder. */
  slug: string;
}

/** A day, or a longer period, as the files have them. */
const PERIOD =
  '^\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4]|-H[12]|-W\\d{2})?$|^\\d{3}X$|^\\d{4}/\\d{4}$|^\\d{4}-\\d{2}/\\d{4}-\\d{2}$';

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const period = { type: 'string', constraints: { pattern: PERIOD } };
const needed = { required: true };
const measured = { type: 'number', unitField: 'unit' };

/** The columns, in their order; what measures in the unit of its row says in which column that stands. */
const columns: Readonly<Record<CsvColumn, object>> = {
  id: { type: 'string', constraints: { ...needed, unique: true } },
  what: { type: 'string', constraints: needed },
  value: measured,
  unit: text,
  date: period,
  kind: { type: 'string', constraints: { ...needed, enum: ['article', 'context', 'computed'] } },
  reported_words: text,
  formula: text,
  caveat: text,
  source: { type: 'string', constraints: needed },
  source_title: text,
  source_date: { type: 'string', constraints: { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' } },
  source_url: address,
  words_language: text,
  words_url: address,
  least: measured,
  most: measured,
  upper: measured,
  approximation: { type: 'string', constraints: { enum: approximations } },
  since: period,
};

const schemaOf = ({ figures, locale }: Story) => {
  const { fields, counted } = locale.words.downloads;
  const used = figures.flatMap(({ value, unit }) => (typeof value === 'number' ? [unit] : []));
  const units = [...new Set(used)].filter(Boolean);
  return {
    fields: Object.entries(columns).map(([name, field]) => ({
      ...{ name, title: fields[name as CsvColumn], ...field },
      ...('unitField' in field && { description: counted, units }),
    })),
    primaryKey: ['id'],
    missingValues: [''],
  };
};

const sourceOf = ({ title, publisher, date, url }: Source) => ({
  ...{ title: `${publisher}: ${title}`, ...(url && { path: url }), ...(date && { version: date }) },
});

/** A file beside this one, as it is. */
const resourceOf = (path: string, content: string) => ({
  path: path.split('/').at(-1)!,
  encoding: 'utf-8',
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
});

/** When it appeared and was changed; a story that has not appeared has no day, and no version that stays. */
const datesOf = ({ published, modified }: Story['imprint']) => ({
  ...(published && { created: `${published}T00:00:00Z` }),
  version: modified ?? published ?? 'draft',
});

/** The files beside this one. */
function resourcesOf(story: Story, files: Readonly<Record<string, string>>) {
  const { files: titles } = story.locale.words.downloads;
  const at = (path: string) => resourceOf(path, files[path]!);
  return [
    {
      ...{ name: 'figures', title: titles.figures, type: 'table', ...at('data/facts.csv') },
      ...{ format: 'csv', mediatype: 'text/csv', schema: schemaOf(story) },
    },
    {
      ...{ name: 'facts', title: titles.facts, ...at('data/facts.json') },
      ...{ format: 'json', mediatype: 'application/json' },
    },
    {
      ...{ name: 'annotations', title: titles.annotations, ...at(ANNOTATIONS) },
      ...{ format: 'json', mediatype: 'application/ld+json' },
    },
  ];
}

/** `files` are those that it describes, by their paths in the story. */
export function dataPackage(
  story: Story,
  { address, publisher, slug }: Home,
  files: Readonly<Record<string, string>>,
): string {
  const { opening, description, sources, imprint, locale } = story;
  const { licence, quotations } = locale.words.downloads;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: slug, id: address + DATA_PACKAGE, title: opening.words.dataset, description },
    ...{ homepage: address, ...datesOf(imprint) },
    contributors: [
      { title: publisher, roles: ['publisher'] },
      ...imprint.authors.map((title) => ({ title, organization: publisher, roles: ['author'] })),
    ],
    licenses: [
      { name: 'other-open', title: licence },
      { name: 'other-closed', title: quotations },
    ],
    sources: sources.map(sourceOf),
    resources: resourcesOf(story, files),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
