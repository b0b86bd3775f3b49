import { events, ordinalWords, runs } from '../lexicon/ordinals';
import { functionWords } from '../lexicon/words';
import { apart, finder, oneOf, pattern } from '../pattern';
import { likely, sure, type QuantityReading } from '../reading';
import { quantityReading } from './quantityReading';

const place = String.raw`(?<place>${oneOf(Object.keys(ordinalWords))}|\d{1,3}(?:st|nd|rd|th))`;
const run = String.raw`(?<run>(?:${oneOf(runs)}\s+)(?:\p{L}+ly\s+)?\p{L}+)`;
// "sixth of the tests" and "first to test" are not the sixth and the first test.
const adjective = String.raw`[\p{L}-]+\s+`;
const event = String.raw`(?<event>(?:${adjective}){0,2}?${oneOf(events)})`;
const ordinals = pattern(
  String.raw`(?<![\p{N}-])`,
  apart,
  place,
  String.raw`[\s-]+(?:${run}|${event})(?![\p{L}-])`,
);
const placeOf = finder(ordinalWords);

const crosses = (noun: string) => noun.split(/\s+/).slice(0, -1).some((word) => functionWords.has(word.toLowerCase()));

/** Places in a sequence of events or in an unbroken run: "sixth nuclear test", "third straight month". */
export function placesInSequence(text: string): QuantityReading[] {
  return [...text.matchAll(ordinals)].flatMap((match) => {
    const { place: words = '', event, run: straight = '' } = match.groups ?? {};
    const noun = event ?? straight;
    if (crosses(noun)) return [];
    return [
      quantityReading({
        index: match.index,
        text: match[0],
        value: placeOf(words) ?? parseInt(words, 10),
        unit: 'ordinal',
        noun,
        grain: 1,
        confidence: event ? likely('a place in a sequence of events') : sure('a place in an unbroken run'),
      }),
    ];
  });
}
