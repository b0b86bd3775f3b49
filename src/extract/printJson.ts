import { format } from 'prettier';
import type { FactsFile } from '../facts/factsFile';

/** Larger files are not worth the wait for a formatter that a person would not read. */
const LARGEST = 2000;

/** The file as it is committed: in the project's own formatting, so that the formatting check holds. */
export function printJson(file: FactsFile): Promise<string> {
  if (file.facts.length > LARGEST) return Promise.resolve(`${JSON.stringify(file, null, 1)}\n`);
  return format(JSON.stringify(file), { parser: 'json', printWidth: 100 });
}
