import {
  decadeBefore,
  decades,
  freeYear,
  fromNumber,
  labelBefore,
  nameBefore,
  pluralBehind,
  shortYears,
  sureBefore,
  tensOfYears,
  timeBeforeYear,
  toNumber,
  unitBehind,
} from '../en/relative';
import { capitalised } from '../en/words';
import { pattern } from '../pattern';
import { before, behind, likely, sure, unsure } from '../reading';
import { decadeOf, yearOf } from './day';
import { dateReading, publishedFor, type DateParser } from './reference';

const fourDigits = String.raw`(?:1[6-9]|20)\d\d`;

const spansOfYears = pattern(
  freeYear,
  String.raw`(?<from>${fourDigits})(?:\s?[-–—/]\s?(?=${fourDigits})|[-–—/])(?<to>${fourDigits}|\d\d|(?<=\/)\d)(?![\p{L}\d%]|[-/–.,]\d)`,
);

/** Years from and to: "2014-15", "2010–2016", "2014/15". */
export const yearSpan: DateParser = (text) =>
  [...text.matchAll(spansOfYears)].flatMap((match) => {
    const { from = '', to = '' } = match.groups ?? {};
    const full = from.slice(0, from.length - to.length) + to;
    return full > from ? [dateReading(match.index, match[0], `${from}/${full}`, 'stated')] : [];
  });

/** Decades: "the 1990s", "the '90s", "the mid-1990s"; not the age of somebody "in her 30s". */
export const decade: DateParser = (text) =>
  [...text.matchAll(decades)].flatMap((match) => {
    const { full, short, two, word, person } = match.groups ?? {};
    if (person) return [];
    // "2010’s class" is that of a year, "the 2010’s" are ten.
    const isOne = /['’]/.test(match[0]) && !decadeBefore.test(before(text, match.index));
    if (full && isOne) return [];
    if (full) return [dateReading(match.index, match[0], decadeOf(Number(full)), 'stated')];
    const tens = word
      ? String((tensOfYears.indexOf(word.toLowerCase()) + 2) * 10)
      : (short ?? two ?? '');
    const date = decadeOf(Number(`19${tens}`));
    return [
      dateReading(
        match.index,
        match[0],
        date,
        'inferred',
        likely('taken for the twentieth century'),
      ),
    ];
  });

const yearsAlone = pattern(
  freeYear,
  `(?<year>${fourDigits})`,
  String.raw`(?![\p{L}\d%]|[,.:/–-]\d|\s?%)`,
);

/** Whether four digits are a year: what stands around them may make them a count, a label or a name. */
function isYear(text: string, index: number, year: string): boolean {
  const [left, right] = [before(text, index), behind(text, index + 4)];
  if (unitBehind.test(right) || labelBefore.test(left)) return false;
  if (fromNumber.test(left) || toNumber.test(right)) return false;
  if (sureBefore.test(left)) return true;
  if (pluralBehind.test(right) && /(?:00|50)$/.test(year)) return false;
  const name = nameBefore.exec(left)?.groups?.['name']?.toLowerCase();
  if (name && !capitalised.includes(name)) return false;
  if (/^(?:19|20[0-5])/.test(year) && !/\d\s*$/.test(left)) return true;
  return (
    timeBeforeYear.test(left) ||
    index === 0 ||
    /^["“‘(]$/.test(left.trim()) ||
    /^['’]s\b/.test(right)
  );
}

/** Years written alone: the "1992" of "in 1992" and of "the 1992 election", not that of "1992 visitors". */
export const year: DateParser = (text, reference) => [
  ...[...text.matchAll(yearsAlone)]
    .filter((match) => isYear(text, match.index, match[0]))
    .map((match) => {
      const isClear = sureBefore.test(before(text, match.index));
      const why = isClear
        ? sure('a year behind a word of time')
        : likely('four digits that read as a year');
      return dateReading(match.index, match[0], match[0], 'stated', why);
    }),
  ...[...text.matchAll(shortYears)].map((match) => {
    const now = yearOf(publishedFor(reference, match[0]));
    const two = Number(match.groups?.['two']);
    const full = Math.floor(now / 100) * 100 + two;
    return dateReading(
      match.index,
      match[0],
      String(full > now ? full - 100 : full),
      'inferred',
      unsure('two digits, taken for the last such year'),
    );
  }),
];
