/** Sections of a text, as their parts that tests look at. */
import { InputError } from '../../../src/facts/problems';
import { Problems, type Place } from '../../../src/story/document/problems';
import { sectionsOf, type Section } from '../../../src/story/document/sections';
import type { Words } from '../../../src/story/document/words';

/** Names that a line may have below running words. */
const names = ['alt', 'card text', 'let stand', 'opens with', 'source', 'title'];

export const at = ({ line, column }: Place) => `${line}:${column}`;

/** Words as they stand, references in their braces. */
export const shown = ({ parts }: Words): string =>
  parts.map((part) => ('text' in part ? part.text : part.reference.source)).join('');

/** Throws an InputError with every problem. */
export function read(text: string): Section[] {
  const problems = new Problems('en.md');
  const sections = sectionsOf(text, names, problems);
  problems.refuse();
  return sections;
}

/** Each problem of a text, as `line:column: message`. */
export function problemsOf(text: string): string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n').map((line) => line.replace('en.md:', ''));
  }
}
