/** Years and quarters of a company or of a state: "FY24", "1QFY25", "Q2'23", "the first quarter of 2020-21". */
import { likely, unsure } from '../reading';
import { fullYear } from './interval';
import { dateReading, publishedFor, type DateParser } from './reference';

const yearOf = String.raw`(?<year>(?:19|20)\d\d|\d\d)`;
const span = String.raw`(?:\s?[-–/]\s?(?<to>(?:19|20)?\d\d))?`;
const part = String.raw`(?:(?<letter>[QH])(?<n>[1-4])|(?<m>[1-4])(?<after>[QH]))`;
const free = String.raw`(?<![\p{L}\p{N}$€£.,-])`;
const end = String.raw`(?![\p{L}\p{N}%]|[.,]\d)`;

// Capitals only: "2h24" and "fy" are none.
const fiscal = new RegExp(
  String.raw`${free}(?:${part}\s?)?(?:FY|F\.Y\.|fiscal\s(?:year\s)?(?=\d{4}))\s?[’']?${yearOf}${span}${end}`,
  'gu',
);
const short = new RegExp(
  String.raw`${free}${part}(?:\s?[’']\s?(?<year>\d\d)|(?<glued>(?<=[QH])\d\d))${end}`,
  'gu',
);
const worded = new RegExp(
  String.raw`${free}(?:first|second|third|fourth|final|last)\s+(?:quarter|half)\s+of\s+(?:the\s+)?(?:fiscal\s+|financial\s+)?(?:year\s+)?${yearOf}\s?[-–/]\s?(?<to>(?:19|20)?\d\d)${end}`,
  'giu',
);

/** From and to, where a stroke joins the two. */
function bothYears(year: number, to: string | undefined): string | null {
  if (to === undefined) return null;
  const last = to.length === 2 ? Math.floor(year / 100) * 100 + Number(to) : Number(to);
  return last > year ? `${year}/${last}` : null;
}

const notCalendar = likely('a year of accounts, which need not be that of the calendar');

/** A year, or a part of one, of accounts; its digits may be two, and its words joined. */
export const accounts: DateParser = (text, reference) => {
  const full = (year: string, words: string) =>
    year.length === 4 ? Number(year) : fullYear(Number(year), publishedFor(reference, words));
  const partOf = ({ letter, n, m, after }: Record<string, string | undefined>) => {
    const place = Number(n ?? m);
    return letter || after ? `${letter ?? after}${place}` : '';
  };
  return [
    ...[...text.matchAll(fiscal)].flatMap((match) => {
      const groups = match.groups ?? {};
      const year = full(groups['year'] ?? '', match[0]);
      const both = bothYears(year, groups['to']);
      const of = partOf(groups);
      if (/^H[34]$/.test(of)) return [];
      const date = both ?? (of ? `${year}-${of}` : String(year));
      const why = both && of ? unsure('a part of a year of accounts') : notCalendar;
      return [dateReading(match.index, match[0], date, 'inferred', why)];
    }),
    ...[...text.matchAll(short)].flatMap((match) => {
      const groups = match.groups ?? {};
      const of = partOf(groups);
      if (/^H[34]$/.test(of)) return [];
      const year = full(groups['year'] ?? groups['glued'] ?? '', match[0]);
      const why = likely('a year in two digits');
      return [dateReading(match.index, match[0], `${year}-${of}`, 'inferred', why)];
    }),
    ...[...text.matchAll(worded)].flatMap((match) => {
      const both = bothYears(full(match.groups?.['year'] ?? '', match[0]), match.groups?.['to']);
      const why = unsure('a part of a year of accounts');
      return both ? [dateReading(match.index, match[0], both, 'inferred', why)] : [];
    }),
  ];
};
