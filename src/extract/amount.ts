import {
  andAtMost,
  countedBehind,
  countsInMillions,
  inLetter,
  mark,
  minus,
  negative,
  percentSign,
  touchingLetter,
  wordsOfLength,
} from './en/amounts';
import type { Approximation } from '../facts/fact';
import { reservations, reservationsBehind, reservingVerbs } from './en/reservations';
import { currencyMarks, touchingMarks } from './en/currencies';
import { magnitudeLetters, magnitudes } from './en/numbers';
import { readNumerals, type Numeral } from './numeral';
import { atStart, ends, finder, oneOf, has } from './pattern';
import { before, behind } from './reading';
import { firstOf } from './rule';
import type { Confidence } from '../facts/factsFile';

/** A number with its magnitude, currency and percent sign, from its first to its last sign. */
export interface Amount {
  index: number;
  end: number;
  value: number;
  /** Upper end of a range, else `null`. */
  upper: number | null;
  grain: number;
  currency: string | null;
  isPercent: boolean;
  isScaled: boolean;
  inWords: boolean;
  isJoined: boolean;
  /** Whether only a dash makes it a range: a score looks the same. */
  isDashed: boolean;
  approximation: Approximation | null;
}

const inWord = atStart(String.raw`[\s-]?(?<magnitude>${oneOf(Object.keys(magnitudes))})`, ends);

/** Whether a letter right behind a number is its magnitude, by what the sentence speaks of. */
const isLetterOfCount = (right: string, around: string) =>
  touchingLetter.test(right) &&
  (/^k/.test(right) || (has(around, countsInMillions) && !wordsOfLength.test(around)));

const magnitudeOf = finder(magnitudes);
const currencyOf = finder(currencyMarks);

const unitOfMark = (written: string): string | null =>
  touchingMarks[written]?.unit ?? currencyOf(written.trim().replace(/-$/, '')) ?? null;

interface Scale {
  by: number;
  length: number;
}

/** The magnitude behind a number: a word, or a letter where what stands around it lets it count. */
function scaleOf(right: string, left: string, isMoney: boolean): Scale | null {
  const word = inWord.exec(right);
  if (word) return { by: magnitudeOf(word.groups?.['magnitude']) ?? 1, length: word[0].length };
  const letter = inLetter.exec(right);
  const isMagnitude =
    letter && (isMoney || countedBehind.test(right) || isLetterOfCount(right, `${left} ${right}`));
  if (!isMagnitude) return null;
  return {
    by: magnitudeLetters[letter.groups?.['letter']?.toLowerCase() ?? ''] ?? 1,
    length: letter[0].length,
  };
}

/** Multiplies as one does on paper: 25.8 million is 25800000, not 25800000.000000004. */
const times = (value: number, by: number) => Number((value * by).toPrecision(15));

function amountOf(numeral: Numeral, text: string): Amount {
  const left = before(text, numeral.index);
  const marked = mark.exec(left)?.[0] ?? '';
  const scale = scaleOf(behind(text, numeral.end), left, marked !== '');
  const letter = touchingMarks[marked];
  const currency = letter?.isScaled && !scale ? '' : marked;
  const end = numeral.end + (scale?.length ?? 0);
  const [percent = ''] = percentSign.exec(behind(text, end)) ?? [];
  const beforeAll = left.slice(0, left.length - currency.length);
  const isValue = currency !== '' || percent !== '';
  const [sign = ''] = minus.exec(beforeAll) ?? (isValue ? negative.exec(beforeAll) : null) ?? [];
  const by = (sign ? -1 : 1) * (scale?.by ?? 1);
  return {
    index: numeral.index - currency.length - sign.length,
    end: end + percent.length,
    value: times(numeral.value, by),
    upper: null,
    grain: times(numeral.grain, Math.abs(by)),
    currency: currency ? unitOfMark(currency) : null,
    isPercent: percent !== '',
    isScaled: scale !== null,
    inWords: numeral.inWords,
    isJoined: numeral.isJoined,
    isDashed: false,
    approximation: null,
  };
}

/** The words of a rule behind a number. */
const lengthOf = (words: RegExp | undefined, text: string) => words?.exec(text)?.[0].length ?? 0;

/** The reservation that stands right behind a number or its unit: "or more", "and counting"; with its length. */
export function reservationBehind(
  right: string,
): { approximation: Approximation; length: number } | null {
  const rule = firstOf(reservationsBehind, '', right);
  return rule ? { approximation: rule.gives, length: lengthOf(rule.behind, right) } : null;
}

const isLarge = ({ value, currency, isPercent }: Amount) =>
  value >= 100 || currency !== null || isPercent;

/** The amount with the reservation that stands before or behind it, if any. */
function withReservation(amount: Amount, text: string): Amount {
  const [left, right] = [before(text, amount.index), behind(text, amount.end)];
  const after = reservationBehind(right);
  const end = amount.end + (after?.length ?? 0);
  const rule = firstOf(reservations, left, right);
  if (rule) {
    const index = amount.index - lengthOf(rule.before, left);
    return { ...amount, index, end, approximation: rule.gives };
  }
  const verb = firstOf(reservingVerbs, left, right)?.gives;
  if (verb && (isLarge(amount) || !verb.isOfLarge)) return { ...amount, approximation: verb.means };
  return after ? { ...amount, end, approximation: after.approximation } : amount;
}

/** "Two million one thousand": what follows a magnitude in words and is smaller adds to it. */
function addSpoken(amounts: Amount[], text: string): Amount[] {
  const added: Amount[] = [];
  for (const amount of amounts) {
    const last = added.at(-1);
    const isMore =
      last?.inWords &&
      last.isScaled &&
      amount.inWords &&
      amount.value < last.grain &&
      andAtMost.test(text.slice(last.end, amount.index));
    if (!isMore) added.push(amount);
    else {
      const { end, grain } = amount;
      added[added.length - 1] = { ...last, end, grain, value: last.value + amount.value };
    }
  }
  return added;
}

/** Every amount of a text, in text order, ranges still as two. */
export const readSingleAmounts = (text: string): Amount[] =>
  addSpoken(
    readNumerals(text).map((numeral) => amountOf(numeral, text)),
    text,
  );

export const reserve = (amounts: Amount[], text: string) =>
  amounts.map((amount) => withReservation(amount, text));

/** What stands around an amount: a few words to the left and to the right of it. */
export interface Around {
  amount: Amount;
  /** The amount as it stands in the text. */
  written: string;
  left: string;
  right: string;
}

/** The unit of an amount, as its words give it. */
export interface Found {
  /** `null` where the number counts nothing at all, whatever another reader would find. */
  unit: string | null;
  /** How much of the right belongs to it, in UTF-16 units. */
  length: number;
  confidence: Confidence;
  /** What one of it is: a cent is 0.01 of a dollar. */
  part?: number;
}

/** Finds the unit of an amount in what stands around it; `null` where it is for the next reader to try. */
export type UnitReader = (around: Around) => Found | null;

/** Answers that a number counts nothing. */
export const nothing = (reason: string): Found => ({
  unit: null,
  length: 0,
  confidence: { level: 'low', reason },
});
