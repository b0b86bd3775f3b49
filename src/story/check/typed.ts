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

/** Of words in which no reference can stand: a chapter's heading. */
export const isPlain = ({ statement }: Pick<Checked, 'statement'>): boolean =>
  statement.part === 'chapter';

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

/** Figures that words may be about. */
interface Spoken {
  spoken: readonly string[];
  own: readonly string[];
}

/** Figures that the sentence around a place speaks of, the earlier ones first. */
function spokenOf({ sentences }: Checked, offset: number, facts: readonly Fact[]): string[] {
  const own = sentences.find(({ start, end }) => offset >= start && offset < end);
  const ids = new Set(
    own?.mentions.flatMap(({ figures }) => figures.flatMap((figure) => figure.of)) ?? [],
  );
  const dateOf = ({ period }: Fact) => period?.date ?? '';
  return facts
    .filter(({ id, kind }) => kind === 'quantity' && ids.has(id))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b))))
    .map(({ id }) => id);
}

/** The reference with two figures in place of "a to b", or one in place of "a" alone: those of its sentence, else of its chapter. */
function about(reference: string, { spoken, own }: Spoken): string {
  const [first, last] = spoken.length > 1 ? [spoken[0], spoken.at(-1)] : own;
  const ofTwo = first && last ? reference.replace(/ a to b$/, ` ${first} to ${last}`) : reference;
  const one = spoken.at(-1) ?? own.at(-1);
  return one ? ofTwo.replace(/ a$/, ` ${one}`) : ofTwo;
}

/** What is wrong with words that compare, and how to mend them. */
function compared(reference: string, found: string, of: Spoken | null): string {
  const what = isComparison(reference) ? 'comparison' : 'number';
  if (!of)
    return `“${found}” is a ${what} that nothing bears out; a chapter’s heading takes no references: say it otherwise, or let it stand`;
  if (what === 'number')
    return `“${found}” is a number that nothing bears out; write a reference such as {${reference}} for it, or let it stand`;
  return `“${found}” is a comparison that nothing bears out; write it as {${about(reference, of)}: ${found}} or the like, or let it stand`;
}

function checkCompared(
  text: string,
  at: number,
  checked: Checked,
  { locale, facts, own }: { locale: Locale; facts: readonly Fact[]; own: readonly string[] },
  complain: Complain,
): void {
  for (const { reference, words } of locale.comparisons)
    for (const { 0: found, index } of text.matchAll(words)) {
      const offset = at + index;
      if (isPace(found, offset, checked, locale)) continue;
      const of = isPlain(checked) ? null : { spoken: spokenOf(checked, offset, facts), own };
      complain(offset, compared(reference, found, of));
    }
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
        complain(
          at + index,
          isPlain(checked)
            ? `“${digits}” is typed, and a chapter’s heading takes no numbers; say it without`
            : `“${digits}” is typed${meant(digits, facts, locale)}`,
        );
      if (!part.reference) checkCompared(part.text, at, checked, { locale, facts, own }, complain);
    }
    at += part.text.length;
  }
}
