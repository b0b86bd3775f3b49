/** Units of bare numbers: what their clause, or a number near them, counts. */
import {
  commaInList,
  countingVerb,
  elsewhere,
  furtherOf,
  isMore,
  isOfAnother,
  joinsSame,
  largeInText,
  leadsToCount,
  movingCount,
  numberOf,
  ofThem,
  ofThings,
  toBefore,
  totals,
} from '../en/counting';
import { down, up } from '../en/movement';
import { countingSubjects, valued } from '../en/people';
import { anotherClause, ofEvery } from '../en/pairs';
import { functionWords } from '../en/words';
import { roleOf } from '../changes/ends';
import { apart, ends, finder, oneOf, pattern, has } from '../pattern';
import {
  BARE,
  before,
  behind,
  endOf,
  gapBetween,
  isAge,
  isBare,
  likely,
  type QuantityReading,
  type Refiner,
  unsure,
} from '../reading';
import { clauseBefore } from '../subject';
import { isMoney, isOfCount, notCounted, sizes } from '../units/kinds';
import { headOf, isPlural, phraseWords, unitOf } from '../units/count';

const subjects = pattern(apart, oneOf(Object.keys(countingSubjects)), ends);
const subjectUnit = finder(countingSubjects);

/** The plural that rises or falls in a clause, if its kind is counted and not valued: "passengers rose", not "prices rose"; no name. */
function movedIn(clause: string): string | null {
  const match = [...clause.matchAll(movingCount)].at(-1);
  const { noun: nearest = '', subject: noun = nearest } = match?.groups ?? {};
  const left = clause.slice(0, match?.index);
  const isNamed = /^\p{Lu}/u.test(noun) && left.trim() !== '';
  if (isNamed || (nearest && isOfAnother.test(left))) return null;
  const small = noun.toLowerCase();
  return isPlural(noun) && !valued.has(small) && !functionWords.has(small) ? noun : null;
}

/** What the clause before an offset says is counted: "the number of ferries", "membership". */
function countedIn(clause: string): { unit: string; words: string } | null {
  const [match] = [...clause.matchAll(numberOf)].slice(-1);
  const head = headOf(phraseWords(match?.groups?.['phrase'] ?? ''));
  if (head && isPlural(head.text)) return { unit: unitOf(head.text), words: head.text };
  const moved = movedIn(clause);
  if (moved) return { unit: subjectUnit(moved) ?? unitOf(moved), words: moved };
  const [subject] = [...clause.matchAll(subjects)].slice(-1);
  const unit = subjectUnit(subject?.[0]);
  return unit && subject ? { unit, words: subject[0] } : null;
}

/** "500,000 animals, compared with 1.2 million": what a value is set against is of its unit, whatever the subject is. */
const isOfLast = (last: QuantityReading | undefined, reading: QuantityReading, text: string) =>
  last !== undefined &&
  last.unit !== null &&
  last.basis === 'stated' &&
  (isOfCount(last.unit) || sizes.has(last.unit)) &&
  !ofEvery.test(before(text, last.index)) &&
  !has(gapBetween(text, last, reading), anotherClause) &&
  ['compared', 'from'].includes(roleOf(reading, text));

function withUnit(
  reading: QuantityReading,
  last: QuantityReading | undefined,
  text: string,
): QuantityReading {
  if (!isBare(reading)) return reading;
  if (last?.unit && isOfLast(last, reading, text))
    return asInferred(reading, last.unit, 'the unit of what it is compared with');
  const clause = clauseBefore(text, reading.index, true);
  const found = leadsToCount.test(clause) ? countedIn(clause) : null;
  if (!found) return reading;
  return {
    ...reading,
    unit: found.unit,
    basis: 'inferred',
    confidence: likely(`counts its subject, "${found.words}"`),
  };
}

/** Gives a bare number the unit of what its clause counts: "a population of 5 million", "the number of ferries rose to 12". */
export const countSubjects: Refiner = (quantities, { text }) =>
  quantities.map((reading, i) => withUnit(reading, quantities[i - 1], text));

const asInferred = (reading: QuantityReading, unit: string, reason: string): QuantityReading => ({
  ...reading,
  unit,
  basis: 'inferred',
  confidence: likely(reason),
});

/** "41 of the 240 seats", "60 of its beds": the unit is that of the whole. */
function partOfThings(
  reading: QuantityReading,
  next: QuantityReading | undefined,
  text: string,
): QuantityReading | null {
  const named = ofThem.test(behind(text, endOf(reading))) ? before(text, reading.index) : '';
  const noun = /(?<noun>\p{L}+)\s*[—–,(-]+\s*$/u.exec(named)?.groups?.['noun'];
  if (noun && isPlural(noun))
    return asInferred(reading, unitOf(noun), `counts "${noun}" before it`);
  const match = ofThings.exec(behind(text, endOf(reading)));
  if (!match) return null;
  const phrase = match.groups?.['phrase'] ?? '';
  if (next?.unit && next.index - endOf(reading) <= match[0].length + 2)
    return asInferred(reading, next.unit, 'a part of what is counted behind it');
  const head = headOf(phraseWords(phrase));
  if (!head)
    return {
      ...reading,
      unit: 'number',
      basis: 'inferred',
      confidence: unsure('a part of things that have no name'),
    };
  return asInferred(reading, unitOf(head.text), `counts the plural behind it, "${head.text}"`);
}
const movesAtAll = pattern(apart, oneOf([...up, ...down]), ends);
const isReached = (left: string) => toBefore.test(left) && has(left, movesAtAll);

const isClearlyCount = (reading: QuantityReading, text: string) =>
  (reading.approximation !== null && reading.value >= 20 && !isAge(reading)) ||
  isReached(before(text, reading.index)) ||
  isMore.test(behind(text, endOf(reading))) ||
  countingVerb.test(before(text, reading.index)) ||
  largeInText.test(reading.text);

/** "401 people died in the flood and 601 afterwards": the noun is not said again. */
const isElided = (reading: QuantityReading, counted: string, text: string) =>
  !isMoney(counted) &&
  reading.value > 1 &&
  joinsSame.test(before(text, reading.index)) &&
  (elsewhere.test(behind(text, endOf(reading))) ||
    elsewhere.test(reading.text.replace(/^\S+/, '')));

/** "72,500, 48,773 and 41,470 visitors": all of a list are of what is named at its end. */
export const countLists: Refiner = (quantities, { text }) =>
  quantities.reduceRight<QuantityReading[]>((read, reading) => {
    const [next] = read;
    const unit = next?.unit ?? null;
    const isOne =
      isBare(reading) &&
      next !== undefined &&
      unit !== null &&
      !notCounted.has(unit) &&
      !isMoney(unit) &&
      reading.period === null &&
      commaInList.test(gapBetween(text, reading, next));
    return [
      isOne ? asInferred(reading, unit, 'what the list that it is in counts') : reading,
      ...read,
    ];
  }, []);

/** Numbers of parts and of more of the same: "23 fewer", "25 of them", "178 for the other". */
export const countContext: Refiner = (quantities, { text }) => {
  let counted: QuantityReading | undefined;
  return quantities.map((reading, i) => {
    let read = reading;
    if (isBare(reading)) {
      const whole = partOfThings(reading, quantities[i + 1], text);
      if (whole) read = whole;
      else if (counted?.unit && furtherOf.test(behind(text, endOf(reading))))
        read = asInferred(reading, counted.unit, 'more of what is counted before it');
      else if (counted?.unit && totals.test(before(text, reading.index)))
        read = asInferred(reading, counted.unit, 'the total of what is counted before it');
      else if (counted?.unit && isElided(reading, counted.unit, text))
        read = asInferred(reading, counted.unit, 'what is counted before it, not said again');
      else if (isClearlyCount(reading, text))
        read = { ...reading, confidence: unsure(`${BARE}, that stands where a count would`) };
    }
    if (read.unit && !notCounted.has(read.unit)) counted = read;
    return read;
  });
};

/** "Points" between percentages are percentage points. */
export const pointsOfPercent: Refiner = (quantities) => {
  const isPercent = quantities.some(({ unit }) => unit === 'percent');
  return quantities.map((reading) =>
    reading.unit === 'points' && isPercent
      ? { ...reading, unit: 'percentage-points', basis: 'inferred' as const }
      : reading,
  );
};
