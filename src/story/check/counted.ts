/**
 * Units and numbers in words of languages that no extractor reads: a unit behind a number must be that number's own, a
 * number is a reference, and its form is one that the words before it take.
 */
import type { Fact } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import { unitsOf } from './fits';
import type { Checked, Mention } from './sentence';
import { isOwn } from './typed';

type Complain = (offset: number, message: string) => void;

const isNumber = ({ kind, figures }: Mention): boolean =>
  (kind === 'value' || kind === 'computed') && typeof figures[0]!.value === 'number';

function checkUnits(
  { sentences, text }: Checked,
  facts: ReadonlyMap<string, Fact>,
  { counted: { units } }: Locale,
  complain: Complain,
): void {
  for (const mention of sentences.flatMap(({ mentions }) => mentions).filter(isNumber)) {
    const behind = text.slice(mention.end);
    const said = units.filter(([, words]) => words.test(behind));
    const own = unitsOf(mention.figures[0]!, facts);
    if (said.length > 0 && own && !said.some(([unit]) => own.includes(unit)))
      complain(
        mention.end,
        `${mention.source} is said with “${said[0]![1].exec(behind)![0].trim()}”, and is counted in ${own.join(' or ')}; take that out, or name another figure`,
      );
  }
}

function checkNumbers(
  { statement: { spoken } }: Checked,
  { counted: { numbers } }: Locale,
  complain: Complain,
): void {
  let at = 0;
  for (const part of spoken) {
    const found = isOwn(part) && !part.reference ? numbers?.exec(part.text) : null;
    if (found)
      complain(
        at + found.index,
        `“${found[0].trim()}” is a number that nothing bears out; write a reference to a figure, or let it stand`,
      );
    at += part.text.length;
  }
}

function checkForms(
  { statement: { spoken }, text }: Checked,
  { forms }: Locale,
  complain: Complain,
): void {
  let at = 0;
  for (const { reference, shown, text: said } of spoken) {
    const misfit = reference && shown && forms.misfit(text.slice(0, at), said, reference.form);
    if (misfit) complain(at, `${reference.source} ${misfit}`);
    at += said.length;
  }
}

/** Complains of each unit, number and form that does not fit what is said. */
export function checkCounted(
  checked: Checked,
  facts: ReadonlyMap<string, Fact>,
  locale: Locale,
  complain: Complain,
): void {
  checkUnits(checked, facts, locale, complain);
  checkNumbers(checked, locale, complain);
  checkForms(checked, locale, complain);
}
