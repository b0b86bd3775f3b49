import { createHash } from 'node:crypto';
import type { FactsFile, FileFact } from '../facts/factsFile';
import { quoteAt } from '../facts/quote';
import { findDateline, findHeadline, findPublisher, isBoilerplate } from './article';
import { readBlocks } from '../facts/paragraphs';
import { wideIn } from '../facts/points';
import { extract, type Extraction } from './extract';
import { decode, type Format, formatOfText, type PlainText } from './input/decode';
import { plainText } from './input/plainText';

export interface ArticleOptions {
  /** The article's day, YYYY-MM-DD; overrules what the article says of itself. */
  published?: string | undefined;
  /** Overrules what the article says of itself. */
  publisher?: string | undefined;
  /** Who published it, where it is another’s. */
  via?: string | undefined;
  /** Where it can be read. */
  url?: string | undefined;
  /** Taken where the article names no publisher that is known. */
  fallbackPublisher?: string | undefined;
  /** What the bytes are; read from their beginning if not given. */
  format?: Format | undefined;
}

/** An article's facts, with the plain text that their spans count in. */
export interface ArticleReading {
  file: FactsFile;
  text: string;
}

/** A fact with the words around its own. */
function surrounded<T extends FileFact>(fact: T, text: string): T {
  const { fragment, ...place } = fact.reported;
  const { prefix, suffix } = quoteAt(text, place.span);
  return { ...fact, reported: { fragment, prefix, suffix, ...place } };
}

/** Quantities and dates in the order of the text; a date in a quantity's own fragment is its period, and no fact beside it. */
function factsOf({ quantities, dates }: Extraction): FileFact[] {
  let covered = 0;
  const inOrder = [...quantities, ...dates].sort(
    (a, b) => a.reported.span[0] - b.reported.span[0] || b.reported.span[1] - a.reported.span[1],
  );
  return inOrder.filter((fact) => {
    const [start, end] = fact.reported.span;
    if (fact.kind === 'quantity') covered = Math.max(covered, end);
    return fact.kind === 'quantity' || start >= covered;
  });
}

function recordOf(
  plain: PlainText,
  bytes: Uint8Array,
  format: Format,
  options: ArticleOptions,
): FactsFile['article'] {
  const blocks = readBlocks(plain.text).filter((block) => !isBoilerplate(block));
  const publisher =
    options.publisher ??
    findPublisher(plain.text) ??
    plain.publisher ??
    options.fallbackPublisher ??
    null;
  return {
    id: 'article',
    publisher,
    ...(options.via && { via: options.via }),
    title: plain.title ?? findHeadline(blocks, publisher),
    date: options.published ?? plain.published ?? findDateline(blocks),
    ...(options.url && { url: options.url }),
    format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    wide: wideIn(plain.text),
  };
}

/**
 * The article's record, its facts in text order and its changes, from the bytes of its file: the same
 * bytes give the same facts. Throws `InputError` for what is no text, or needs a day of publication.
 */
export function readArticle(bytes: Uint8Array, options: ArticleOptions): ArticleReading {
  const content = decode(bytes);
  const format = options.format ?? formatOfText(content);
  const plain = plainText(content, format);
  const article = recordOf(plain, bytes, format, options);
  const found = extract(plain.text, { published: article.date });
  const facts = factsOf(found).map((fact) => surrounded(fact, plain.text));
  return { file: { article, facts, changes: found.changes }, text: plain.text };
}
