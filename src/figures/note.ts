/**
 * Figures and dates in the words that stand beside them: what the tooltip and assistive technology say of
 * a mark, whom a figure is from, and from one date to another.
 */
import { REPORTED_IN, type Source } from '../facts/fact';
import { landing } from '../facts/landing';
import type { Note } from '../interaction/chart';
import type { Locale } from '../locales/locale';
import type { Figure } from './figure';

/** `Harbour Gazette, 5 March 1990`. */
export const credit = ({ publisher, date }: Source, locale: Pick<Locale, 'date'>): string =>
  date ? `${publisher}, ${locale.date(date)}` : publisher;

/** Whom a figure is from: words before all that are credited, each with its address where it has one. */
interface Credits {
  lead: string;
  all: readonly { text: string; url?: string }[];
}

/** From here on a count of them says more than all their names: they are those of a whole series. */
const MANY = 6;

/** The address of a figure's words on the page of its source; none where either is not known. */
export const landingOf = (source: Source | null, words: Figure['words']): string | null =>
  source?.url && words ? landing(source.url, words) : null;

/** A source gave it, or several that it was computed from. */
export function creditsOf(figure: Credited, locale: Locale): Credits {
  const { origin, sources } = figure;
  const { computed, computedFrom, sources: counted } = locale.words.everyNumber;
  const all =
    sources.length >= MANY
      ? [{ text: counted(locale.count(sources.length)) }]
      : sources.map((source) => {
          const url = addressOf(source, figure);
          return { text: credit(source, locale), ...(url && { url }) };
        });
  if (origin !== 'computed') return { lead: '', all };
  return { lead: all.length > 0 ? computedFrom : computed, all };
}

type Credited = Pick<Figure, 'origin' | 'sources'> &
  Partial<Pick<Figure, 'source' | 'words' | 'landings'>>;

/** Where a source is read: at the figure's own words, or at those that it was computed from. */
const addressOf = (source: Source, { source: own, words, landings }: Credited) =>
  (source.id === own?.id && landingOf(source, words)) || landings?.[source.id] || source.url;

/** All of them in words: `Computed here, from Harbour Gazette, 5 March 1990; Ferry Board`. */
export function originOf(figure: Credited, locale: Locale): string {
  const { lead, all } = creditsOf(figure, locale);
  return lead + all.map(({ text }) => text).join('; ');
}

/** Words of the article; those from within a sentence say so: `… around 30,000 in 1990`. */
export const excerpt = (fragment: string): string =>
  /^\p{Ll}/u.test(fragment) ? `… ${fragment}` : fragment;

/** `“nine bridges”` as `“Nine bridges”`: what stands by itself begins as a sentence does; what begins with a number stays. */
export const sentence = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());

/** The words or the formula of a figure, and what to know of it. */
export const withCaveat = (words: string, caveat: string): string =>
  words ? [words, caveat].filter(Boolean).join('; ') : sentence(caveat);

/** `value` takes the place of the figure's own text; `when` says which of its series it is. */
export const noteOf = (
  figure: Figure,
  when: string,
  locale: Locale,
  value = figure.text,
): Note => ({
  value,
  when,
  ...(figure.quote && { reported: excerpt(figure.quote) }),
  ...(figure.told && { language: REPORTED_IN, told: figure.told }),
  ...sourceOf(figure, locale),
  ...toKnow([figure.caveat || figure.formula, figure.allows, figure.corrected]),
});

function toKnow(all: readonly (string | undefined)[]): Pick<Note, 'caveat'> {
  const caveat = all.filter(Boolean).join('; ');
  return caveat ? { caveat } : {};
}

/** As a note has it: whom a figure is from, and the address where that is one alone; a row leads to the words. */
export function sourceOf(figure: Credited, locale: Locale): Pick<Note, 'source' | 'url'> {
  const [first, ...others] = figure.sources;
  return {
    source: originOf(figure, locale),
    ...(first?.url && others.length === 0 && { url: first.url }),
  };
}

/** From one date to another; one date for two that are the same. */
export const datesInWords = (first: string, last: string, locale: Locale): string =>
  first === last ? locale.date(first) : locale.dates(first, last);
