import { approximationWords } from '../en/approximations';
import { multipliers, ones, parts } from '../en/numbers';
import { apart, atEnd, atStart, ends, finder, oneOf, pattern } from '../pattern';
import { before, behind, type QuantityReading, quantityReading, sure } from '../reading';

const count = oneOf(Object.keys(ones));
const reserved = String.raw`(?:(?<approximation>${oneOf(Object.keys(approximationWords).filter((it) => it !== '~'))})\s+)?`;
const fractions = pattern(
  apart,
  reserved,
  String.raw`(?:(?<top>an?|${count})[\s-](?<part>${oneOf(Object.keys(parts))})|(?<half>half))${ends}`,
);
const ratios = pattern(
  apart,
  reserved,
  String.raw`(?<top>one|two|three|four|five|six|seven|eight|nine|\d{1,3})(?:-in-|\s+(?:in|out\s+of)\s+(?:every\s+)?)(?<of>${count}|\d{1,3}|1000|1,000|10,000|100,000)(?:\s+(?<by>hundred|thousand))?${ends}(?!,\d|\.\d|[\s-]*(?:percent|%|\p{L}*illion|minutes?|hours?|days?|weeks?|months?|years?|seconds?|years-old)|[-–/]\d)`,
);
// Behind a share stands what it is a share of.
const ofWhat = atStart(
  String.raw`\s+(?:of|the|its|their|that|as|what|those|all|my|our|his|her|your|more|less|fewer|higher|lower|larger|smaller|over|above|below|since|from|to)(?![\p{L}-])`,
);
const moved = atEnd(
  apart,
  String.raw`(?:by|(?:cut|fall|drop|rise|increase|decline|reduction|gain|loss|growth|jump|share)\s+of|up|down|about|nearly|almost|only|just|rose|fell|than|more|a)\s+(?:only\s+|just\s+|about\s+|nearly\s+|almost\s+)?`,
);
const notShare = atStart(
  String.raw`\s+(?:of\s+(?:an?\s+)?(?:the\s+)?(?:million|billion|trillion|year|hour|match|game|century|season|day|month|an\s+hour|\d{4}|last\s+year|this\s+year|next\s+year|fiscal)|the\s+time)(?!\p{L})`,
);

/** "The preceding three quarters", "for two quarters": lengths of time, unless they are of something. */
const timeBefore = atEnd(
  apart,
  String.raw`(?:preceding|previous|past|last|first|next|following|prior|final|consecutive|successive|straight|latest|in|for|over|of)\s+(?:the\s+)?`,
);
const isTime = (text: string, index: number, part: string, right: string) =>
  /^quarters$/i.test(part) && timeBefore.test(before(text, index)) && !/^\s+of\s/i.test(right);

const approximationOf = finder(approximationWords);
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
const isMoved = (text: string, index: number) => moved.test(before(text, index));

/** Shares in words: "a third of", "two-thirds", "half the people", "one in five". */
export function fractionsInWords(text: string): QuantityReading[] {
  return [
    ...[...text.matchAll(fractions)].flatMap((match) => {
      const { top = '', part = 'half', half } = match.groups ?? {};
      const right = behind(text, match.index + match[0].length);
      const count = half || /^an?$/i.test(top) ? 1 : (oneWord(top) ?? 1);
      if (!half && !agrees(count, part.toLowerCase())) return [];
      const isClear = count > 1 || ofWhat.test(right) || isMoved(text, match.index);
      if (!isClear || notShare.test(right) || isTime(text, match.index, part, right)) return [];
      return [share(match, count / (partOf(part) ?? 2))];
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
