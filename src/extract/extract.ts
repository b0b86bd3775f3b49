import { createHash } from 'node:crypto';
import type { Unit } from '../facts/fact';
import type { FactsFile, FileFact } from '../facts/factsFile';
import { findHeadline, findPublisher, isBoilerplate } from './article';
import { readBlocks, type Block } from './blocks';
import { InputError } from '../facts/inputError';
import { nameOf, uniqueIds } from './name';
import { readBlock } from './pipeline';
import { endOf, type DateReading, type QuantityReading, type Reading } from './reading';

export interface ExtractOptions {
  /** The article's day, YYYY-MM-DD. */
  published: string;
  /** Overrules the credit line. */
  publisher?: string | undefined;
  /** Taken where the text has no credit line that the lexicon knows. */
  fallbackPublisher?: string | undefined;
}

/** A reading of which nothing is left to find. */
type Complete = DateReading | (QuantityReading & { unit: Unit });

interface Placed {
  block: Block;
  reading: Complete;
}

/** The text of a UTF-8 file without its byte order mark. Throws `InputError` for other encodings. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('is not UTF-8 text; save it as plain text in UTF-8');
  }
}

function isComplete(reading: Reading): reading is Complete {
  return reading.kind === 'date' || reading.unit !== null;
}

function toFact({ block, reading }: Placed, id: string): FileFact {
  const span: [number, number] = [block.start + reading.index, block.start + endOf(reading)];
  const reported = { fragment: reading.text, paragraph: block.paragraph, span };
  if (reading.kind === 'date') return { id, kind: 'date', period: reading.period, reported };
  const { kind, value, unit, approximation, period, since, series } = reading;
  return { id, kind, value, unit, approximation, period, since, series, reported };
}

function readAll(blocks: Block[], published: string): FileFact[] {
  const placed = blocks.flatMap((block) =>
    readBlock(block.text, published)
      .filter(isComplete)
      .map((reading) => ({ block, reading })),
  );
  const ids = uniqueIds(placed.map(({ reading }) => nameOf(reading)));
  return placed.map((one, i) => toFact(one, ids[i]!));
}

/**
 * The article's record and its facts in text order, from the bytes of its file: the same bytes
 * give the same facts. Throws `InputError` without a headline or a publisher.
 */
export function extract(bytes: Uint8Array, options: ExtractOptions): FactsFile {
  const text = decode(bytes);
  const blocks = readBlocks(text);
  const headline = findHeadline(blocks);
  const publisher = options.publisher ?? findPublisher(text) ?? options.fallbackPublisher;
  if (!publisher) throw new InputError('no known credit line; name it with --publisher "NAME"');
  const body = blocks.filter((one) => one.start > headline.start && !isBoilerplate(one));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const title = headline.text.trim();
  return {
    article: { id: 'article', publisher, title, date: options.published, sha256 },
    facts: readAll(body, options.published),
  };
}
