/** What has no digits: parts of a whole, multiples and places in a sequence. */
import {
  adverb,
  anAlone,
  comparedTwice,
  comparesBehind,
  factors,
  fractions,
  ingOrPlural,
  movedBefore,
  movingBefore,
  multipleInAWord,
  notBefore,
  notShare,
  ofBehind,
  ofWhat,
  ordinals,
  quartersAlone,
  ratios,
  timeBehind,
  timeOfQuarters,
  twiceOrThrice,
} from './en/fractions';
import {
  multipleWords,
  multipliers,
  ones,
  parts,
  weakMultiples,
  events,
  noSequence,
  ordinalWords,
  runs,
} from './en/numbers';
import { reservingWords } from './en/reservations';
import { functionWords } from './en/words';
import { finder } from './pattern';
import { before, behind, likely, type QuantityReading, quantityReading, sure } from './reading';
import type { Approximation } from '../facts/fact';

const isTime = (text: string, index: number, part: string, right: string) =>
  quartersAlone.test(part) && timeOfQuarters.test(before(text, index)) && !ofBehind.test(right);

const approximationOf = finder(reservingWords);
const oneWord = finder(ones);
const partOf = finder(parts);

function share(match: RegExpExecArray, value: number): QuantityReading {
  return quantityReading({
    index: match.index,
    text: match[0],
    value,
    unit: 'share',
    approximation: approximationOf(match.groups?.['approximation']) ?? null,
    grain: 0.02,
    confidence: sure('a fraction in words'),
  });
}

/** Whether the top is one and the part in the singular, or more and in the plural: "a third", "two-thirds". */
function agrees(top: number, part: string): boolean {
  return top === 1 ? !part.endsWith('s') && part !== 'halves' : part.endsWith('s');
}

/** Whether the words before say by how much: "by half", "fell a third". */
const isMoved = (text: string, index: number) => movedBefore.test(before(text, index));

/** Shares in words: "a third of", "two-thirds", "half the people", "one in five". */
export function fractionsInWords(text: string): QuantityReading[] {
  return [
    ...[...text.matchAll(fractions)].flatMap((match) => {
      const { top = '', part = 'half', half } = match.groups ?? {};
      const right = behind(text, match.index + match[0].length);
      const count = half || anAlone.test(top) ? 1 : (oneWord(top) ?? 1);
      if (!half && !agrees(count, part.toLowerCase())) return [];
      const isClear = count > 1 || ofWhat.test(right) || isMoved(text, match.index);
      if (!isClear || notShare.test(right) || isTime(text, match.index, part, right)) return [];
      return [share(match, count / partOf(part)!)];
    }),
    ...[...text.matchAll(ratios)].flatMap((match) => {
      const { top, of = '' } = match.groups ?? {};
      const whole =
        (oneWord(of) ?? Number(of.replaceAll(',', ''))) *
        (multipliers[match.groups?.['by']?.toLowerCase() ?? ''] ?? 1);
      const value = (oneWord(top) ?? Number(top)) / whole;
      // "44 in 12 cities" counts; "3 in 10 hospitals" does not.
      const isRound = oneWord(top) !== undefined || whole <= 10 || whole % 10 === 0;
      return value > 0 && value < 1 && isRound ? [share(match, value)] : [];
    }),
  ];
}

const multipleOf = finder(multipleWords);

/** "More than halved" is less than half. */
const ofFalls: Partial<Record<Approximation, Approximation>> = {
  'more than': 'fewer than',
  'at least': 'up to',
  'fewer than': 'more than',
  'up to': 'at least',
};

/** "Halved": the one multiple that is no whole number. */
const isFall = (value: number) => !Number.isInteger(value);

function reservationOf(words: string | undefined, value: number): Approximation | null {
  const said = approximationOf(words) ?? null;
  return said && isFall(value) ? (ofFalls[said] ?? said) : said;
}

function isMultiple(text: string, match: RegExpExecArray): boolean {
  const word = match.groups?.['word']?.toLowerCase() ?? '';
  if (!weakMultiples.includes(word)) return true;
  const left = text.slice(Math.max(0, match.index - 30), match.index);
  const right = behind(text, match.index + match[0].length);
  if (twiceOrThrice.test(word)) return comparedTwice.test(right) && !timeBehind.test(right);
  if (ingOrPlural.test(word)) return comparesBehind.test(right) || /^\s/.test(right);
  return (comparesBehind.test(right) && !notBefore.test(left)) || movingBefore.test(left);
}

/** Multiples by a factor: "a factor of three". */
export function factorsInWords(text: string): QuantityReading[] {
  return [...text.matchAll(factors)].map((match) => {
    const n = match.groups?.['n'] ?? '';
    const value = oneWord(n) ?? Number(n);
    const approximation = approximationOf(match.groups?.['approximation']) ?? null;
    return quantityReading({
      index: match.index,
      text: match[0],
      value,
      unit: 'times',
      approximation,
      grain: value / 10,
      confidence: sure('a factor'),
    });
  });
}

/** Multiples in one word: "doubled", "tenfold", "halved", "twice the level". */
export function multiplesInWords(text: string): QuantityReading[] {
  return [...text.matchAll(multipleInAWord)]
    .filter((match) => isMultiple(text, match))
    .map((match) => {
      const value = multipleOf(match.groups?.['word']) ?? 1;
      return quantityReading({
        index: match.index,
        text: match[0],
        value,
        unit: 'times',
        approximation: reservationOf(match.groups?.['approximation'], value),
        // "Doubled" is said of what is nearly so.
        grain: isFall(value) ? 0.1 : value / 10,
        confidence: sure('a word for a multiple'),
      });
    });
}

const placeOf = finder(ordinalWords);
const isEvent = finder(Object.fromEntries([...events, ...runs].map((word) => [word, true])));

/** The noun that an ordinal numbers: up to an event that the lexicon knows, else the next word, or the one behind a run ("straight"). */
function nounOf(words: string[]): string | null {
  const phrase = words.slice(
    0,
    words.findIndex((word) => functionWords.has(word.toLowerCase())) >>> 0,
  );
  const [first = ''] = phrase;
  if (!first || noSequence.has(first.toLowerCase()) || adverb.test(first)) return null;
  const event = phrase.findIndex((word) => isEvent(word) && !runs.includes(word.toLowerCase()));
  if (event !== -1) return phrase.slice(0, event + 1).join(' ');
  return runs.includes(first.toLowerCase()) ? phrase.slice(0, 2).join(' ') : first;
}

/** "Third Wave" is a name, as "Sixth Nuclear Test" in a headline is none. */
const isOrdinalName = (place: string, noun: string) =>
  /^\p{Lu}/u.test(place) && /^\p{Lu}/u.test(noun) && !isEvent(noun.split(' ').at(-1));

/** Places in a sequence, from the second on: "sixth nuclear test", "third straight month"; the first only of events. */
export function placesInSequence(text: string): QuantityReading[] {
  return [...text.matchAll(ordinals)].flatMap((match) => {
    const { place: words = '', noun: phrase = '' } = match.groups ?? {};
    const noun = nounOf(phrase.split(/\s+/));
    const value = placeOf(words) ?? parseInt(words, 10);
    if (
      !noun ||
      isOrdinalName(words, noun) ||
      (value < 2 && !isEvent(noun.split(' ').at(-1))) ||
      value === 0
    )
      return [];
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
