/** Digits and comparisons that are typed, where a reference would be checked. */
import type { Fact } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import type { SpokenPart } from '../references/spoken';
import type { Checked } from './sentence';

type Complain = (offset: number, message: string) => void;

/** Digits as they stand in a text: `1992`, `25.8`, `440,000`; no part of a word such as `CO2`. */
const DIGITS = /(?<![\p{L}\p{N}])\p{N}+(?:[.,]\p{N}+)*/gu;

/** The facts that typed digits probably mean. */
function meant(digits: string, facts: readonly Fact[], locale: Locale): string {
  const byYear = facts.filter(({ period }) => period?.date.startsWith(digits));
  const byValue = facts.filter(
    (fact) => fact.kind === 'quantity' && locale.quantity(fact).includes(digits),
  );
  if (byValue.length > 0) return `; write {${byValue[0]!.id}}`;
  return byYear.length > 0 && digits.length === 4
    ? `; write {${byYear[0]!.id} year}`
    : '; write a reference to a fact';
}

/** Words of the story's own: running text, and what stands behind a colon of a reference. */
const isOwn = ({ shown, reference, figures }: SpokenPart) =>
  !shown &&
  // What could not be said stands as it is written, and has been told of.
  !(reference && !figures) &&
  !reference?.head.match(/^formula | (publisher|quote)$/);

export function checkTyped(
  { statement }: Checked,
  facts: readonly Fact[],
  locale: Locale,
  complain: Complain,
): void {
  let at = 0;
  for (const part of statement.spoken) {
    if (isOwn(part)) {
      for (const { 0: digits, index } of part.text.matchAll(DIGITS))
        complain(at + index, `“${digits}” is typed${meant(digits, facts, locale)}`);
      if (!part.reference)
        for (const { 0: words, index } of part.text.matchAll(locale.comparisons))
          complain(
            at + index,
            `“${words}” is a comparison that nothing bears out; write it as {fell a to b: ${words}} or the like, or let it stand`,
          );
    }
    at += part.text.length;
  }
}
