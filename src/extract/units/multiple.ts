import { down, up } from '../lexicon/movement';
import { apart, atEnd, atStart, ends, oneOf } from '../pattern';
import { likely, sure } from '../reading';
import { nothing, type UnitReader } from './unit';

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
  const isFrequency = !compares.test(right) && !moves.test(left);
  if (isFrequency && amount.isScaled)
    return { unit: 'times', length: match[0].length, confidence: likely('so many times') };
  if (isFrequency) return nothing('how often, not how much');
  return { unit: 'times', length: match[0].length, confidence: sure('the text gives a multiple') };
};
