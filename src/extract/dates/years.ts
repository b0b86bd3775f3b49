import { timePrepositions, yearDeterminers, yearPrepositions } from '../en/dates';
import { labels } from '../en/lookalikes';
import { capitalised } from '../en/words';
import { atEnd, atStart, oneOf, pattern } from '../pattern';
import { before, behind, likely, sure, unsure } from '../reading';
import { decadeOf, yearOf } from './day';
import { dateReading, publishedFor, type DateParser } from './reference';

const fourDigits = String.raw`(?:1[6-9]|20)\d\d`;
const free = String.raw`(?<![\p{L}\p{N}\p{Sc}]|\p{N}[.,:/–-]|\p{Sc}\s|[/#@_]|(?<!\b(?:mid|early|late|end))-)`;

const spans = pattern(
  free,
  String.raw`(?<from>${fourDigits})\s?[-–—/]\s?(?<to>${fourDigits}|\d\d)(?![\p{L}\d%]|[-/–.,]\d)`,
);

/** Years from and to: "2014-15", "2010–2016", "2014/15". */
export const yearSpan: DateParser = (text) =>
  [...text.matchAll(spans)].flatMap((match) => {
    const { from = '', to = '' } = match.groups ?? {};
    const full = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
    return full > from ? [dateReading(match.index, match[0], `${from}/${full}`, 'stated')] : [];
  });

const tensOfYears = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const decades = pattern(
  String.raw`(?<![\p{L}\p{N}\p{Sc}])(?<=(?<person>\b(?:his|her|their|my|our|your)\s+(?:early\s+|late\s+|mid-?)?)|)`,
  String.raw`(?:(?:early|late)[\s-]|mid-?\s?)?(?:(?<full>(?:1[6-9]|20)\d0)['’]?s|['’](?<short>\d0)s|(?<=\bthe\s+(?:early\s+|late\s+|mid-)?)(?<two>[2-9]0)s|(?<=\bthe\s+(?:early\s+|late\s+|mid-)?)(?<word>${oneOf(tensOfYears)}))(?![\p{L}\d])`,
);

/** Decades: "the 1990s", "the '90s", "the mid-1990s"; not the age of somebody "in her 30s". */
export const decade: DateParser = (text) =>
  [...text.matchAll(decades)].flatMap((match) => {
    const { full, short, two, word, person } = match.groups ?? {};
    if (person) return [];
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

const years = pattern(free, `(?<year>${fourDigits})`, String.raw`(?![\p{L}\d%]|[,.:/–-]\d|\s?%)`);
const shortYears = /(?<=\b(?:in|of|since|from|until)\s)['’](?<two>\d\d)(?![\p{L}\d])/giu;
const sureBefore = atEnd(
  String.raw`(?<!\p{L})`,
  oneOf(yearPrepositions),
  String.raw`(?:\s+(?:early|late|mid)(?:\s|-)|\s+)`,
);
const timeBefore = atEnd(
  String.raw`(?<![\p{L}])(?:`,
  oneOf([...timePrepositions, ...yearDeterminers]),
  String.raw`(?:\s+(?:early|late|mid)(?:\s|-)|\s+)|\bmid-|[(,;–—]\s?)`,
);
const labelBefore = atEnd(String.raw`(?<!\p{L})`, oneOf(labels), String.raw`\s*`);
const nameBefore = /(?<!^|[.!?:;“"(]\s*)\b(?<name>\p{Lu}[\p{L}’'&-]*)\s+$/u;
const unitBehind = atStart(
  String.raw`[\s-]+(?:percent|per cent|times|million|billion|thousand|trillion|bn|dollars|euros|pounds|yen|won|rubles|roubles|yuan|rupees|tonnes|tons|miles|km|kilomet|metres|meters|kg|litres|barrels|acres|hectares|degrees|hours|days|GMT|BST|hrs)`,
);
const pluralBehind =
  /^\s+(?!(?:figures|levels|results|sales|elections|games|olympics|floods|protests|sanctions|rates|prices|was|is|has|as|this|its|his|does)\b)(?:people|men|women|children|\p{Ll}{3,}s)\b/u;

/** "Dropped from 2222 to 1857": what goes from or to no year is none. */
const fromNumber = /(?<![\d.,])(?!(?:1[6-9]|20)\d\d\s)\d{4,}\s+to\s+$/u;
const toNumber = /^\s+to\s+(?!(?:1[6-9]|20)\d\d(?!\d))\d{4,}(?![\d.,])/u;

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
    timeBefore.test(left) || index === 0 || /^["“‘(]$/.test(left.trim()) || /^['’]s\b/.test(right)
  );
}

/** Years written alone: the "1992" of "in 1992" and of "the 1992 election", not that of "1992 visitors". */
export const year: DateParser = (text, reference) => [
  ...[...text.matchAll(years)]
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
