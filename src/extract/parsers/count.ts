import { countedNouns } from '../lexicon/counted';
import { particles } from '../lexicon/particles';
import { approximately, approximationOf, number, valueOf, yearDigits } from '../number';
import { lookUp, oneOf, pattern } from '../pattern';
import { quantityReading, type Parser } from '../reading';

// Not behind a joint or a currency's mark: "Covid-19", "10:30", "€ 30".
const apart = String.raw`(?<![\p{L}\p{N}.,:/–-])(?<!\p{Sc}\s?)`;
const noun = String.raw`\s+(?<noun>${oneOf(Object.keys(countedNouns))})(?!\p{L})`;
// A bare number is followed by a pause or a small word; before any other word it counts that.
const bare = String.raw`(?=\s*(?:[,.;:!?)"”’—]|$)|\s+${oneOf(particles)}(?!\p{L}))`;
// "visitors from 1990 to 2016" counts nobody: a bare number that could be a year is left alone.
const notYear = String.raw`(?<!(?<![\d,.])${yearDigits})`;
const counts = pattern(apart, approximately, number, `(?:${noun}|${notYear}${bare})`);

/** Counts with their noun ("440,000 visitors") and bare numbers, whose unit a refiner may find. */
export const count: Parser = (text) =>
  [...text.matchAll(counts)].map((match) =>
    quantityReading({
      index: match.index,
      text: match[0],
      value: valueOf(match),
      unit: lookUp(countedNouns, match.groups?.['noun']) ?? null,
      approximation: approximationOf(match),
    }),
  );
