import { currencyMarks, currencyWords } from '../lexicon/currencies';
import { approximately, approximationOf, number, valueOf } from '../number';
import { lookUp, oneOf, pattern } from '../pattern';
import { quantityReading, type Parser } from '../reading';

// "A$5" and "HK$5" are other dollars: no letter may touch the mark.
const apart = String.raw`(?<![\p{L}\p{N}\p{Sc}])`;
const marks = `(?<currency>${oneOf(Object.keys(currencyMarks))})`;
const words = `(?<currency>${oneOf(Object.keys(currencyWords))})`;
const marked = pattern(apart, approximately, marks, String.raw`\s?`, number);
const worded = pattern(apart, approximately, number, String.raw`\s+`, words, String.raw`(?!\p{L})`);

const currencies = { ...currencyMarks, ...currencyWords };

/** Amounts of money: "US$190 million", "around $5,000", "3 million dollars". */
export const money: Parser = (text) =>
  [...text.matchAll(marked), ...text.matchAll(worded)].map((match) =>
    quantityReading({
      index: match.index,
      text: match[0],
      value: valueOf(match),
      unit: lookUp(currencies, match.groups?.['currency']) ?? null,
      approximation: approximationOf(match),
    }),
  );
