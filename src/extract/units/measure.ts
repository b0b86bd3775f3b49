/**
 * Units that words or signs name: measures, lengths of time, multiples, and what a rate is for one
 * of.
 */
import {
  cased,
  comparesTimes,
  fold,
  frequency,
  isDateLater,
  measured,
  metres,
  movesBefore,
  mt,
  ofYear,
  partOfYear,
  pointsBehind,
  rates,
  scaledTonnes,
  timed,
  timesBehind,
} from '../en/units';
import { casedMeasures, durations, measures, perOne } from '../en/measures';
import { finder } from '../pattern';
import { likely, sure } from '../reading';
import { type Found, nothing, type UnitReader } from '../amount';
const measureOf = finder(measures);
const timeOf = finder(durations);
const celsius = /^C(?![\p{L}\d-])/u;

/** "33.1 Mt", "49.2C". */
function casedMeasure(value: number, right: string): Found | null {
  const many = scaledTonnes.exec(right);
  if (many) {
    const part = many.groups?.['lakhs'] ? 1e5 : 1e6;
    const confidence = sure('the text gives the unit');
    return { unit: 'tonnes', length: many[0].length, part, confidence };
  }
  const [tonnes] = mt.exec(right) ?? [];
  if (tonnes) {
    const unit = value < 1000 ? 'megatonnes' : 'tonnes';
    return { unit, length: tonnes.length, confidence: likely('the letters mt by the size') };
  }
  const symbol = cased.exec(right);
  const unit = casedMeasures[symbol?.groups?.['symbol'] ?? ''];
  if (symbol && unit)
    return { unit, length: symbol[0].length, confidence: sure('the text gives the unit') };
  return celsius.test(right)
    ? { unit: 'degrees-celsius', length: 1, confidence: likely('the letter C is read as degrees') }
    : null;
}

/** Measures of the lexicon: "3,000 tonnes", "10-kilometre", "1.2 million barrels". */
export const measure: UnitReader = ({ amount, right }) => {
  if (amount.isPercent) {
    const points = pointsBehind.exec(right);
    if (points)
      return {
        unit: 'percentage-points',
        length: points[0].length,
        confidence: sure('the text gives the unit'),
      };
    return { unit: 'percent', length: 0, confidence: sure('the text gives the unit') };
  }
  const symbol = amount.inWords ? null : casedMeasure(amount.value, right);
  if (symbol) return symbol;
  const match = measured.exec(right);
  const unit = measureOf(match?.groups?.['measure'] ?? match?.groups?.['symbol']);
  if (match && unit)
    return { unit, length: match[0].length, confidence: sure('the text gives the unit') };
  const letter = amount.inWords ? null : metres.exec(right);
  return (
    letter && {
      unit: 'metres',
      length: letter[0].length,
      confidence: likely('the letter m is read as metres'),
    }
  );
};

/** Lengths of time: "five-year", "over three months"; not the start of a date ("two years ago"). */
export const duration: UnitReader = ({ left, right }) => {
  const match = timed.exec(right);
  const unit = timeOf(match?.groups?.['time']);
  if (!match || !unit) return null;
  if (isDateLater.test(right.slice(match[0].length)))
    return nothing('the words begin a date or an age');
  if (frequency.test(right)) return nothing('a frequency');
  if (partOfYear.test(left) && ofYear.test(right)) return nothing('a part of a year');
  return { unit, length: match[0].length, confidence: sure('the text gives the unit') };
};

/** Multiples: "135 times", "10-fold"; not how often something happens ("three times a week", "won four times"). */
export const multiple: UnitReader = ({ amount, left, right }) => {
  const folded = fold.exec(right);
  if (folded)
    return {
      unit: 'times',
      length: folded[0].length,
      confidence: sure('the text gives a multiple'),
    };
  const match = timesBehind.exec(right);
  if (!match) return null;
  const isSign = /^\s?[x×]/u.test(match[0]);
  const isFrequency = !isSign && !comparesTimes.test(right) && !movesBefore.test(left);
  if (isFrequency && amount.isScaled)
    return { unit: 'times', length: match[0].length, confidence: likely('so many times') };
  if (isFrequency) return nothing('how often, not how much');
  return { unit: 'times', length: match[0].length, confidence: sure('the text gives a multiple') };
};
const oneOfRate = finder(perOne);

/** What a unit is for one of, if the words behind it say so: "a barrel", "per day", "/kg"; with their length. */
export function rateBehind(right: string): { per: string; length: number } | null {
  const match = rates.exec(right);
  const per = oneOfRate(match?.groups?.['one']);
  return match && per ? { per, length: match[0].length } : null;
}
