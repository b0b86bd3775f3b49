/** Years and quarters of a company or of a state: "FY24", "1QFY25", "Q2'23", "the first quarter of 2020-21". */
import { aHalf, partsOfAccounts, partsOfShortYears, yearsOfAccounts } from '../en/calendar';
import type { Confidence } from '../../facts/factsFile';
import { likely, unsure } from '../reading';
import { fullYear } from './interval';
import { dateReading, publishedFor, type DateParser } from './reference';

/** From and to, where a stroke joins the two. */
function bothYears(year: number, to: string | undefined): string | null {
  if (to === undefined) return null;
  const last = to.length === 2 ? Math.floor(year / 100) * 100 + Number(to) : Number(to);
  return last > year ? `${year}/${last}` : null;
}

const placesOfParts: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };

/** "Second", "half": H2; the last of either is its highest. */
function partNamed(which: string, part: string): string {
  const isHalf = aHalf.test(part);
  return `${isHalf ? 'H' : 'Q'}${placesOfParts[which.toLowerCase()] ?? (isHalf ? 2 : 4)}`;
}

const notCalendar = likely('a year of accounts, which need not be that of the calendar');

type Groups = Record<string, string | undefined>;

/** "Q3" or "3Q", as it is written in a period; empty where there is none. */
function partOf({ letter, n, m, after }: Groups): string {
  const kind = letter ?? after;
  return kind ? `${kind}${Number(n ?? m)}` : '';
}

/** What the words of a match say of a year of accounts; `null` where they can mean none. */
type Meaning = { date: string; why: Confidence } | null;

function ofFiscal(groups: Groups, full: (year: string) => number): Meaning {
  const year = full(groups['year'] ?? '');
  const [both, of] = [bothYears(year, groups['to']), partOf(groups)];
  if (/^H[34]$/.test(of)) return null;
  const why = both && of ? unsure('a part of a year of accounts') : notCalendar;
  return { date: both ?? (of ? `${year}-${of}` : String(year)), why };
}

function ofShort(groups: Groups, full: (year: string) => number): Meaning {
  const of = partOf(groups);
  const year = full(groups['year'] ?? groups['glued'] ?? '');
  return /^H[34]$/.test(of) ? null : { date: `${year}-${of}`, why: likely('a year in two digits') };
}

function ofWords(groups: Groups, full: (year: string) => number): Meaning {
  const { which = '', part: of = '', year, full: whole = year, to, until = to, only } = groups;
  const both = whole ? bothYears(full(whole), until) : null;
  const date = both ?? (only ? `${full(only)}-${partNamed(which, of)}` : null);
  return date === null ? null : { date, why: unsure('a part of a year of accounts') };
}

const readers = [
  [yearsOfAccounts, ofFiscal],
  [partsOfShortYears, ofShort],
  [partsOfAccounts, ofWords],
] as const;

/** A year, or a part of one, of accounts; its digits may be two, and its words joined. */
export const accounts: DateParser = (text, reference) =>
  readers.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const full = (year: string) =>
        year.length === 4
          ? Number(year)
          : fullYear(Number(year), publishedFor(reference, match[0]));
      const meant = read(match.groups ?? {}, full);
      return meant ? [dateReading(match.index, match[0], meant.date, 'inferred', meant.why)] : [];
    }),
  );
