/** What an embedded page says of its numbers: it has no table to look it up in. Runs at build only. */
import { provenanceLines } from '../../story/provenanceLines';
import type { Chapter } from '../../story/chapter';
import { originOf, wordsOf, type NumberRow } from '../../story/everyNumber';
import { numbersIn, type Prose } from '../../story/prose';

const linesOf = (row: NumberRow): string[] =>
  provenanceLines({
    what: row.what,
    figure: row.text,
    value: String(row.value),
    unit: row.unit,
    date: row.date,
    words: wordsOf(row),
    source: originOf(row),
  });

/** The running words of chapters. */
export const wordsIn = (chapters: readonly Chapter<unknown, string>[]): Prose[] =>
  chapters.flatMap(({ figure, steps }) => [
    figure.source,
    ...steps.flatMap(({ heading, text }) => [heading, text]),
  ]);

/** The lines of each number in some words, by its key. */
export function linesFor(
  words: readonly Prose[],
  rows: readonly NumberRow[],
): Record<string, string[]> {
  const said = new Set(words.flatMap(numbersIn).map(({ key }) => key));
  return Object.fromEntries(
    rows.filter(({ key }) => said.has(key)).map((row) => [row.key, linesOf(row)]),
  );
}
