/** Compares a translation with its original: both have the same parts, and say the same of the same figures. */
import type { Problems } from '../document/problems';
import { checkNumbers } from './numbers';
import { checkStructure, spokenLines } from './structure';
import type { Original } from './written';

/** Notes what a translation of an original shows, sets or says otherwise, with the lines of both. */
export function compare(
  { written, statements }: Pick<Original, 'written' | 'statements'>,
  original: Original | undefined,
  problems: Problems,
): void {
  if (!original) return;
  checkStructure(written, original.written, spokenLines(original.statements), problems);
  const { file } = original.written;
  checkNumbers(statements, { file, statements: original.statements }, problems);
}
