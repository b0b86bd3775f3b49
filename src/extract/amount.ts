import type { Approximation } from '../facts/fact';
import {
  approximatingVerbs,
  approximationsBehind,
  approximationWords,
  betweenApproximationAndNumber,
} from './en/approximations';
import { currencyMarks, touchingMarks } from './en/currencies';
import { down, up } from './en/movement';
import { countedInMillions, countingSubjects } from './en/people';
import { magnitudeLetters, magnitudes } from './en/numbers';
import { readNumerals, type Numeral } from './numeral';
import { apart, atEnd, atStart, ends, finder, oneOf, pattern } from './pattern';
import { before, behind } from './reading';

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
const inLetter = atStart(String.raw`\s?(?<letter>mil|[kmbt])`, ends);
// "5m people" and "2k jobs" count; "a 5m rise" and "the 100m final" may be metres.
const countedBehind = atStart(
  String.raw`\s?[kmb]\s+(?!tall\b|high\b|long\b|wide\b|deep\b)(?:\p{L}+\s+){0,2}?(?:people|men|women|\p{L}{2,}s|of)`,
  ends,
);
// "The population grew to 5.2m", "a total of 204.3m" beside "$500m", "980k in 2022".
const touching =
  /^(?:k(?!\s*(?:race|run|walk|resolution|video|display))|m)(?![\p{L}\d²³/’'-]|\s+(?:a|per)\s(?!\p{L}+\s+(?:ago|earlier|before)))/u;
const counts = pattern(
  String.raw`\p{Sc}\s?\d[\d.,]*\s?(?:m|bn|million|billion)(?!\p{L})|`,
  apart,
  String.raw`(?:${oneOf([...Object.keys(countingSubjects), ...countedInMillions])}`,
  String.raw`|\p{L}{3,}s\s+(?:(?:has|have|had|also)\s+)?(?:reached|hit|numbered|totalled|totaled|exceeded|topped|stood\s+at|came\s+to|${oneOf([...up, ...down])}\s+(?:to|from)(?=\s)))`,
  ends,
);
const lengths =
  /(?<!\p{L})(?:met(?:re|er)s?|tall|high|long|deep|wide|sprint|race|freestyle|hurdles|relay|waves?|dives?|depths?|heights?|floods?|waters?|tides?|rivers?|levels?|snow|walls?|buildings?|towers?|trees?|drifts?|throws?|jumps?|leaps?|ships?|yachts?|boats?|whales?|sharks?|swam|swim|swims|ran)(?!\p{L})/iu;

/** Whether a letter right behind a number is its magnitude, by what the sentence speaks of. */
const isLetterOfCount = (right: string, around: string) =>
  touching.test(right) &&
  (/^k/.test(right) || (around.search(counts) >= 0 && !lengths.test(around)));

const percentSign = atStart(String.raw`\s?%|[\s-](?:percent|per\s+cent|pct)${ends}|\s?pc${ends}`);
// Case matters: "TRY" is money, "try" is not; and the rand's R touches its number.
const mark = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{Sc}])(?:(?<mark>${oneOf(Object.keys(currencyMarks))})[\s-]?|(?<touching>${oneOf(Object.keys(touchingMarks))}))$`,
  'u',
);
const minus = atEnd(String.raw`(?<!\p{L})minus\s+`);
/** Before money or a percentage: "-$23 million", "negative 3 percent"; a dash with a space behind it is none. */
const negative = atEnd(String.raw`(?:(?<!\p{L})negative\s+|(?<=^|[\s(])[-−–])`);

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

const approximations = finder(approximationWords);
const approximationsAfter = finder(approximationsBehind);
const reserved = atEnd(
  String.raw`(?:(?<![\p{L}\p{N}])(?<words>${oneOf(Object.keys(approximationWords).filter((it) => it !== '~'))})\s+(?:${oneOf(betweenApproximationAndNumber)}\s+)?|(?<sign>~)\s?)`,
);
/** A verb that reserves is no part of the amount: what it tells of stands before it. */
const exceeding = atEnd(
  apart,
  String.raw`(?<verb>${oneOf(Object.keys(approximatingVerbs))})\s+(?:an?\s+|the\s+)?`,
);
const verbsOf = finder(approximatingVerbs);
/** What may go on behind a number takes it alone: "5 plus 3", "30 odd numbers", "5 at least in part". */
const lastWords = ['plus', 'at least', 'at most', 'and more'];
const wordsBehind = Object.keys(approximationsBehind).filter((it) => /^\p{L}/u.test(it));
const reservedBehind = atStart(
  String.raw`(?:(?<sign>\+|-plus|-odd)|\s+(?<words>${oneOf(wordsBehind)}))`,
  ends,
  String.raw`(?<!\s${oneOf(lastWords)}(?!\s*(?:[.,;:)]|$)))`,
);

/** The reservation that stands right behind a number or its unit: "or more", "and counting"; with its length. */
export function reservationBehind(
  right: string,
): { approximation: Approximation; length: number } | null {
  const after = reservedBehind.exec(right);
  const said = approximationsAfter(after?.groups?.['words'] ?? after?.groups?.['sign']);
  return after && said ? { approximation: said, length: after[0].length } : null;
}

/** "4 percent fewer than 10 million" compares, and does not reserve. */
const measureBefore = /(?:percent|per\s+cent|%|times|points?|fold|third|half|quarter|\d)\s+$/iu;

/** "Crossed 5 million" and "breached 4%" reserve, "crossed 5 borders" does not. */
const isLarge = ({ value, currency, isPercent }: Amount) =>
  value >= 100 || currency !== null || isPercent;

/** The amount with the reservation that stands before or behind it, if any. */
function withReservation(amount: Amount, text: string): Amount {
  const after = reservationBehind(behind(text, amount.end));
  const found = reserved.exec(before(text, amount.index));
  const words = found?.groups?.['words'] ?? found?.groups?.['sign'];
  const isComparison =
    found &&
    /^(?:more|less|fewer|lower|greater)\s+than$/i.test(words ?? '') &&
    measureBefore.test(before(text, amount.index).slice(0, -found[0].length));
  if (found && words && !isComparison)
    return {
      ...amount,
      index: amount.index - found[0].length,
      end: amount.end + (after?.length ?? 0),
      approximation: approximations(words) ?? null,
    };
  const verb = exceeding.exec(before(text, amount.index))?.groups?.['verb'];
  if (verb && (isLarge(amount) || !/^(?:cross|breach)/i.test(verb)))
    return { ...amount, approximation: verbsOf(verb) ?? null };
  return after
    ? { ...amount, end: amount.end + after.length, approximation: after.approximation }
    : amount;
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
      /^\s+(?:and\s+)?$/i.test(text.slice(last.end, amount.index));
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
