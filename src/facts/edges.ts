/** Whether words stand whole where they were found: what touches them can make other words of them, or another number. */

import { segmenter, UNSPACED } from './passage';

/** So many UTF-16 units on each side say what touches. */
const WINDOW = 32;

/** Where words begin or end, in the forms below. */
const EDGE = '\0';

const NUMERAL = '〇零一二三四五六七八九十百千万萬亿億兆';
const SCALE = '십백천만억조十百千万萬亿億兆';
/** What parts the digits of one number, a fraction or a time. */
const WITHIN = String.raw`[.,:/⁄٫٬·'’]`;
const HYPHEN = String.raw`[-\u2010\u2011]`;

/** What touches at an edge, and makes something else of what stands there. */
const touching = new RegExp(
  [
    // A mark belongs to the sign before it.
    String.raw`${EDGE}\p{M}`,
    // Compounds, as `Re-exports`.
    String.raw`[\p{L}\p{N}]${EDGE}${HYPHEN}[\p{L}\p{N}]`,
    String.raw`[\p{L}\p{N}]${HYPHEN}${EDGE}[\p{L}\p{N}]`,
    // Digits of one number, in groups and behind a point; a time, a fraction.
    String.raw`\p{N}${EDGE}${WITHIN}\p{N}`,
    String.raw`\p{N}${WITHIN}${EDGE}\p{N}`,
    String.raw`\.${EDGE}\p{N}`,
    String.raw`(?<!\p{N})\p{N}{1,3}\s?${EDGE}\s?\p{N}{3}(?!\p{N})`,
    // A number in two scales, as `1만 258억`; a year behind a number is another.
    String.raw`\p{N}[${SCALE}]\s?${EDGE}\s?\p{N}(?!\p{N}*\s?[년年월月일日])`,
    String.raw`[\p{N}${NUMERAL}]${EDGE}[${NUMERAL}]`,
    // Signs, currencies, percents; a dash between two numbers is a range.
    String.raw`[-+−±–<>≤≥~≈]${EDGE}[\p{N}\p{Sc}.]`,
    String.raw`[−±<>≤≥~≈]\s${EDGE}[\p{N}\p{Sc}.]`,
    String.raw`\p{N}${EDGE}[-−–]\p{N}`,
    String.raw`\p{Sc}\s?${EDGE}\p{N}`,
    String.raw`\p{L}${EDGE}\p{Sc}`,
    String.raw`\p{N}${EDGE}\s?[\p{Sc}%‰°]`,
  ].join('|'),
  'u',
);

/** Letters or digits on both sides. */
const side = new RegExp(String.raw`[\p{L}\p{N}\p{M}]${EDGE}[\p{L}\p{N}]`, 'u');

/** Of these, one at least is of a script whose words stand side by side. */
const unspaced = new RegExp(`[${UNSPACED}]\\p{M}*${EDGE}|${EDGE}[${UNSPACED}]`, 'u');

/** Whether a word goes on from one text to the other, by the dictionaries that browsers have, too. */
const goesOn = (left: string, right: string): boolean =>
  [...segmenter.segment(left + right)].every(({ index }) => index !== left.length);

/** Whether the sign of two units stands on both sides. */
const halves = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** Whether a place in a text is within a word or a number. */
export function isWithin(text: string, at: number): boolean {
  if (at > 0 && halves(text, at)) return true;
  const [left, right] = [text.slice(Math.max(0, at - WINDOW), at), text.slice(at, at + WINDOW)];
  const around = left + EDGE + right;
  if (touching.test(around)) return true;
  return side.test(around) && (!unspaced.test(around) || goesOn(left, right));
}
