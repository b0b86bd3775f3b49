/** Running words with their references said: what the page shows, and what the checks read. */
import type { Figure, Prose } from '../../figures/figure';
import type { Place } from '../document/problems';
import type { Reference } from '../document/words';

/** Words as they stand, a figure as a reference says it, or words that a reference bears out. */
export interface SpokenPart {
  text: string;
  place: Place;
  /** Set for what a reference says. */
  reference?: Reference;
  /**
   * Every figure that the reference stands on; of a value one, of a claim those that bear it out. None
   * for one that cannot be said.
   */
  figures?: readonly Figure[];
  /** Whether the text is the first figure's: it then leads to its row. */
  shown?: boolean;
}

export type Spoken = readonly SpokenPart[];

/** As the page has it. */
export const proseOf = (spoken: Spoken): Prose =>
  spoken.map(({ text, figures, shown }) => (shown ? { text, figure: figures![0]! } : text));

export const textOf = (spoken: Spoken): string => spoken.map(({ text }) => text).join('');
