import { ambiguousMonths, months, timePrepositions } from '../lexicon/dates';
import { atEnd, oneOf, plain } from '../pattern';
import { likely } from '../reading';
import { before, behind } from '../sentence';
import { monthOf, pad, yearOf } from './day';
import { dateReading, isAhead, publishedFor, type DateParser } from './reference';

const names = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|['’-])(?:[Ll]ast |[Nn]ext |[Tt]his )?(?<name>${Object.keys(months)
    .map((name) => name[0]!.toUpperCase() + name.slice(1).replace('.', String.raw`\.`))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\p{L}\p{N}]|\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?![\d,.]?\d)|,?\s+(?:of\s+)?\d{4}(?!\d))`,
  'gu',
);
const timeBefore = atEnd(String.raw`(?<!\p{L})`, oneOf(timePrepositions), String.raw`\s*`);
const dayBefore = /\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/u;

/** "May said" and "March on" are no months: these names need a word of time before them, and no name around them. */
function isMonth(text: string, index: number, words: string, name: string): boolean {
  if (dayBefore.test(before(text, index))) return false;
  if (/\s/.test(words)) return true;
  if (/^\s+\p{Lu}\p{Ll}/u.test(behind(text, index + words.length)) && ambiguousMonths.has(name)) return false;
  return !ambiguousMonths.has(name) || timeBefore.test(before(text, index));
}

/** Months without their year: the last one up to the day of publication, or the next one if the text looks ahead. */
export const month: DateParser = (text, reference) =>
  [...text.matchAll(names)].flatMap((match) => {
    const [words] = match;
    const name = plain(match.groups?.['name'] ?? '');
    if (!isMonth(text, match.index, words, name)) return [];
    const published = publishedFor(reference, words);
    const [now, number] = [monthOf(published), months[name] ?? 1];
    const ahead = /^next/i.test(words) || (!/^last/i.test(words) && isAhead(text, match.index));
    const isBack = /^last/i.test(words) ? number >= now : number > now;
    const year = yearOf(published) + (ahead ? Number(number < now) : -Number(isBack));
    const why = likely('the year is the one nearest to the day of publication');
    return [dateReading(match.index, words, `${year}-${pad(number)}`, 'inferred', why)];
  });
