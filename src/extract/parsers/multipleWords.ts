import type { Approximation } from '../../facts/fact';
import { approximationWords } from '../en/approximations';
import { multipleWords, ones, weakMultiples } from '../en/numbers';
import { apart, atStart, ends, finder, oneOf, pattern } from '../pattern';
import { behind, type QuantityReading, quantityReading, sure } from '../reading';

const reserved = String.raw`(?:(?<approximation>${oneOf(Object.keys(approximationWords).filter((it) => it !== '~'))})\s+(?:an?\s+)?)?`;
const words = pattern(
  apart,
  reserved,
  String.raw`(?<word>${oneOf(Object.keys(multipleWords))})`,
  ends,
  String.raw`(?!-)`,
);
const compares = atStart(
  String.raw`\s+(?:the\s|its\s|their\s|that\b|those\b|as\s|what\b|this\b|last\b|in\s+(?:a|size|value|price|the|just|under|less|\p{L}+\s+years)|from\s|to\s|over\s|since\s|between\s|by\s|within\s|again\b|\d)|[.,;]|$`,
);
const movingBefore =
  /(?<!\p{L})(?:to|will|would|could|might|may|nearly|almost|about|than|has|have|had|could)\s+$/iu;
const notBefore = /(?<!\p{L})(?:a|an|the|his|her|and)\s+$/iu;

const multipleOf = finder(multipleWords);
const approximationOf = finder(approximationWords);

/** "More than halved" is less than half. */
const ofFalls: Partial<Record<Approximation, Approximation>> = {
  'more than': 'fewer than',
  'at least': 'up to',
  'fewer than': 'more than',
  'up to': 'at least',
};

function reservationOf(words: string | undefined, value: number): Approximation | null {
  const said = approximationOf(words) ?? null;
  return said && value < 1 ? (ofFalls[said] ?? said) : said;
}

function isMultiple(text: string, match: RegExpExecArray): boolean {
  const word = match.groups?.['word']?.toLowerCase() ?? '';
  if (!weakMultiples.includes(word)) return true;
  const left = text.slice(Math.max(0, match.index - 30), match.index);
  const right = behind(text, match.index + match[0].length);
  if (/^(?:twice|thrice)$/.test(word))
    return (
      /^\s+(?:as|the|that|its|their|what|those|this|last)\b/i.test(right) &&
      !/^\s+(?:that|this|the|last)\s+(?:day|week|month|year|season|time)\b/i.test(right)
    );
  if (/ing$|s$/.test(word)) return compares.test(right) || /^\s/.test(right);
  return (compares.test(right) && !notBefore.test(left)) || movingBefore.test(left);
}

const factors = pattern(
  apart,
  String.raw`(?:by\s+)?a\s+factor\s+of\s+(?:(?<approximation>about|almost|nearly|more\s+than)\s+)?(?<n>\d{1,4}(?:\.\d+)?|${oneOf(Object.keys(ones))})`,
  ends,
);
const oneWord = finder(ones);

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
  return [...text.matchAll(words)]
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
        grain: value < 1 ? 0.1 : value / 10,
        confidence: sure('a word for a multiple'),
      });
    });
}
