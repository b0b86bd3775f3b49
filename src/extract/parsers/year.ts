import { yearPrepositions } from '../lexicon/dates';
import { yearDigits } from '../number';
import { oneOf, pattern } from '../pattern';
import type { Parser } from '../reading';

const years = pattern(
  String.raw`(?<=(?<!\p{L})${oneOf(yearPrepositions)}\s+)${yearDigits}`,
  String.raw`(?![\p{L}\d%]|[,.:/–-]\d)`,
);

/** Years written alone: the "1992" of "in 1992". Decades ("the 1990s") are not years. */
export const year: Parser = (text) =>
  [...text.matchAll(years)].map((match) => ({
    kind: 'date',
    index: match.index,
    text: match[0],
    period: { date: match[0], basis: 'stated' },
  }));
