/** How the rows of sentences.txt and words.txt are read. */
import type { QuantityFact } from '../../src/facts/factsFile';
import { readBlocks } from '../../src/facts/paragraphs';
import { findDateline, findHeadline, findPublisher } from '../../src/extract/article';
import { formatOfText } from '../../src/extract/input/decode';
import type { Row } from './examples';
import { extract } from '../../src/extract/extract';

const joined = (parts: unknown[]) => parts.filter((part) => part ?? false).join(' ');

const valueOf = ({ value, upper, unit, approximation }: QuantityFact) =>
  joined([approximation, upper === null ? String(value) : `${value}–${upper}`, unit]);

const endOf = ({ value, unit, period }: QuantityFact) =>
  joined([String(value), unit, period?.date]);

/** What a text says, in the words of the file's keys. */
function readingsOf(text: string, published: string): Record<string, string[]> {
  const { quantities, dates, changes } = extract(text, { published });
  const byId = new Map(quantities.map((fact) => [fact.id, fact]));
  return {
    quantities: quantities.map(valueOf),
    dates: dates.map(({ period }) => period.date),
    changes: changes.map(({ from, to }) => `${endOf(byId.get(from)!)} > ${endOf(byId.get(to)!)}`),
    verdicts: changes.map(({ verdict }) => verdict),
    periods: quantities.map(({ period }) => period?.date ?? '-'),
    words: quantities.map(({ reported }) => `[${reported.fragment}]`),
    whens: dates.map(({ reported }) => `[${reported.fragment}]`),
    standings: quantities.map(({ standing }) => standing ?? '-'),
    levels: [...quantities, ...dates].map(({ confidence }) => confidence.level),
    ids: quantities.map(({ id }) => id),
    ...pageOf(text),
  };
}

/** What a text says of itself. */
function pageOf(text: string): Record<'headline' | 'publisher' | 'day' | 'format', string[]> {
  const blocks = readBlocks(text);
  const publisher = findPublisher(text);
  return {
    headline: [findHeadline(blocks, publisher) ?? ''],
    publisher: [publisher ?? ''],
    day: [findDateline(blocks) ?? ''],
    format: [formatOfText(text)],
  };
}

/** What was asked of a row, as it was read. */
export function answerOf({ text, day, expected }: Row) {
  const read = readingsOf(text, day);
  return Object.fromEntries(Object.keys(expected).map((key) => [key, read[key]?.join(', ') ?? '']));
}

/** The first row of a line that is not read as it should; `null` where all are. */
export const wrongIn = (rows: readonly Row[]): Row | null =>
  rows.find((row) => {
    const answer = answerOf(row);
    return Object.entries(row.expected).some(([key, said]) => answer[key] !== said);
  }) ?? null;
