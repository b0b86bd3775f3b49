/** Words around a comparison that turn it round: “not {rose a to b: grew}” says what its figures do not. */
import type { Locale } from '../../locales/locale';
import { comparisonIn, type SpokenPart } from '../references/say';
import type { Checked } from './sentence';

/** A comparison whose own words are to deny something. */
const DENIES = 'fails';

const isTurned = ({ reference, figures }: SpokenPart): boolean => {
  const comparison = reference && figures && comparisonIn(reference.head);
  return comparison !== undefined && comparison !== DENIES;
};

/** Complains of what stands right before or behind a comparison and denies it. */
export function checkTurned(
  { statement: { spoken }, text }: Checked,
  { negations }: Locale,
  complain: (offset: number, message: string) => void,
): void {
  let at = 0;
  for (const part of spoken) {
    const end = at + part.text.length;
    if (isTurned(part)) {
      const found =
        negations.before.exec(text.slice(0, at))?.[0] ??
        negations.behind.exec(text.slice(end))?.[0];
      if (found)
        complain(
          at,
          `“${found.trim()}” beside ${part.reference!.source} turns round what it bears out; write what is so of its figures`,
        );
    }
    at = end;
  }
}
