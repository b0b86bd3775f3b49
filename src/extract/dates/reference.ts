import { InputError } from '../../facts/inputError';
import type { Confidence } from '../../facts/factsFile';
import { futureWords } from '../lexicon/dates';
import { apart, ends, oneOf, pattern } from '../pattern';
import { sure, type DateReading } from '../reading';
import { before } from '../sentence';

/** What relative dates are counted from. */
export interface Reference {
  /** The day of publication, YYYY-MM-DD; `null` where nobody knows it. */
  published: string | null;
  /** The period that the text spoke of last, for "a year earlier"; `null` before the first. */
  anchor: string | null;
}

/** Reads one kind of date in a sentence. Throws `InputError` for a relative date if the day of publication is unknown. */
export type DateParser = (text: string, reference: Reference) => DateReading[];

/** The day of publication; throws `InputError`, naming the words that need it, where it is unknown. */
export function publishedFor({ published }: Reference, words: string): string {
  if (published) return published;
  throw new InputError(`"${words}" is counted from the day of publication; add --published YYYY-MM-DD`);
}

const future = pattern(apart, oneOf(futureWords), ends);

/** Whether what stands before an offset speaks of what is to come. */
export const isAhead = (text: string, index: number) => before(text, index).search(future) >= 0;

export function dateReading(
  index: number,
  text: string,
  date: string,
  basis: 'stated' | 'inferred',
  confidence: Confidence = sure(basis === 'stated' ? 'the text gives it in full' : 'counted from the day of publication'),
): DateReading {
  return { kind: 'date', index, text, period: { date, basis }, confidence };
}
