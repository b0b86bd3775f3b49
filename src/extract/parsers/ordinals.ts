import { events, noSequence, ordinalWords, runs } from '../en/ordinals';
import { functionWords } from '../en/words';
import { apart, ends, finder, oneOf, pattern } from '../pattern';
import { likely, type QuantityReading, quantityReading } from '../reading';

const place = String.raw`(?<place>${oneOf(Object.keys(ordinalWords))}|\d{1,3}(?:st|nd|rd|th))`;
const ordinals = pattern(
  String.raw`(?<![\p{N}-]|\bevery\s)`,
  apart,
  place,
  String.raw`\s+(?<noun>\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2})`,
  ends,
);
const placeOf = finder(ordinalWords);
const isEvent = finder(Object.fromEntries([...events, ...runs].map((word) => [word, true])));

/** The noun that an ordinal numbers: up to an event that the lexicon knows, else the next word, or the one behind a run ("straight"). */
function nounOf(words: string[]): string | null {
  const phrase = words.slice(
    0,
    words.findIndex((word) => functionWords.has(word.toLowerCase())) >>> 0,
  );
  const [first = ''] = phrase;
  if (!first || noSequence.has(first.toLowerCase()) || /ly$/.test(first)) return null;
  const event = phrase.findIndex((word) => isEvent(word) && !runs.includes(word.toLowerCase()));
  if (event >= 0) return phrase.slice(0, event + 1).join(' ');
  return runs.includes(first.toLowerCase()) ? phrase.slice(0, 2).join(' ') : first;
}

/** Places in a sequence, from the second on: "sixth nuclear test", "third straight month"; the first only of events. */
export function placesInSequence(text: string): QuantityReading[] {
  return [...text.matchAll(ordinals)].flatMap((match) => {
    const { place: words = '', noun: phrase = '' } = match.groups ?? {};
    const noun = nounOf(phrase.split(/\s+/));
    const value = placeOf(words) ?? parseInt(words, 10);
    if (!noun || (value < 2 && !isEvent(noun.split(' ').at(-1))) || value === 0) return [];
    const length =
      match[0].length -
      phrase.length +
      phrase.indexOf(noun.split(' ').at(-1)!) +
      noun.split(' ').at(-1)!.length;
    const why = likely(
      isEvent(noun.split(' ').at(-1)) ? 'a place in a sequence of events' : 'a place in a sequence',
    );
    return [
      quantityReading({
        index: match.index,
        text: match[0].slice(0, length),
        value,
        unit: 'ordinal',
        noun,
        grain: 1,
        confidence: why,
      }),
    ];
  });
}
