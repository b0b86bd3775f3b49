/** Numbers with what is written to them. */
import { isSaid, type Prose } from '../figures/figure';

/** Is not seen, and no line breaks at it. */
const JOINER = '\u2060';

/** The same, where no line breaks between the sign that ends a number and letters behind it, as Korean particles are. */
export const joined = (parts: Prose): Prose =>
  parts.map((part, i) => {
    const before = parts[i - 1];
    const follows = before !== undefined && typeof before !== 'string' && isSaid(before);
    return typeof part === 'string' &&
      follows &&
      /[^\p{L}\p{N}]$/u.test(before.text) &&
      /^\p{L}/u.test(part)
      ? JOINER + part
      : part;
  });
