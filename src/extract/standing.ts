/** What a value is where it is no record: a forecast, a target or an estimate, by the words that lead to it. */
import { estimatedAtHead } from './en/standings';
import { roleOf } from './changes/ends';
import { leadingStandings, namedStandings } from './en/standings';
import { before, behind, endOf, type QuantityReading, type SentenceContext } from './reading';
import { firstOf } from './rule';
import type { Standing } from '../facts/factsFile';

const isPastEnd = (role: string) => role === 'from' || role === 'compared' || role === 'part';

/** The standing of a quantity by the words around it; `null` for what is told as it is or was. */
export function standingOf(reading: QuantityReading, { text }: SentenceContext): Standing | null {
  if (estimatedAtHead.test(reading.text)) return 'estimate';
  const [left, right] = [before(text, reading.index), behind(text, endOf(reading))];
  const named = firstOf(namedStandings, left, right);
  if (named) return named.gives;
  if (reading.unit === 'ordinal' || isPastEnd(roleOf(reading, text))) return null;
  return firstOf(leadingStandings, left, right)?.gives ?? null;
}
