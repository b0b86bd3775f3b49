import { keepLongest, type DateReading } from '../reading';
import { calendar } from './calendar';
import { month } from './month';
import { firstMonths, part } from './part';
import type { DateParser, Reference } from './reference';
import { agoFrom, beside, countedFrom } from './relative';
import { decade, year, yearSpan } from './years';

/** In this order: of two that read the same words the first is right. */
const parsers: DateParser[] = [
  calendar,
  firstMonths,
  part,
  yearSpan,
  decade,
  beside,
  agoFrom,
  month,
  year,
];

/** Every date of a sentence, in text order. */
export function readDates(text: string, reference: Reference): DateReading[] {
  const found = keepLongest(parsers.flatMap((parse) => parse(text, reference)));
  return keepLongest([...found, ...countedFrom(text, found, reference)]);
}
