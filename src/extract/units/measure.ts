import { durations, measures } from '../lexicon/measures';
import { apart, atEnd, atStart, ends, finder, oneOf } from '../pattern';
import { likely, sure } from '../reading';
import { nothing, type UnitReader } from './unit';

// Symbols take no plural: "12 has" are no hectares.
const short = Object.keys(measures).filter((it) => it.length < 3);
const long = Object.keys(measures).filter((it) => it.length >= 3);
const measured = atStart(
  String.raw`[\s-]{0,2}(?:(?<measure>${oneOf(long)})s?|(?<symbol>${oneOf(short)}))`,
  ends,
  String.raw`(?!['’]s\s)`,
);
const timed = atStart(String.raw`[\s-](?<time>${oneOf(Object.keys(durations))})s?['’]?`, ends);
const isDateLater = atStart(
  String.raw`\s+(?:(?:ago|earlier|later|old|of\s+age|previously|prior)${ends}|(?:before|after|on)(?=[,.;)]|$))`,
);
const frequency = atStart(
  String.raw`[\s-](?:day|hour|week|month|year)s?\s+a\s+(?:day|week|month|year)`,
  ends,
);
const partOfYear = atEnd(
  apart,
  String.raw`(?:first|last|final|past|next|previous|latest|coming)\s+`,
);
const ofYear = atStart(String.raw`[\s-]months\s+(?:of|to|through|ended|ending)\s+`);
const measureOf = finder(measures);
const timeOf = finder(durations);

/** Lone letters are measures only right behind digits: "5m", "30 C" is none. */
const metres = atStart(String.raw`\s?m(?![\p{L}\d²³'’/]|\s+(?:a|per)\s)`);

/** Measures of the lexicon: "3,000 tonnes", "10-kilometre", "1.2 million barrels". */
export const measure: UnitReader = ({ amount, right }) => {
  if (amount.isPercent) {
    const points = /^[\s-](?:percentage\s+)?points?(?!\p{L})/iu.exec(right);
    if (points)
      return {
        unit: 'percentage-points',
        length: points[0].length,
        confidence: sure('the text gives the unit'),
      };
    return { unit: 'percent', length: 0, confidence: sure('the text gives the unit') };
  }
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
