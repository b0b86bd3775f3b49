/** What an embedded page says of its numbers: it has no table to look it up in. Runs at build only. */
import { figuresIn, type Prose } from '../../figures/figure';
import type { Chapter } from '../../story/chapter';
import { provenanceLines } from '../../story/provenanceLines';
import type { Story } from '../../story/story';
import { provenanceCells } from '../../story/table';

/** The running words of chapters. */
export const wordsIn = (chapters: readonly Chapter[]): Prose[] =>
  chapters.flatMap(({ figure, steps }) => [
    figure.source,
    ...steps.flatMap(({ heading, text }) => [heading, text]),
  ]);

/** The lines of each number in some words, by its id. */
export function linesFor(
  words: readonly Prose[],
  { figures, locale }: Pick<Story, 'figures' | 'locale'>,
): Record<string, string[]> {
  const said = new Set(words.flatMap(figuresIn).map(({ id }) => id));
  return Object.fromEntries(
    figures
      .filter(({ id }) => said.has(id))
      .map((figure) => [figure.id, provenanceLines(provenanceCells(figure, locale))]),
  );
}
