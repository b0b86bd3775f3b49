/** A fact as a reference says it: `{id}`, or `{id year}` and the other forms. */
import { yearOf } from '../../facts/period';
import type { Fact } from '../../facts/fact';
import { refuse } from '../../figures/figure';
import { type ReferenceContext, isQuantity } from './facts';
import type { Evaluated } from './functions';

type Form = (fact: Fact, context: ReferenceContext) => string;

const periodOf = (fact: Fact) => fact.period ?? refuse(`${fact.id} has no date`);

/** Each form, as `docs/writing.md` lists them. */
export const forms: Readonly<Record<string, { what: string; say: Form }>> = {
  year: {
    what: 'the year it belongs to',
    say: (fact) => {
      const { date } = periodOf(fact);
      if (date.endsWith('X')) refuse(`${fact.id} is of a decade; write {${fact.id} date}`);
      return String(yearOf(periodOf(fact)));
    },
  },
  date: {
    what: 'the date it belongs to, as exactly as it is known',
    say: (fact, { figures }) => figures.locale.date(periodOf(fact).date),
  },
  weekday: {
    what: 'the weekday of its date',
    say: (fact, { figures }) => figures.locale.weekday(periodOf(fact).date),
  },
  bare: {
    what: 'the value without "around", "more than" and the like',
    say: (fact, { figures }) =>
      isQuantity(fact)
        ? figures.locale.value(fact.value, fact.unit)
        : refuse(`${fact.id} is a date, which has no reservation`),
  },
  number: {
    what: 'the value without its unit',
    say: (fact, { figures }) =>
      isQuantity(fact)
        ? figures.locale.value(fact.value, 'number')
        : refuse(`${fact.id} is a date, which has no unit`),
  },
  quote: {
    what: 'the words of the article in which it was reported; in a translation, their translation',
    say: (fact) =>
      fact.told ?? fact.reported?.fragment ?? refuse(`${fact.id} was not read in the article`),
  },
  publisher: {
    what: 'who published it',
    say: ({ source }) => source.publisher,
  },
  published: {
    what: 'the year in which its source was published',
    say: ({ source }) =>
      source.date ? source.date.slice(0, 4) : refuse(`its source ${source.id} has no date`),
  },
};

/** A range as the words before it ask for it. */
function rangeIn(fact: Fact, { before, figures }: ReferenceContext): { text?: string } {
  const text = isQuantity(fact) && before ? figures.locale.rangeBehind(before, fact) : null;
  return text === null ? {} : { text };
}

/** A fact in a form; its value or date where none is named. */
export function said(fact: Fact, form: string | undefined, context: ReferenceContext): Evaluated {
  const figure = context.figures.of(fact);
  if (form === undefined) return { figure, ...rangeIn(fact, context) };
  const text = forms[form]!.say(fact, context);
  return { text, figure, ...(form === 'publisher' && { plain: true }) };
}
