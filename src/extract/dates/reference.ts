import {
  doneBefore,
  figuresFor,
  fromDate,
  hasSecondEnd,
  leadsIntoTime,
  noVerb,
  pastVerb,
  valueFrom,
} from '../en/periods';
import { InputError } from '../../facts/problems';
import type { Confidence } from '../../facts/factsFile';
import { futureWords, statementVerbs } from '../en/dates';
import { apart, ends, oneOf, pattern, has } from '../pattern';
import { before, type DateReading, sure } from '../reading';

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
  throw new InputError(
    `"${words}" is counted from the day of publication; add --published YYYY-MM-DD`,
  );
}
const aheadWords = pattern(apart, noVerb, oneOf(futureWords), ends);

const statedWords = pattern(apart, oneOf(statementVerbs), ends);

/** Whether what stands before an offset speaks of what is to come, and no verb of a statement is nearer. */
export function isAhead(text: string, index: number): boolean {
  const left = before(text, index);
  if (doneBefore.test(left)) return false;
  return has(left, aheadWords) && !has(left.slice(-30), statedWords);
}

/** Whether a verb before an offset tells of what has been. */
export const isToldOfPast = (text: string, index: number) => pastVerb.test(before(text, index));

/** Whether the words right before an offset lead on into time: "until 30 June", "by July". */
export function isOpen(text: string, index: number): boolean {
  const left = before(text, index);
  if (hasSecondEnd.test(text.slice(index, index + 40)) && fromDate.test(left)) return false;
  if (figuresFor.test(left) || valueFrom.test(left)) return false;
  return leadsIntoTime.test(left);
}

export function dateReading(
  index: number,
  text: string,
  date: string,
  basis: 'stated' | 'inferred',
  confidence: Confidence = sure(
    basis === 'stated' ? 'the text gives it in full' : 'counted from the day of publication',
  ),
): DateReading {
  return { kind: 'date', index, text, period: { date, basis }, confidence };
}
