/** The sentences of sentences.txt, and how they are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuantityFact } from '../../src/facts/factsFile';
import { expanded } from './examples';
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
  };
}

const written = (text: string) =>
  text
    .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(String.raw`\n`, '\n');

/** A row: `[2019-09-15] There were 93 cases from January to August. => dates: 2019-01, 2019-08 ; changes:`. */
function rowOf(line: string) {
  const [left = '', right = ''] = line.split(' => ');
  const { day = '2024-06-12', text = '' } =
    /^(?:\[(?<day>[\d-]{10})\] )?(?<text>.*)$/.exec(left)?.groups ?? {};
  const expected = right.split(' ; ').map((part) => part.split(/:\s?/, 2));
  return { text: written(text), day, expected: Object.fromEntries(expected) as object };
}

/** A line as the rows that it stands for; a star in its answer is the word chosen. */
const rowsOf = (line: string) => {
  const [left = '', right = ''] = line.split(' => ');
  const choice = /\{([^{}]*)\}/.exec(left)?.[1]?.split('|') ?? [];
  return expanded(left).map((text, i) =>
    rowOf(`${text} => ${choice[i] ? right.replaceAll('*', choice[i].toLowerCase()) : right}`),
  );
};

/** The lines of a file that ask for something, each with its rows. */
const readLines = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => ({ line, rows: rowsOf(line) }));

/** The lines of both files. */
export const lines = [...readLines('sentences.txt'), ...readLines('words.txt')];

type Row = ReturnType<typeof rowOf>;

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
