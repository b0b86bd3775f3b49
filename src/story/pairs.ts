/** Which marks of a picture each number in a chapter's words is about. */
import { figuresIn, type Figure, type Prose } from '../figures/figure';

/** Ids of marks, between spaces, by the id of the figure that is about them; of one about none, nothing. */
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
  const stating = (id: string) => marks.filter((mark) => mark === id || shows[mark]?.includes(id));
  const marksOf = ({ id, of }: Figure) => {
    const own = stating(id);
    return own.length > 0 ? own : [...new Set(of.flatMap(stating))];
  };
  return Object.fromEntries(
    words
      .flatMap(figuresIn)
      .map((figure) => [figure.id, marksOf(figure).join(' ')] as const)
      .filter(([, about]) => about !== ''),
  );
}
