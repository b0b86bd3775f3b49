import * as v from 'valibot';
import { approximations, units } from './fact';
import { isIsoDate, isIsoDay } from './isoDate';

// Messages continue a sentence that begins with the field and its value: `unit "furlong" is …`.

/** What a missing field costs and how to give it, where its name alone does not say. */
const cures: Record<string, string> = {
  reported: 'is missing, so the fact has no origin; give fragment, paragraph and span',
  source: 'is missing, so the figure has no origin; give the id of one of the sources',
};

/** An object of exactly these fields; a missing and an unknown one are reported by name. */
export function exactly<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries).join(', ');
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return `is unknown; remove it, or use one of ${known}`;
    const missing = Object.keys(entries).find((key) => issue.expected === `"${key}"`);
    if (missing) return cures[missing] ?? 'is missing; add it';
    return `is not an object; give ${known}`;
  });
}

function isText(input: unknown): input is string {
  return typeof input === 'string' && input.trim() !== '';
}

function matching(isRight: (text: string) => boolean, message: string) {
  return v.custom<string>((input) => typeof input === 'string' && isRight(input), message);
}

function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `is unknown; use one of ${words.join(', ')}`);
}

/** Words that are there to be read. */
export const text = v.custom<string>(isText, 'is not a text; write it in quotes');

export const id = matching(
  (input) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(input),
  'is not an id; use small letters, digits and hyphens',
);

/** A number that a chart can draw; JSON itself turns 1e999 into Infinity. */
export const value = v.custom<number>(
  (input) => typeof input === 'number' && Number.isFinite(input) && input >= 0,
  'is not a number of 0 or more; write the figure in digits',
);

export const unit = oneOf(units);

export const approximation = v.nullable(
  v.picklist(approximations, `is unknown; use one of ${approximations.join(', ')}, or null`),
);

export const series = v.nullable(id);

export const date = matching(
  isIsoDate,
  'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it',
);

export const day = matching(isIsoDay, 'is not a day; write YYYY-MM-DD as the calendar has it');

export const sha256 = matching(
  (input) => /^[0-9a-f]{64}$/.test(input),
  'is not a SHA-256; it has 64 digits of 0-9 and a-f',
);

export const url = matching(
  (input) => /^https?:\/\//.test(input) && URL.canParse(input),
  'is not an address; write it with https://',
);

export const paragraph = v.custom<number>(
  (input) => Number.isInteger(input) && Number(input) >= 1,
  'is not a paragraph; they count from 1',
);

/** [start, end) in UTF-16 units. */
export const span = v.custom<[start: number, end: number]>(
  (input) =>
    Array.isArray(input) &&
    input.length === 2 &&
    input.every(Number.isInteger) &&
    0 <= input[0] &&
    input[0] < input[1],
  'is not a span; write [start, end) with the start before the end',
);

export const period = exactly({ date, basis: oneOf(['stated', 'inferred']) });
