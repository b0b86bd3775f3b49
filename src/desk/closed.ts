/** Questions that are answered along: by an answer to another one, or by what is decided of their figure. */
import { spaced } from '../facts/passage';
import { changed, linesOf, without } from './blocks';
import { type Found, questionsOf } from './questions';
import type { FactDecision, Thing } from './shown';

const WHOLE = /^Of what whole are /;
const RIGHT = /^Is “([^”]+)” read right\?/;

interface Closing {
  /** The section that now says what all hundred squares are. */
  whole?: Found['section'] | undefined;
  /** Figures whose reading is decided, as they stand in the text. */
  sure?: readonly string[];
}

/** The words without these questions. */
export function withoutClosed(words: string, { whole, sure = [] }: Closing): string {
  const isClosed = ({ text, section }: Found) =>
    (whole !== undefined && section.id === whole.id && WHOLE.test(text)) ||
    sure.includes(RIGHT.exec(text)?.[1] ?? '');
  const lines = linesOf(words);
  const closed = questionsOf(words).filter(isClosed);
  return changed(
    words,
    closed.map(({ at }) => without(lines, at)),
  );
}

/** Figures by their keys, as they stand in the text. */
export const standsOf = (keys: readonly string[], things: readonly Thing[]): string[] =>
  things.flatMap((one) => (keys.includes(one.key) && 'stands' in one ? spaced(one.stands) : []));

/** Figures whose reading a decision decides, as they stand in the text. */
export function decidedIn(decision: FactDecision, things: readonly Thing[]): string[] {
  if (decision.action === 'accept')
    return standsOf([decision.of, ...(decision.like ?? [])], things);
  return decision.action === 'correct' || decision.action === 'reject'
    ? standsOf([decision.of], things)
    : [];
}
