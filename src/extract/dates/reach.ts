import { statementVerbs } from '../lexicon/dates';
import { apart, ends, oneOf, pattern } from '../pattern';
import { endOf, type Read } from '../reading';
import type { Context } from '../sentence';

/** How far into its sentence a date at the head of it reaches. */
const REACH = 160;

/** Words that begin what is said of another time, or by somebody. */
const aside = pattern(
  apart,
  String.raw`(?:which|who|whom|whose|that|if|because|although|now|today|currently|will|would|could|plans?|aims?|targets?|`,
  String.raw`expect\p{L}*|forecast\p{L}*|${oneOf(statementVerbs)})`,
  ends,
);
const stop = /[;:]|[.!?]["”’)]?\s/u;

/** Whether what is said of a date is still said of a reading behind it: no other clause and no other date begins between. */
export function reaches(date: Read, reading: Read, { text, dates }: Context): boolean {
  const [from, to] = [endOf(date), reading.index];
  if (from > to || to - from > REACH) return false;
  const gap = text.slice(from, to);
  const isOther = dates.some(({ index }) => from <= index && index < to);
  return !isOther && !stop.test(gap) && gap.search(aside) < 0;
}

const few = /^(?:\s+(?!and\b|but\b|while\b|from\b|to\b)[\p{L}’'-]+){0,4}\s+$/u;

/** Whether a date stands right behind a reading, with a few words between at most. */
export const follows = (date: Read, reading: Read, text: string) =>
  date.index > endOf(reading) && few.test(text.slice(endOf(reading), date.index));
