/**
 * Lines that a translation holds against the data: `id: what the data say → what the translation says`. Where the data
 * say something else now, whoever translates is told.
 */
import { spaced } from '../../facts/passage';
import type { Field } from '../document/sections';
import type { Words } from '../document/words';

/** What stands between what is translated and its translation. */
const ARROW = '→';

/** A line in its two parts; null where it has no arrow. */
export function partedAt({ words }: Field): { before: string; words: Words } | null {
  const at = words.parts.findIndex((part) => 'text' in part && part.text.includes(ARROW));
  const part = words.parts[at];
  if (!part || !('text' in part)) return null;
  const [own = '', ...rest] = part.text.split(ARROW);
  const before = words.parts
    .slice(0, at)
    .map((one) => ('text' in one ? one.text : one.reference.source));
  const first = { ...part, text: rest.join(ARROW).trimStart() };
  const behind = [...(first.text ? [first] : []), ...words.parts.slice(at + 1)];
  return { before: spaced([...before, own].join('')).trim(), words: { ...words, parts: behind } };
}

/** What is wrong with a line that translates `original`; null where nothing is. */
export function heldFault(field: Field, original: string | undefined): string | null {
  const parted = partedAt(field);
  if (original === undefined) return null;
  const wanted = spaced(original).trim();
  const cure = `write "${field.name}: ${wanted} ${ARROW} …"`;
  if (!parted) return `"${field.name}:" does not say what it translates; ${cure}`;
  return parted.before === wanted
    ? null
    : `"${field.name}:" translates “${parted.before}”, and the data say “${wanted}” now; translate that: ${cure}`;
}
