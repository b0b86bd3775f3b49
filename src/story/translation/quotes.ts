/** What the translation of an article's words may cite: the fact that was read in them, and what else stands there. */
import type { Fact } from '../../facts/fact';
import { yearOf } from '../../facts/period';
import type { Locale } from '../../locales/locale';
import type { Spoken } from '../references/say';
import { daysNamed } from './typedTimes';

/** Forms that say when, or by whom. */
const WHEN = / (?:year|date|weekday|published|publisher|quote)$/;

const isWithin = (inner: Fact, outer: Fact): boolean => {
  const [one, other] = [inner.reported, outer.reported];
  return Boolean(
    one &&
    other &&
    one.paragraph === other.paragraph &&
    one.span[0] >= other.span[0] &&
    one.span[1] <= other.span[1],
  );
};

const valueFault = ({ id, unit, reported }: Fact & { unit?: string }, spoken: Spoken) => {
  const isNeeded = /\d/.test(reported!.fragment) && unit !== 'ordinal';
  const isSaid = spoken.some(
    ({ reference, figures }) =>
      reference &&
      figures?.[0]!.id === id &&
      !WHEN.test(reference.head) &&
      reference.words === null,
  );
  return isNeeded && !isSaid ? `does not say its value; write {${id}}` : null;
};

const yearFault = ({ id, period, reported }: Fact, spoken: Spoken) => {
  const year = period && String(yearOf(period));
  const isNeeded = year && reported!.fragment.includes(year);
  const isSaid = spoken.some(({ text }) => text.includes(year ?? ''));
  return isNeeded && !isSaid ? `does not say its year; write {${id} year}` : null;
};

/** Of a date, its weekday or the date itself must be said. */
const dateFault = ({ id }: Fact, spoken: Spoken, days: readonly string[]) =>
  days.length > 0 || spoken.some(({ figures }) => figures?.[0]!.id === id)
    ? null
    : `does not say when; write {${id}} or {${id} weekday}`;

/** What is wrong with a translation of the words in which a fact was read; `facts` are all that were. */
export function quoteFault(
  fact: Fact,
  facts: readonly Fact[],
  spoken: Spoken,
  locale: Locale,
): string | null {
  const allowed = new Set(facts.filter((one) => isWithin(one, fact)).map(({ id }) => id)).add(
    fact.id,
  );
  const other = spoken.find(({ figures }) =>
    figures?.some(({ of }) => of.some((id) => !allowed.has(id))),
  );
  if (other)
    return `cites ${other.reference!.source}, which the article does not say there; cite {${fact.id}}`;
  const typed = spoken.map(({ reference, text }) => (reference ? ' ' : text)).join('');
  const days = daysNamed(typed, locale);
  const date = fact.period?.date ?? '';
  const day = days.find(
    (one) => date.length !== 10 || locale.weekday(one) !== locale.weekday(date),
  );
  if (day) return `names ${locale.weekday(day)}, which is not its day; write {${fact.id} weekday}`;
  if (fact.kind === 'date') return dateFault(fact, spoken, days);
  return valueFault(fact, spoken) ?? yearFault(fact, spoken);
}
