import { InputError } from '../../facts/problems';
import type { Confidence } from '../../facts/factsFile';
import { futureWords, statementVerbs } from '../en/dates';
import { apart, atEnd, ends, oneOf, pattern } from '../pattern';
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

/** "Missed forecasts", "than planned", "the planned route": these words are no verbs there. */
const noVerb = String.raw`(?<!(?<!\p{L})(?:missed|missing|miss|beat|beats|beating|topped|topping|met|below|above|than|as|with|on|of|by|to|the|an?|its|their|earlier|previous|official|market|analysts['’]?|economists['’]?)\s+(?=(?:forecasts?|planned|scheduled|slated|starting|coming|resumes)(?!\p{L})))`;
const future = pattern(apart, noVerb, oneOf(futureWords), ends);

const told = pattern(apart, oneOf(statementVerbs), ends);

/** Whether what stands before an offset speaks of what is to come, and no verb of a statement is nearer. */
export function isAhead(text: string, index: number): boolean {
  const left = before(text, index);
  return left.search(future) >= 0 && left.slice(-30).search(told) < 0;
}

const pastVerb = /(?<!\p{L})(?:was|were|had|did|fell|rose|grew|came|went|sold|\p{L}+ed)(?!\p{L})/iu;

/** Whether a verb before an offset tells of what has been. */
export const isToldOfPast = (text: string, index: number) => pastVerb.test(before(text, index));

/** "From January to August": what has a second end is told of, unless words say that it is to come. */
const hasEnd =
  /^\s*(?:\p{L}+\.?)?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+(?:to|until|till|through)\s/iu;
const from = atEnd(String.raw`(?<!\p{L})from\s+`);
/** "Sales for January" are known; "crude for September" is to come. */
const figuresFor = atEnd(
  String.raw`(?<!\p{L})(?:figures?|data|results?|numbers?|sales|revenues?|profits?|earnings|orders|exports|imports|output|production|inflation|rate|total|report|accounts)\s+for\s+`,
);
const open = atEnd(
  String.raw`(?<!\p{L})(?:until|till|by|before|from|for|(?:is|are|due|starts?|begins?|opens?)(?:\s+(?:on|in))?)\s+`,
);

/** Whether the words right before an offset lead on into time: "until 30 June", "by July". */
export function isOpen(text: string, index: number): boolean {
  const left = before(text, index);
  if (hasEnd.test(text.slice(index, index + 40)) && from.test(left)) return false;
  if (figuresFor.test(left)) return false;
  return open.test(left);
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
