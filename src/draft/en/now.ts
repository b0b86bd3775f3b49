/** English words for the day on which an article appeared. */
import { apart, ends } from '../../extract/pattern';

/** Where a clause ends. */
export const clauseBorder = /[,;:()—–]\s|\.\s/u;

/** Words for the article's own day; "he said today" is of what was said. */
export const now = new RegExp(
  String.raw`(?<!(?:announced|published|released|reported|said|says|showed|shows|told)\s+(?:\p{L}+\s+)?)${apart}(?:today|now|nowadays|currently|at\s+present)${ends}`,
  'iu',
);

/** Another time than now. */
export const past = new RegExp(
  String.raw`${apart}(?:\d{4}s?|last|previous|earlier|before|since|until|ago|then|will|would|could|may|might|expected|forecast|by\s+the\s+end)${ends}`,
  'iu',
);

const countedYears = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "Two years ago". */
export const ago = new RegExp(
  String.raw`${apart}(?:(?<word>${countedYears.join('|')}|one)|(?<digits>\d{1,2}))\s+years?\s+ago${ends}`,
  'iu',
);

/** How many years that is. */
export const yearsAgo = ({ word, digits }: Record<string, string | undefined>): number =>
  digits ? Number(digits) : Math.max(1, countedYears.indexOf(word!.toLowerCase()) + 1);
