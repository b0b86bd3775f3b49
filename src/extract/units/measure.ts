/**
 * Units that words or signs name: measures, lengths of time, multiples, and what a rate is for one
 * of.
 */
import { casedMeasures, durations, measures, perOne } from '../en/measures';
import { down, up } from '../en/movement';
import { apart, atEnd, atStart, ends, finder, oneOf } from '../pattern';
import { likely, sure } from '../reading';
import { type Found, nothing, type UnitReader } from './unit';

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

const cased = new RegExp(
  `^\\s?(?<symbol>${oneOf(Object.keys(casedMeasures))})(?!\\.?[\\p{L}\\d])`,
  'u',
);
/** "155.71 mt" are millions of tonnes, "40,000 mt" metric ones. */
const mt = /^\s?mt(?![\p{L}\d])/u;
const celsius = /^C(?![\p{L}\d-])/u;

/** "33.1 Mt", "49.2C". */
function casedMeasure(value: number, right: string): Found | null {
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
    const points = /^[\s-](?:percentage\s+)?points?(?!\p{L})/iu.exec(right);
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

const fold = atStart(String.raw`[\s-]?fold${ends}`);
const times = /^(?:[\s-]times(?![\p{L}\p{N}])|\s?[x×](?![\p{L}\d]))/u;
const compares = atStart(
  String.raw`[\s-]?(?:times|[x×])\s+(?:as\s|that\b|those\b|the\s|its\s|their\s|his\s|her\s|our\s|what\b|more\b|higher\b|greater\b|larger\b|bigger\b|faster\b|longer\b|less\b|lower\b|smaller\b|fewer\b|heavier\b|cheaper\b|stronger\b|likelier\b|from\s|over(?!\s+(?:the|a)\s)|between\s|\p{L}+er\s+than|average\b|current\b|\d)`,
);
const moves = atEnd(
  apart,
  oneOf([...up, ...down]),
  String.raw`(?:\s+(?:by|to|some|almost|nearly|more\s+than|about|over))?\s+(?:by\s+)?`,
);

/** Multiples: "135 times", "10-fold"; not how often something happens ("three times a week", "won four times"). */
export const multiple: UnitReader = ({ amount, left, right }) => {
  const folded = fold.exec(right);
  if (folded)
    return {
      unit: 'times',
      length: folded[0].length,
      confidence: sure('the text gives a multiple'),
    };
  const match = times.exec(right);
  if (!match) return null;
  const isSign = /^\s?[x×]/u.test(match[0]);
  const isFrequency = !isSign && !compares.test(right) && !moves.test(left);
  if (isFrequency && amount.isScaled)
    return { unit: 'times', length: match[0].length, confidence: likely('so many times') };
  if (isFrequency) return nothing('how often, not how much');
  return { unit: 'times', length: match[0].length, confidence: sure('the text gives a multiple') };
};

const rates = atStart(
  String.raw`(?:\s+of\s+\p{L}+(?:\s+\p{L}+)?(?=\s+(?:a|per)\s))?(?:\s+net\s+(?:income|earnings|loss)(?=\s+per\s))?(?:\s+(?:an?|per|each|every)\s+(?:(?:fully\s+)?(?:diluted|basic|common|ordinary)\s+)*|-a-|\s?\/\s?|-per-)(?<one>${oneOf(Object.keys(perOne))})${ends}(?!\s+(?:ago|earlier|later|before|after|on\b))`,
);
const oneOfRate = finder(perOne);

/** What a unit is for one of, if the words behind it say so: "a barrel", "per day", "/kg"; with their length. */
export function rateBehind(right: string): { per: string; length: number } | null {
  const match = rates.exec(right);
  const per = oneOfRate(match?.groups?.['one']);
  return match && per ? { per, length: match[0].length } : null;
}
