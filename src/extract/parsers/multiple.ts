import { approximately, approximationOf, number, valueOf } from '../number';
import { pattern } from '../pattern';
import { quantityReading, type Parser } from '../reading';

const apart = String.raw`(?<![\p{L}\p{N}\p{Sc}.,:/–-])`;
const times = pattern(apart, approximately, number, String.raw`\s+times(?!\p{L})`);

/** Multiples: "more than 135 times". Which of them are growth a refiner decides. */
export const multiple: Parser = (text) =>
  [...text.matchAll(times)].map((match) =>
    quantityReading({
      index: match.index,
      text: match[0],
      value: valueOf(match),
      unit: 'times',
      approximation: approximationOf(match),
    }),
  );
