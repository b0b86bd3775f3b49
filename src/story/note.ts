/** A fact as a note: what the tooltip, the table and assistive technology say of it. */
import type { Note } from '../interaction/note';
import type { Quantity, Source } from '../facts/fact';
import { formatQuantity } from '../facts/format';
import { formatDate, yearOfQuantity } from '../facts/period';

/** `Yonhap News Agency, 5 September 2017`. */
export const credit = ({ publisher, date }: Source): string =>
  date ? `${publisher}, ${formatDate(date)}` : publisher;

/** Words of the article; those from within a sentence say so: `… around 30,000 in 1990`. */
export const excerpt = (fragment: string): string =>
  /^\p{Ll}/u.test(fragment) ? `… ${fragment}` : fragment;

/** `“nine bridges”` as `“Nine bridges”`: what stands by itself begins as a sentence does. */
export const sentence = (text: string): string =>
  text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** The words or the formula of a figure, and what to know of it. */
export const withCaveat = (words: string, caveat: string): string =>
  words ? [words, caveat].filter(Boolean).join('; ') : sentence(caveat);

/** `noun` follows the value where its unit is not part of it: `440,000` and ` people`. */
export const noteOf = (fact: Quantity, noun: string): Note & { value: string } => ({
  value: formatQuantity(fact) + noun,
  when: String(yearOfQuantity(fact)),
  ...(fact.reported && { reported: excerpt(fact.reported.fragment) }),
  source: credit(fact.source),
  ...(fact.source.url && { url: fact.source.url }),
  ...(fact.caveat && { caveat: fact.caveat }),
});
