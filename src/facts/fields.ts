import * as v from 'valibot';
import { misleading } from './address';
import { approximations } from './fact';
import { isIsoDate, isIsoDay, isPeriod } from './period';

// Messages continue a sentence that begins with the field and its value: `unit "furlong" is …`.

/** What a missing field costs and how to give it, where its name alone does not say. */
const cures: Record<string, string> = {
  reported: 'is missing, so the fact has no origin; give fragment, paragraph and span',
  source: 'is missing, so the figure has no origin; give the id of one of the sources',
  words: 'is missing; give the words of its source that say it, or null where they are not kept',
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

/** A text of the given form, which the JSON Schema can tell, and of which the rest holds, which it cannot. */
function matching(form: RegExp, message: string, isRight: (text: string) => boolean = () => true) {
  return v.pipe(v.string(message), v.regex(form, message), v.check(isRight, message));
}

/** One of the words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `is unknown; use one of ${words.join(', ')}`);
}

/** Words that are there to be read. */
export const text = matching(/\S/, 'is not a text; write it in quotes');

/** In letters: what stands in tabs, cards, rows and lists, and what no line has room for. */
const LONGEST = { title: 300, word: 80, id: 80 };

/** Whether words have room where titles stand. */
export const hasRoom = (words: string): boolean =>
  words.length <= LONGEST.title && !new RegExp(`[^\\s-]{${LONGEST.word + 1},}`, 'u').test(words);

export const NO_ROOM = `has no room; a title has at most ${LONGEST.title} letters, and a word ${LONGEST.word}`;

/** What something or somebody is called. */
export const title = v.pipe(text, v.check(hasRoom, NO_ROOM));

/** Words, or none. */
export const words = v.string('is not a text; write it in quotes, "" for none');

const slug = /^[\p{Ll}\p{Lo}\d]+(?:-[\p{Ll}\p{Lo}\d]+)*$/u;

const isShort = v.check(
  (name: string) => name.length <= LONGEST.id,
  `is too long; use ${LONGEST.id} letters at most`,
);

export const id = v.pipe(
  matching(slug, 'is not an id; use small letters, digits and hyphens'),
  isShort,
);

/** What the article and its date are called wherever a story's ids stand. */
const ARTICLE = 'article';

/** The id of something else than the article. */
export const ownId = v.pipe(
  id,
  v.check((name) => name !== ARTICLE, 'is what the article itself is called; choose another id'),
);

/** Beyond these no picture tells anything, and arithmetic does not hold. */
const [LEAST, MOST] = [1e-12, 1e18];
const extreme = `is beyond what can be drawn; give 0, or a number from ${LEAST} to ${MOST.toExponential()}`;

/** A number that a chart can draw; JSON itself turns 1e999 into Infinity. */
function number(message: string) {
  return v.pipe(
    v.number(message),
    v.check(
      (value) => value === 0 || (Math.abs(value) >= LEAST && Math.abs(value) <= MOST),
      extreme,
    ),
  );
}

const positive = 'is not a number of 0 or more; write the figure in digits';

/** A figure that somebody typed: none of ours is below zero. */
export const figure = v.pipe(number(positive), v.minValue(0, positive));

/** A value as an article gives it, "minus 0.3 percent" among them. */
export const value = number('is not a number; write the figure in digits');

/** Any unit: a currency, a measure, or the noun of what is counted. */
export const unit = v.pipe(
  matching(slug, 'is not a unit; use small letters, digits and hyphens'),
  isShort,
);

export const approximation = v.nullable(
  v.picklist(approximations, `is unknown; use one of ${approximations.join(', ')}, or null`),
);

export const series = v.nullable(id);

/** Before the first nobody counted, and beyond the last nobody knows: such a year is a slip. */
const [FIRST, LAST] = [1000, 2199];
const senseless = `is of a year without sense; years are from ${FIRST} to ${LAST}`;

/** Whether every year of a period is one that somebody can have counted in. */
const hasSense = (period: string): boolean =>
  [...period.matchAll(/\d{3}[\dX](?=-|\/|$)/g)].every(
    ([year]) => Number(year.replace('X', '0')) >= FIRST && Number(year.replace('X', '9')) <= LAST,
  );

/** A text that says when, in one of the forms of the calendar, in a year that makes sense. */
const dated = (form: RegExp, message: string, isRight: (text: string) => boolean) =>
  v.pipe(matching(form, message, isRight), v.check(hasSense, senseless));

export const date = dated(
  /^\d{4}(?:-\d\d){0,2}$/,
  'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it',
  isIsoDate,
);

/** Whether a day is one on which something can have been published or decided; a year is left to clocks and embargoes. */
export const isPast = (day: string): boolean =>
  hasSense(day) && Number(day.slice(0, 4)) <= new Date().getUTCFullYear() + 1;

/** What is wrong with a day that is not past. */
export const AHEAD = 'lies ahead; write the day on which it was';

/** When something was published, as exactly as it is known. */
export const published = v.pipe(
  date,
  v.check((input) => !hasSense(input) || isPast(input), AHEAD),
);

export const day = v.pipe(
  dated(/^\d{4}-\d\d-\d\d$/, 'is not a day; write YYYY-MM-DD as the calendar has it', isIsoDay),
  v.check((input) => !hasSense(input) || isPast(input), AHEAD),
);

/** In hours: so far before all others a day begins somewhere. */
const EARLIEST = 14;

/** Whether a day has begun, wherever that is. */
export const hasBegun = (day: string): boolean =>
  day <= new Date(Date.now() + EARLIEST * 3_600_000).toISOString().slice(0, 10);

/** The day of what has been done. */
export const done = v.pipe(
  day,
  v.check((input) => !isPast(input) || hasBegun(input), AHEAD),
);

export const sha256 = matching(
  /^[0-9a-f]{64}$/,
  'is not a SHA-256; it has 64 digits of 0-9 and a-f',
);

/** Whether a text is an address of the web that leads where it seems to, see `misleading`. */
export const isAddress = (input: string): boolean => misleading(input) === null;

const WEB = 'is not an address; write it with https://';

/** What is wrong with each address is told in the words of what misleads. */
export const url = v.pipe(
  v.string(WEB),
  v.regex(/^https?:\/\//, WEB),
  v.check(isAddress, ({ input }) => misleading(input) ?? WEB),
);

const WRITE = 'is no address to write to; write it with https:// or mailto:';
const MAIL = /^mailto:[\w.+-]+@(?:(?!xn--)[a-z\d-]+\.)+(?!xn--)[a-z]{2,}$/i;

/** Where somebody can be written to: a page, or an address of mail. */
export const contact = v.pipe(
  v.string(WRITE),
  v.regex(/^(?:https?:\/\/|mailto:)\S+$/, WRITE),
  v.check((input) => MAIL.test(input) || isAddress(input), WRITE),
);

const place = 'is not a paragraph; they count from 1';

export const paragraph = v.pipe(v.number(place), v.integer(place), v.minValue(1, place));

export const offset = (message: string) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(0, message));

const LANGUAGE = 'is not a language; write it as in lang: en, ko, pt-BR';

/** A language as `lang` has it. */
export const language = matching(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, LANGUAGE);

const wrongSpan = 'is not a span; write [start, end) with the start before the end';

/** [start, end) in UTF-16 units. */
export const span = v.pipe(
  v.strictTuple([offset(wrongSpan), offset(wrongSpan)], wrongSpan),
  v.check(([start, end]) => start < end, wrongSpan),
);

export const basis = oneOf(['stated', 'inferred']);

const periodForm =
  /^\d{4}(?:-\d\d|-\d\d-\d\d|-Q[1-4]|-H[12]|-W\d\d)?$|^\d{3}X$|^\d{4}\/\d{4}$|^\d{4}-\d\d\/\d{4}-\d\d$/;

/** The date of a period, see `isPeriod` for the forms. */
export const periodDate = dated(
  periodForm,
  'is not a period; write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1, YYYY-W01, 199X, YYYY/YYYY or YYYY-MM/YYYY-MM as the calendar has it',
  isPeriod,
);

/** When something is or was. */
export const period = exactly({ date: periodDate, basis });
