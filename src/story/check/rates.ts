/** A value that words make a rate of, "a week" or "a bushel", must be one. */
import type { Fact, Quantity } from '../../facts/fact';
import type { Figure } from '../../figures/figure';
import type { Locale } from '../../locales/locale';
import { TIMES } from './fits';
import type { Checked, Mention, Sentence } from './sentence';

type Complain = (offset: number, message: string) => void;

/** What is known of the facts that rates are said of. */
export interface Rated {
  facts: ReadonlyMap<string, Fact>;
  /** Whether an axis says of a fact that it is counted by the year. */
  byYear: (fact: Quantity) => boolean;
  locale: Locale;
}

/** What a period is one of. */
const periods: readonly [form: RegExp, one: string][] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-Q\d$/, 'quarter'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}-W\d\d$/, 'week'],
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{3}X$/, 'decade'],
];

/** What a unit is for one of: `acre` of `usd-per-acre`. */
const ratesOf = (unit: string): readonly string[] =>
  unit
    .split('-per-')
    .slice(1)
    .flatMap((one) => [one, one.split('-').at(-1)!]);

function isPer(fact: Quantity, one: string, { byYear }: Rated): boolean {
  if (ratesOf(fact.unit).includes(one) || TIMES.includes(fact.unit)) return true;
  const own = periods.find(([form]) => form.test(fact.period?.date ?? ''))?.[1];
  return own === one && (one !== 'year' || byYear(fact));
}

function fits(figure: Figure, one: string, rated: Rated): boolean {
  if (figure.computed === 'rate') return one === 'year';
  // “A head”, “a passenger”: what the people are, the words say.
  if (figure.computed === 'per-head') return periods.every(([, time]) => time !== one);
  if (figure.computed && !['difference', 'sum', 'square'].includes(figure.computed)) return false;
  const facts = figure.of.flatMap((id) => rated.facts.get(id) ?? []);
  return facts.every((fact) => fact.kind === 'date' || isPer(fact, one, rated));
}

const isNumber = ({ kind, figures }: Mention) =>
  (kind === 'value' || kind === 'computed') && typeof figures[0]!.value === 'number';

/** What follows a mention up to the next one. */
function textBehind(mention: Mention, { text }: Checked, { mentions, end }: Sentence): string {
  const next = mentions.find(({ start }) => start >= mention.end)?.start ?? end;
  return text.slice(mention.end, next);
}

/** Rates that a sentence says, each with the value that it is of. */
function ratesIn(checked: Checked, sentence: Sentence, { rates }: Locale) {
  const values = sentence.mentions.filter(isNumber);
  const behind = values.flatMap((mention) => {
    const found = rates.behind(textBehind(mention, checked, sentence), mention.text);
    return found ? [{ mention, at: mention.end, ...found }] : [];
  });
  const apart = rates.apart(sentence.text).flatMap(({ index, ...found }) => {
    const at = sentence.start + index;
    const isKnown =
      behind.some((one) => at >= one.at && at < one.at + one.words.length) ||
      sentence.mentions.some(({ start, end }) => at >= start && at < end);
    const mention = values.findLast(({ start }) => start < at) ?? values[0];
    return mention && !isKnown ? [{ mention, at, ...found }] : [];
  });
  return [...behind, ...apart];
}

export function checkRates(checked: Checked, rated: Rated, complain: Complain): void {
  for (const sentence of checked.sentences)
    for (const { mention, at, one, words } of ratesIn(checked, sentence, rated.locale)) {
      const [figure] = mention.figures;
      if (!fits(figure!, one, rated))
        complain(
          at,
          `${mention.source} is said “${words.trim()}”, but ${figure!.id} is not counted by the ${one}`,
        );
    }
}
