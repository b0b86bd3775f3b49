/** Compares a translation with its original: both have the same parts, and say the same of the same figures. */
import type { Problems } from '../document/problems';
import { checkNumbers } from './numbers';
import { checkStructure, spokenLines } from './structure';
import { OTHER_ORDER, type Original, type Written } from './written';

/** Lines whose numbers stand in another order than in the original, as the opening names them: `section part`. */
function reorderedIn(
  { sections: [opening] }: Written,
  statements: Original['statements'],
  problems: Problems,
): ReadonlySet<string> {
  const field = opening?.fields.find(({ name }) => name === OTHER_ORDER);
  const lines = field?.source.split(',').map((line) => line.replace(/\s+/g, ' ').trim()) ?? [];
  const known = spokenLines(statements);
  for (const line of lines.filter((one) => !known.has(one)))
    problems.add(
      field!.place,
      `"${line}" is no line that says numbers; name its step and "text", "alt" or another`,
    );
  return new Set(lines);
}

/** Notes what a translation of an original shows, sets or says otherwise, with the lines of both. */
export function compare(
  { written, statements, locale }: Pick<Original, 'written' | 'statements' | 'locale'>,
  original: Original | undefined,
  problems: Problems,
): void {
  if (!original) return;
  checkStructure(written, original.written, spokenLines(original.statements), problems);
  const { file } = original.written;
  const other = { file, locale: original.locale, statements: original.statements };
  const reordered = reorderedIn(written, statements, problems);
  checkNumbers({ locale, statements, reordered }, other, problems);
}
