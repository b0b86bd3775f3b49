import { events, ordinalWords } from '../lexicon/ordinals';
import { particles } from '../lexicon/particles';
import { lookUp, oneOf, pattern } from '../pattern';
import { quantityReading, type Parser } from '../reading';

const place = String.raw`(?<place>${oneOf(Object.keys(ordinalWords))}|\d{1,3}(?:st|nd|rd|th))`;
// "sixth of the tests" and "first to test" are not the sixth and the first test.
const adjective = String.raw`(?!${oneOf(particles)}\s)[\p{L}-]+\s+`;
const noun = String.raw`(?<noun>(?:${adjective}){0,2}?${oneOf(events)})`;
const ordinals = pattern(
  String.raw`(?<![\p{L}\p{N}-])`,
  place,
  String.raw`\s+`,
  noun,
  String.raw`(?![\p{L}-])`,
);

/** Places in a sequence of events: "sixth nuclear test". */
export const ordinal: Parser = (text) =>
  [...text.matchAll(ordinals)].map((match) =>
    quantityReading({
      index: match.index,
      text: match[0],
      value: lookUp(ordinalWords, match.groups?.['place']) ?? parseInt(match[0], 10),
      unit: 'ordinal',
      noun: match.groups?.['noun'] ?? null,
    }),
  );
