import { periodNouns, sportWords } from '../en/lookalikes';
import { apart, ends, oneOf, pattern } from '../pattern';
import { behind, likely, sure } from '../reading';
import { ones } from '../en/numbers';
import { monthOf, pad, yearOf } from './day';
import { dateReading, isAhead, publishedFor, type DateParser, type Reference } from './reference';

const places: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
};
const which = String.raw`(?<which>${oneOf(Object.keys(places))})`;
const ofYear = String.raw`(?:,?\s+(?:(?:of|in)\s+)?(?:the\s+)?(?:fiscal\s+|financial\s+)?(?<year>(?:19|20)\d\d|this\s+year|last\s+year|next\s+year|(?<=of\s+the\s+)year|previous\s+year)(?!\p{L}|\d))?`;
/** "Last year's second quarter", "the 2012 second quarter". */
const yearFirst = String.raw`(?:(?<lead>(?:19|20)\d\d|last\s+year|this\s+year|next\s+year)(?:['’]s)?\s+)?`;
const named = pattern(
  apart,
  yearFirst,
  which,
  String.raw`[\s-](?<part>quarter|half)${ends}(?!\s+of\s+(?:a|the)\s+(?!year))`,
  ofYear,
);
const coded = pattern(
  apart,
  String.raw`(?:(?<before>(?:19|20)\d\d)\s?)?(?:(?<letter>[QH])(?<n>[1-4])|(?<m>[1-4])(?<after>[QH]))`,
  String.raw`(?!\p{L}|\d)(?:\s+(?:of\s+)?(?<year>(?:19|20)\d\d|this\s+year|last\s+year))?`,
);
/** "H1" alone may be the name of a street or of a virus. */
const halfBefore = /(?<!\p{L})(?:in|for|during|since|of|from|than|with)\s+$/iu;
const sport = pattern(apart, oneOf(sportWords), ends);
const business = new RegExp(`^\\s+(?:\\p{L}+\\s+)?${oneOf(periodNouns)}`, 'iu');

/** The year that a part of it names: itself, or counted from the day of publication; the last begun without a word. */
function yearFor(
  words: string | undefined,
  isAhead: boolean,
  isBegun: (month: number) => boolean,
  published: () => string,
): number {
  if (words && /\d/.test(words)) return Number(words);
  const year = yearOf(published());
  if (/^(?:last|previous)/i.test(words ?? '')) return year - 1;
  if (/^next/i.test(words ?? '')) return year + 1;
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
  const isQuarter = match.groups?.['part']?.toLowerCase() === 'quarter';
  if (isQuarter && /^(?:the\s+)?$/i.test(text.slice(0, match.index))) return text.search(sport) < 0;
  const rest = behind(text, match.index + match[0].length);
  if (match[0].includes('-') || (/^\s+\p{L}/u.test(rest) && business.test(rest)))
    return business.test(rest);
  return (
    /(?<!\p{L})(?:in|for|during|of|from|to|since|by|through|over|than|with|and|previous|same)\s+(?:the|its|their|a)?\s*(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(0, match.index - 24), match.index),
    ) && text.search(sport) < 0
  );
}

const monthsOf = pattern(
  apart,
  String.raw`(?<edge>first|last|final)\s+(?<n>\d{1,2}|${oneOf(Object.keys(ones))})\s+months\s+of\s+(?:the\s+)?(?<year>(?:19|20)\d\d|year|this\s+year|last\s+year)${ends}`,
);

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
    const [from, to] = /^first$/i.test(edge) ? [1, count] : [13 - count, 12];
    return [
      dateReading(
        match.index,
        match[0],
        `${of}-${pad(from)}/${of}-${pad(to)}`,
        /\d/.test(year) ? 'stated' : 'inferred',
      ),
    ];
  });

const quarterMonths: Record<string, number> = { march: 1, june: 2, september: 3, december: 4 };
const monthly = pattern(
  apart,
  String.raw`(?<month>${oneOf(Object.keys(quarterMonths))})\s+(?:(?<lead>(?:19|20)\d\d)\s+)?quarter${ends}`,
  ofYear,
);

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
  ...[...text.matchAll(named)]
    .filter((match) => isOfYear(text, match))
    .map((match) => {
      const { which = '', part: kind = '', lead, year = lead } = match.groups ?? {};
      const isHalf = kind.toLowerCase() === 'half';
      const place =
        which.toLowerCase() === 'final' && isHalf ? 2 : (places[which.toLowerCase()] ?? 1);
      return { match, place, letter: isHalf ? ('H' as const) : ('Q' as const), year };
    })
    .filter(({ place, letter }) => letter === 'Q' || place <= 2)
    .map(({ match, place, letter, year }) => read(match, place, letter, year, reference)),
  ...[...text.matchAll(coded)].flatMap((match) => {
    const { before, letter, n, m, after, year } = match.groups ?? {};
    const kind = (letter ?? after ?? 'Q').toUpperCase() === 'H' ? 'H' : 'Q';
    const place = Number(n ?? m);
    const isNamed = (before ?? year) !== undefined || halfBefore.test(text.slice(0, match.index));
    if (kind === 'H' && (place > 2 || !isNamed)) return [];
    return [read(match, place, kind, before ?? year, reference)];
  }),
];
