/** Times that words name without a reference: weekdays, and years counted from the one said last. */
import type { Locale } from '../../locales/locale';
import type { SpokenPart } from '../references/say';

/** A Sunday, and the six days behind it. */
const WEEK = [4, 5, 6, 7, 8, 9, 10].map((day) =>
  new Date(Date.UTC(1970, 0, day)).toISOString().slice(0, 10),
);

/** Without what changes at its end, in languages that have cases; syllables stay. */
const stemOf = (name: string): string => (name.length > 4 ? name.slice(0, -1) : name);

/** How often words name each weekday, from Sunday on. */
const weekdaysIn = (text: string, { weekday }: Locale): number[] =>
  WEEK.map((day) => {
    const stem = stemOf(weekday(day)).toLowerCase();
    return [...text.toLowerCase().matchAll(new RegExp(`(?<!\\p{L})${stem}`, 'gu'))].length;
  });

/** The weekdays that words name, by one of their days each. */
export const daysNamed = (text: string, locale: Locale): string[] =>
  WEEK.filter((_, i) => weekdaysIn(text, locale)[i]! > 0);

/** What a line types itself. */
const typedOf = (spoken: readonly SpokenPart[]): string =>
  spoken.map((part) => (part.reference ? ' ' : part.text)).join('');

/** Years that words count from another, as steps: -1 for “the year before”. */
const stepsIn = (text: string, { relatives }: Locale): number[] =>
  relatives.flatMap(({ words, step }) => [...text.matchAll(words)].map(() => step));

/** A line of a story with the language that it is in. */
interface Line {
  spoken: readonly SpokenPart[];
  locale: Locale;
}

/** What a line names that another does not, in words; null where they name the same times. */
export function otherTimes(own: Line, other: Line): string | null {
  const [mine, theirs] = [own, other].map(({ spoken, locale }) => {
    const text = typedOf(spoken);
    return { days: weekdaysIn(text, locale), steps: stepsIn(text, locale) };
  });
  const day = WEEK.find((_, i) => mine!.days[i]! > theirs!.days[i]!);
  if (day) return own.locale.weekday(day);
  const left = [...theirs!.steps];
  const step = mine!.steps.find((one) => {
    const at = left.indexOf(one);
    return at < 0 || (left.splice(at, 1), false);
  });
  if (step === undefined) return null;
  return step === 0 ? 'the same year' : step < 0 ? 'a year before' : 'a year later';
}
