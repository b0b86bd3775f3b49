/** English words by which a sentence says of what its shares are parts, and what each of them is. */
import { apart, atEnd, atStart, ends, oneOf } from '../../extract/pattern';
import { moves, word } from './subjects';

const is = oneOf(['is', 'are', 'was', 'were', 'came', 'come', 'comes', 'had', 'has', 'have']);
/** What follows the name of a whole: a verb, or how it is told apart. */
const behindWhole = String.raw`(?=\s+(?:${oneOf([
  ...[
    'is',
    'are',
    'was',
    'were',
    'be',
    'had',
    'has',
    'have',
    'came',
    'come',
    'comes',
    'can',
    'could',
  ],
  ...[
    'from',
    'to',
    'by',
    'in',
    'on',
    'at',
    'for',
    'with',
    'than',
    'since',
    'during',
    'when',
    'while',
  ],
  ...[
    'that',
    'who',
    'which',
    'and',
    'or',
    'but',
    'last',
    'this',
    'live',
    'lived',
    'said',
    'say',
    'went',
  ],
])})${ends}|\s*[,.;:()]|\s*$)`;

/** "[78.2 percent] of the ships of the harbour". */
export const ofWhole = atStart(
  String.raw`\s+of\s+(?<words>(?:(?:the|all|its|their|our)\s+)?${word}(?:\s+${word}){0,4}?)`,
  behindWhole,
);

/** "Rose by [12 percent]": no part of anything. */
export const movedBy = atEnd(
  apart,
  String.raw`(?:${moves}|growth of|rise of|fall of|increase of)(?:\s+by)?\s+`,
);

/** A part's name has no more words. */
export const MOST_NAME = 6;

const partEnd = /[\s,;]*(?:\band\b|\bwhile\b|\bbut\b|\bwith\b)?[\s,;.!?"”]*$/iu;

/** "[51.7 percent] of the ships were from the north, ": what the share is, behind it. */
export const partBehind = (words: string): string =>
  words
    .replace(ofWhole, '')
    .replace(atStart(String.raw`\s*(?:${is}\s+)?`), '')
    .replace(partEnd, '')
    .replace(/\s+/g, ' ');

/** ", gas for [35 percent]": what has the share, before it. */
export const partBefore = (words: string): string =>
  words
    .split(/[,;:]\s*|\.\s+/)
    .at(-1)!
    .replace(/^\s*(?:and|while|but|the)\s+/iu, '')
    .replace(
      atEnd(
        String.raw`\s+(?:accounts?\s+for|accounted\s+for|made\s+up|makes?\s+up|${is}|with|took|got|for|at|to)\s*`,
      ),
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
