import { readSingleAmounts, reserve } from './amount';
import { findLookalikes, type Stretch } from './lookalikes';
import { fractionsInWords } from './parsers/fractions';
import { factorsInWords, multiplesInWords } from './parsers/multipleWords';
import { placesInSequence } from './parsers/ordinals';
import { joinRanges } from './range';
import { endOf, keepLongest, type DateReading, type QuantityReading } from './reading';
import { readUnit } from './units/readUnits';

function isFree(
  { index, end }: { index: number; end: number },
  taken: readonly Stretch[],
): boolean {
  return taken.every(([from, to]) => end <= from || to <= index);
}

/** What numbers with their units say; bare ones, whose unit a refiner may find, among them. */
function amountsIn(text: string, taken: readonly Stretch[]): QuantityReading[] {
  const free = readSingleAmounts(text).filter((amount) => isFree(amount, taken));
  return reserve(joinRanges(free, text), text)
    .filter(({ value }) => Number.isFinite(value))
    .map((amount) => ({ amount, reading: readUnit(amount, text) }))
    .filter(({ amount, reading }) => reading.unit !== null || !amount.isDashed)
    .map(({ reading }) => reading);
}

/** Every quantity of a sentence, in text order. What is part of a date or looks like a number but counts nothing is none. */
export function readQuantities(text: string, dates: readonly DateReading[]): QuantityReading[] {
  const ofDates = dates.map((date) => [date.index, endOf(date)] as const);
  const taken = [...ofDates, ...findLookalikes(text)];
  const inWords = [fractionsInWords, multiplesInWords, factorsInWords, placesInSequence].flatMap(
    (parse) => parse(text),
  );
  const free = inWords.filter((reading) =>
    isFree({ index: reading.index, end: endOf(reading) }, taken),
  );
  return keepLongest([...free, ...amountsIn(text, taken)]);
}
