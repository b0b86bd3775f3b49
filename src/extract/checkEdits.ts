import { applyEdits, readEdits } from '../facts/edits';
import type { FactsFile } from '../facts/factsFile';
import { InputError } from '../facts/inputError';
import { decode } from './input/decode';
import { plainText } from './input/plainText';

const EDITS = 'edits.json';

/**
 * What is wrong with edits of facts that hold, given the article's bytes: they do not fit the facts, or
 * the article does not say what they added where they say it. Each on a line that names the file.
 */
export function checkEdits(json: unknown, facts: FactsFile, bytes: Uint8Array): string[] {
  try {
    const edits = readEdits(json, EDITS);
    applyEdits(facts, edits, EDITS);
    const { text } = plainText(decode(bytes), facts.article.format);
    return edits
      .filter((edit) => edit.action === 'add')
      .filter(({ quote, span }) => text.slice(...span) !== quote)
      .map(({ fact, quote, span }) => misquoted(fact, quote, span));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

const misquoted = (fact: string, quote: string, [start, end]: readonly [number, number]) =>
  `${EDITS}: ${fact}: quote "${quote}" is not at ${start} to ${end} of the article; mend its span`;
