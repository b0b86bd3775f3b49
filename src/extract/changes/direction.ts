import type { Direction } from '../../facts/finding';
import { clauseBefore } from '../subject';
import { down, up } from '../lexicon/movement';
import { apart, ends, oneOf, pattern } from '../pattern';
import { endOf, type QuantityReading } from '../reading';

// "Made up" and "broke down" move nothing: alone the two words need what they lead to.
const leads = String.raw`(?=\s+(?:from|by|on|to|about|around|nearly|almost|some|more|sharply|slightly|an?|\d|\p{Sc}))`;
const alone = (word: string) =>
  [String.raw`(?<!\b(?:made|make|set|take|up)\s)`, word, leads].join('');
const upward = pattern(
  apart,
  `(?:${oneOf(up.filter((word) => word !== 'up'))}|${alone('up')})`,
  ends,
);
const downward = pattern(
  apart,
  `(?:${oneOf(down.filter((word) => word !== 'down'))}|${alone('down')})`,
  ends,
);

const lastIn = (text: string, words: RegExp) => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** Which way the words of a stretch say something went: the last word of movement in it decides; `null` without one. */
function saidIn(text: string): Direction | null {
  const [rising, falling] = [lastIn(text, upward), lastIn(text, downward)];
  if (rising === falling) return null;
  return rising > falling ? 'up' : 'down';
}

interface Ends {
  from: QuantityReading;
  to: QuantityReading;
}

/** Which way the text says a change went; `null` where it does not say. */
export function directionSaid({ from, to }: Ends, text: string): Direction | null {
  const [first, last] = from.index < to.index ? [from, to] : [to, from];
  const between = saidIn(text.slice(endOf(first), last.index));
  const isApart = /[.!?]["”]?\s+\p{Lu}/u.test(text.slice(endOf(first), last.index));
  if (isApart) return null;
  return between ?? saidIn(clauseBefore(text, first.index).slice(-70));
}
