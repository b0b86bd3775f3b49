/** Which marks of a picture each number in a chapter's words is about. */
import { figuresIn, type Figure, type Prose } from '../figures/figure';

/**
 * Ids of marks, between spaces, by the id of the figure that is about them. What is missing is about the mark
 * of its own id, or about none.
 */
export type Pairs = Readonly<Record<string, string>>;

/**
 * A mark that states a figure is meant before those of the facts that it is computed from. `marks` are ids:
 * mostly those of the facts that they show; `shows` has the figures of those that are called otherwise.
 */
export function pairsOf(
  words: readonly Prose[],
  marks: readonly string[],
  shows: Readonly<Record<string, readonly string[]>> = {},
): Pairs {
  const stating = (id: string) =>
    marks.filter(
      (mark) => mark === id || (Object.hasOwn(shows, mark) && shows[mark]!.includes(id)),
    );
  const marksOf = ({ id, of, computed }: Figure) => {
    const own = stating(id);
    // What is absent has no mark; it is counted of all others.
    if (own.length > 0 || computed === 'absent') return own;
    return [...new Set(of.flatMap(stating))];
  };
  return Object.fromEntries(
    words
      .flatMap(figuresIn)
      .map((figure) => [figure.id, marksOf(figure).join(' ')] as const)
      .filter(([id, about]) => about !== '' && about !== id),
  );
}
