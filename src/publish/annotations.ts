/**
 * The article's facts as Web Annotations (https://www.w3.org/TR/annotation-model/): a tool that knows them lays
 * them over the article.
 */
import { type Article, type Fact, REPORTED_IN } from '../facts/fact';
import type { Figure } from '../figures/figure';
import { rowId, TABLES } from '../page/addresses';
import type { Locale } from '../locales/locale';
import type { Story } from '../story/story';
import { amountOf } from '../story/table';

/** Path of the file, in the story. */
export const ANNOTATIONS = 'data/annotations.json';
/** Path of the file that says under which terms it can be used. */
export const DATA_PACKAGE = 'data/datapackage.json';

/** The terms of the model, and that of a hash. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { sha256: 'https://schema.org/sha256' }];

/** The very bytes that were read, named by themselves, as RFC 6920 has it. */
const bytesOf = ({ sha256 }: Article): string =>
  `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;

/**
 * Where the words are: on the article's page, which has them among whatever else stands there, and in the plain text
 * of the bytes that were read, where alone their place holds; that counts code points, as the model has it, and is left
 * out where nobody knows it so.
 */
function targetsOf(article: Article, { fragment, prefix, suffix, points }: Reported) {
  const target = (source: object, ...selector: object[]) => ({
    ...{ type: 'SpecificResource', source: { type: 'Text', language: REPORTED_IN, ...source } },
    selector,
  });
  const quote = {
    type: 'TextQuoteSelector',
    exact: fragment,
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
  const place = points && { type: 'TextPositionSelector', start: points[0], end: points[1] };
  const bytes = { id: bytesOf(article), sha256: article.sha256 };
  const read = target(bytes, quote, ...(place ? [place] : []));
  return article.url ? [target({ id: article.url }, quote), read] : [read];
}

type Reported = NonNullable<Fact['reported']>;

/** What a fact is; words that are all that it is called are those that the annotation lies on. */
function described(figure: Figure, locale: Locale): string {
  const { what, text, quote } = figure;
  return what === quote ? amountOf(figure, locale) : `${what}: ${text}`;
}

/** What the story says of a fact: what it is, what to know of it, and where its row is, if it has one. */
function bodyOf(figure: Figure, row: string | null, locale: Locale) {
  const { caveat, corrected } = figure;
  const { language } = locale;
  const said = (value: string, purpose: string) => ({
    ...{ type: 'TextualBody', value, format: 'text/plain', language, purpose },
  });
  return [
    said(described(figure, locale), 'describing'),
    ...[caveat, corrected].flatMap((value) => (value ? [said(value, 'commenting')] : [])),
    ...(row ? [{ type: 'SpecificResource', source: row, purpose: 'linking' }] : []),
  ];
}

/** `site.address` is that of the story, absolute; `publisher` the site's name. */
export function annotations(
  { article, figures, reported, locale }: Story,
  { address, publisher }: { address: string; publisher: string },
): string {
  const id = address + ANNOTATIONS;
  const rights = address + DATA_PACKAGE;
  const rows = new Set(figures.map((figure) => figure.id));
  const rowOf = (fact: string) => (rows.has(fact) ? `${address}${TABLES}#${rowId(fact)}` : null);
  const items = reported.map(({ figure, place }) => ({
    ...{ id: `${id}#fact-${figure.id}`, type: 'Annotation', motivation: 'describing' },
    creator: { type: 'Organization', name: publisher },
    body: bodyOf(figure, rowOf(figure.id), locale),
    target: targetsOf(article, place),
    rights,
  }));
  const page = { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const collection = { type: 'AnnotationCollection', label: article.title, total: items.length };
  return `${JSON.stringify({ '@context': CONTEXT, id, ...collection, rights, first: page }, null, 2)}\n`;
}
