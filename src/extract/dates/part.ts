import { has } from '../pattern';
import {
  business,
  first,
  halfBefore,
  lastOfAll,
  lastOrPrevious,
  monthly,
  monthsOf,
  nextOne,
  partsInCode,
  partsInWords,
  placesInYear,
  quarterMonths,
  sport,
  theAtMost,
  timeBeforePart,
} from '../en/periods';
import { behind, likely, sure } from '../reading';
import { ones } from '../en/numbers';
import { monthOf, pad, yearOf } from './day';
import { dateReading, isAhead, publishedFor, type DateParser, type Reference } from './reference';

/** The year that a part of it names: itself, or counted from the day of publication; the last begun without a word. */
function yearFor(
  words: string | undefined,
  isAhead: boolean,
  isBegun: (month: number) => boolean,
  published: () => string,
): number {
  if (words && /\d/.test(words)) return Number(words);
  const year = yearOf(published());
  if (lastOrPrevious.test(words ?? '')) return year - 1;
  if (nextOne.test(words ?? '')) return year + 1;
  return words || isAhead || isBegun(monthOf(published())) ? year : year - 1;
}

function read(
  match: RegExpExecArray,
  place: number,
  letter: 'Q' | 'H',
  said: string | undefined,
  reference: Reference,
) {
  const months = (place - 1) * (letter === 'Q' ? 3 : 6);
  const isToCome = isAhead(match.input ?? '', match.index);
  const year = yearFor(
    said,
    isToCome,
    (now) => months < now,
    () => publishedFor(reference, match[0]),
  );
  const basis = said && /\d/.test(said) ? 'stated' : 'inferred';
  const why = said
    ? sure('the text names the year')
    : likely('the last one begun before publication');
  return dateReading(match.index, match[0], `${year}-${letter}${place}`, basis, why);
}

/** Whether "first half" and the like speak of the year and not of a match, of a cake or of an hour. */
function isOfYear(text: string, match: RegExpExecArray): boolean {
  if (match.groups?.['year'] ?? match.groups?.['lead']) return true;
  if (lastOrPrevious.test(match[0])) return false;
  const isQuarter = match.groups?.['part']?.toLowerCase() === 'quarter';
  if (isQuarter && theAtMost.test(text.slice(0, match.index))) return !has(text, sport);
  const rest = behind(text, match.index + match[0].length);
  if (match[0].includes('-') || (/^\s+\p{L}/u.test(rest) && business.test(rest)))
    return business.test(rest);
  return (
    timeBeforePart.test(text.slice(Math.max(0, match.index - 24), match.index)) && !has(text, sport)
  );
}

/** The months from January on, or up to December: "the first nine months of 2015". */
export const firstMonths: DateParser = (text, reference) =>
  [...text.matchAll(monthsOf)].flatMap((match) => {
    const { n = '', year = '', edge = '' } = match.groups ?? {};
    const count = ones[n.toLowerCase()] ?? Number(n);
    if (count < 2 || count > 12) return [];
    const of = yearFor(
      year,
      false,
      () => true,
      () => publishedFor(reference, match[0]),
    );
    const [from, to] = first.test(edge) ? [1, count] : [13 - count, 12];
    return [
      dateReading(
        match.index,
        match[0],
        `${of}-${pad(from)}/${of}-${pad(to)}`,
        /\d/.test(year) ? 'stated' : 'inferred',
      ),
    ];
  });

/** "The June quarter", as in Australia: the one that ends with the month; without its year the last that has ended. */
const quarterByMonth: DateParser = (text, reference) =>
  [...text.matchAll(monthly)].map((match) => {
    const { month = '', lead, year = lead } = match.groups ?? {};
    const place = quarterMonths[month.toLowerCase()] ?? 1;
    const of = yearFor(
      year,
      isAhead(text, match.index),
      (now) => place * 3 < now,
      () => publishedFor(reference, match[0]),
    );
    const why = likely('the quarter that ends with the month');
    return dateReading(match.index, match[0], `${of}-Q${place}`, 'inferred', why);
  });

/** Quarters and halves of a year: "the first half of 2016", "third quarter", "Q3 2016". */
export const part: DateParser = (text, reference) => [
  ...quarterByMonth(text, reference),
  ...[...text.matchAll(partsInWords)]
    .filter((match) => isOfYear(text, match))
    .map((match) => {
      const { which = '', part: kind = '', lead, year = lead } = match.groups ?? {};
      const isHalf = kind.toLowerCase() === 'half';
      const place = isHalf && lastOfAll.test(which) ? 2 : (placesInYear[which.toLowerCase()] ?? 1);
      return { match, place, letter: isHalf ? ('H' as const) : ('Q' as const), year };
    })
    .filter(({ place, letter }) => letter === 'Q' || place <= 2)
    .map(({ match, place, letter, year }) => read(match, place, letter, year, reference)),
  ...[...text.matchAll(partsInCode)].flatMap((match) => {
    const { before, letter, n, m, after, year } = match.groups ?? {};
    const kind = (letter ?? after ?? 'Q').toUpperCase() === 'H' ? 'H' : 'Q';
    const place = Number(n ?? m);
    const isNamed = (before ?? year) !== undefined || halfBefore.test(text.slice(0, match.index));
    if (kind === 'H' && (place > 2 || !isNamed)) return [];
    return [read(match, place, kind, before ?? year, reference)];
  }),
];
