/** Digits and comparisons that are typed, where a reference to a figure is to stand. */
import type { Fact } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import { isComparison, type SpokenPart } from '../references/say';
import { isOfSource, type Checked } from './sentence';

type Complain = (offset: number, message: string) => void;

/** "Doubling every 3.1 years": the number of years says what doubles. */
export const isPace = (
  words: string,
  offset: number,
  { sentences }: Checked,
  { paces }: Locale,
): boolean =>
  paces.test(words) &&
  sentences
    .filter(({ start, end }) => offset >= start && offset < end)
    .some(({ mentions }) =>
      mentions.some(({ figures: [figure] }) =>
        ['doubling', 'halving'].includes(figure!.computed ?? ''),
      ),
    );

/** Digits as they stand in a text: `1992`, `25.8`, `440,000`; no part of a word such as `CO2`. */
const DIGITS = /(?<![\p{L}\p{N}])\p{N}+(?:[.,]\p{N}+)*/gu;

/** Whether words have a number in digits. */
export const holdsDigits = (words: string): boolean => words.search(DIGITS) >= 0;

/** The facts that typed digits probably mean. */
function meant(digits: string, facts: readonly Fact[], locale: Locale): string {
  const byYear = facts.filter(({ period }) => period?.date.startsWith(digits));
  const byValue = facts.filter(
    (fact) =>
      fact.kind === 'quantity' &&
      locale
        .quantity(fact)
        .split(/[^\p{N}.,]+/u)
        .includes(digits),
  );
  if (byValue.length > 0) return `; write {${byValue[0]!.id}}`;
  return byYear.length > 0 && digits.length === 4
    ? `; write {${byYear[0]!.id} year}`
    : '; write a reference to a fact';
}

/** Words of the story's own: running text, and what stands behind a colon of a reference. */
export const isOwn = ({ shown, reference, figures }: SpokenPart) =>
  !shown &&
  // What could not be said stands as it is written, and has been told of.
  !(reference && !figures) &&
  !(reference && isOfSource(reference));

/** The reference with the two figures that the words are about in place of "a to b". */
function about(reference: string, [first, second]: readonly string[]): string {
  return first && second ? reference.replace(/ a to b$/, ` ${first} to ${second}`) : reference;
}

function checkCompared(
  text: string,
  at: number,
  checked: Checked,
  { locale, own }: { locale: Locale; own: readonly string[] },
  complain: Complain,
): void {
  for (const { reference, words } of locale.comparisons)
    for (const { 0: found, index } of text.matchAll(words))
      if (!isPace(found, at + index, checked, locale))
        complain(
          at + index,
          isComparison(reference)
            ? `“${found}” is a comparison that nothing bears out; write it as {${about(reference, own)}: ${found}} or the like, or let it stand`
            : `“${found}” is a number that nothing bears out; write a reference such as {${reference}} for it, or let it stand`,
        );
}

/** Words that stand beside each other as one text: a comparison may go over the end of a line. */
function runsOf(spoken: readonly SpokenPart[]): SpokenPart[] {
  const runs: SpokenPart[] = [];
  for (const part of spoken) {
    const last = runs.at(-1);
    if (last && !last.reference && !part.reference)
      runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}

/** Complains of each number and comparison that is typed, with the reference that it may mean; `own` are the figures that its chapter is about. */
export function checkTyped(
  checked: Checked,
  facts: readonly Fact[],
  locale: Locale,
  complain: Complain,
  own: readonly string[] = [],
): void {
  let at = 0;
  for (const part of runsOf(checked.statement.spoken)) {
    if (isOwn(part)) {
      for (const { 0: digits, index } of part.text.matchAll(DIGITS))
        complain(at + index, `“${digits}” is typed${meant(digits, facts, locale)}`);
      if (!part.reference) checkCompared(part.text, at, checked, { locale, own }, complain);
    }
    at += part.text.length;
  }
}
