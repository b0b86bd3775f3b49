import {
  dayBefore,
  joinAtHead,
  joinsMonths,
  lastAtHead,
  monthsAlone,
  nextAtHead,
  yearAtHead,
  yearBefore,
  yearBehind,
  yearByStep,
} from '../en/calendar';
import { ambiguousMonths, months, timePrepositions } from '../en/dates';
import { atEnd, oneOf, plain } from '../pattern';
import { before, behind, likely } from '../reading';
import { monthOf, pad, yearOf } from './day';
import {
  dateReading,
  isAhead,
  isOpen,
  isToldOfPast,
  publishedFor,
  type DateParser,
} from './reference';
const timeBeforeMonth = atEnd(String.raw`(?<!\p{L})`, oneOf(timePrepositions), String.raw`\s*`);

/** "May said" and "March on" are no months: these names need a word of time before them, and no name around them. */
function isMonth(text: string, index: number, words: string, name: string): boolean {
  if (dayBefore.test(before(text, index))) return false;
  if (/\s/.test(words) || yearByStep.test(behind(text, index + words.length))) return true;
  if (/^\s+\p{Lu}\p{Ll}/u.test(behind(text, index + words.length)) && ambiguousMonths.has(name))
    return false;
  return !ambiguousMonths.has(name) || timeBeforeMonth.test(before(text, index));
}

/** The year that the words around a month give it: "March last year", "between March and May 2016"; `null` where none do. */
function yearAround(
  text: string,
  index: number,
  end: number,
  number: number,
  published: () => string,
): { year: number; length: number } | null {
  const right = behind(text, end);
  const said = yearByStep.exec(right);
  const steps: Record<string, number> = { last: -1, this: 0, next: 1 };
  if (said)
    return {
      year: yearOf(published()) + (steps[said.groups?.['which']?.toLowerCase() ?? ''] ?? 0),
      length: said[0].length,
    };
  const next = yearBehind.exec(right);
  const other = months[/\p{L}+/u.exec(right.replace(joinAtHead, ''))?.[0].toLowerCase() ?? ''];
  if (next && (other || !joinsMonths.test(right)))
    return {
      year: Number(next.groups?.['year']) - Number(number > (other ?? number)),
      // "June in 2017" is one date, "June and July 2017" are two.
      length: other ? 0 : next[0].length,
    };
  const head = yearAtHead.exec(before(text, index));
  if (head) return { year: Number(head.groups?.['year']), length: 0 };
  const last = yearBefore.exec(before(text, index));
  const first = months[last?.groups?.['month']?.toLowerCase() ?? ''];
  return last && first
    ? { year: Number(last.groups?.['year']) + Number(number < first), length: 0 }
    : null;
}

/** Whether a verb before an offset tells of what has been, or the word itself does. */
const isPast = (text: string, index: number) =>
  isToldOfPast(text, index) || lastAtHead.test(text.slice(index));

/** Months without their year: the last one up to the day of publication, or the next one if the text looks ahead. */
export const month: DateParser = (text, reference) =>
  [...text.matchAll(monthsAlone)].flatMap((match) => {
    const [words] = match;
    const name = plain(match.groups?.['name'] ?? '');
    if (!isMonth(text, match.index, words, name)) return [];
    const end = match.index + words.length;
    const around = yearAround(text, match.index, end, months[name] ?? 1, () =>
      publishedFor(reference, words),
    );
    if (around) {
      const whole = text.slice(match.index, end + around.length);
      return [
        dateReading(
          match.index,
          whole,
          `${around.year}-${pad(months[name] ?? 1)}`,
          'inferred',
          likely('the year stands near'),
        ),
      ];
    }
    const published = publishedFor(reference, words);
    const [now, number] = [monthOf(published), months[name] ?? 1];
    const isSoon =
      (number - now + 12) % 12 <= 4 &&
      (isOpen(text, match.index) || (number === now + 1 && !isPast(text, match.index)));
    const ahead =
      nextAtHead.test(words) || (!lastAtHead.test(words) && (isSoon || isAhead(text, match.index)));
    const isBack = lastAtHead.test(words) ? number >= now : number > now;
    const year = yearOf(published) + (ahead ? Number(number < now) : -Number(isBack));
    const why = likely('the year is the one nearest to the day of publication');
    return [dateReading(match.index, words, `${year}-${pad(number)}`, 'inferred', why)];
  });
