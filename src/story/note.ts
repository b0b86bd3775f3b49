/** A fact as a note: what the tooltip, the table and assistive technology say of it. */
import type { Note } from '../chart/note';
import type { Quantity, Source } from '../facts/fact';
import { formatQuantity } from '../facts/format';
import { formatDate, yearOfQuantity } from '../facts/period';

/** `Yonhap News Agency, 5 September 2017`. */
export const credit = ({ publisher, date }: Source): string =>
  date ? `${publisher}, ${formatDate(date)}` : publisher;

/** `noun` follows the value where its unit is not part of it: `440,000` and ` people`. */
export const noteOf = (fact: Quantity, noun: string): Note & { value: string } => ({
  value: formatQuantity(fact) + noun,
  when: String(yearOfQuantity(fact)),
  ...(fact.reported && { reported: fact.reported.fragment }),
  source: credit(fact.source),
  ...(fact.source.url && { url: fact.source.url }),
  ...(fact.caveat && { caveat: fact.caveat }),
});
