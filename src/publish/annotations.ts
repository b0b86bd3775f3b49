/**
 * The article's facts as Web Annotations (https://www.w3.org/TR/annotation-model/): a tool that knows them lays
 * them over the article.
 */
import { type Article, type Fact, REPORTED_IN } from '../facts/fact';
import type { Figure } from '../figures/figure';
import { rowId, TABLES } from '../page/addresses';
import type { Story } from '../story/story';

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
 * of the bytes that were read, where alone their place holds; that counts code points, as the model has it.
 */
function targetsOf(article: Article, { fragment, prefix, suffix, span, points = span }: Reported) {
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
  const place = { type: 'TextPositionSelector', start: points[0], end: points[1] };
  const read = target({ id: bytesOf(article), sha256: article.sha256 }, quote, place);
  return article.url ? [target({ id: article.url }, quote), read] : [read];
}

type Reported = NonNullable<Fact['reported']>;

/** What the story says of a fact: what it is, what to know of it, and where its row is. */
function bodyOf({ id, what, text, caveat, corrected }: Figure, address: string, language: string) {
  const said = (value: string, purpose: string) => ({
    ...{ type: 'TextualBody', value, format: 'text/plain', language, purpose },
  });
  return [
    said(`${what}: ${text}`, 'describing'),
    ...[caveat, corrected].flatMap((value) => (value ? [said(value, 'commenting')] : [])),
    { type: 'SpecificResource', source: `${address}${TABLES}#${rowId(id)}`, purpose: 'linking' },
  ];
}

/** `site.address` is that of the story, absolute; `publisher` the site's name. */
export function annotations(
  { article, facts, figures, locale }: Story,
  { address, publisher }: { address: string; publisher: string },
): string {
  const id = address + ANNOTATIONS;
  const rights = address + DATA_PACKAGE;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const items = facts.flatMap((fact) => {
    const figure = byId.get(fact.id);
    if (!fact.reported || !figure) return [];
    return {
      ...{ id: `${id}#fact-${fact.id}`, type: 'Annotation', motivation: 'describing' },
      creator: { type: 'Organization', name: publisher },
      body: bodyOf(figure, address, locale.language),
      target: targetsOf(article, fact.reported),
      rights,
    };
  });
  const page = { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const collection = { type: 'AnnotationCollection', label: article.title, total: items.length };
  return `${JSON.stringify({ '@context': CONTEXT, id, ...collection, rights, first: page }, null, 2)}\n`;
}
