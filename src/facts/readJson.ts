/** A JSON file of a story, read from disk, at build and in tests only. */
import { basename } from 'node:path';
import { textProblems } from './jsonText';
import { InputError, refuse } from './problems';
import { readText } from './readText';

// JSON.parse gives a position, or only an excerpt that begins 10 characters before it.
function errorPosition(text: string, message: string): number {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position) return Number(position);
  const [, lead, excerpt] = /, (\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  return excerpt ? text.indexOf(excerpt) + (lead ? 10 : 0) : text.length;
}

function describe(text: string, message: string): string {
  const before = text.slice(0, errorPosition(text, message));
  const line = before.split('\n').length;
  const id = [...before.matchAll(/"id": *"([^"]*)"/g)].at(-1)?.[1];
  const reason = message.replace(/ in JSON.*|, (\.\.\.)?"[^]*/, '');
  return `${id ? `${id}: ` : ''}line ${line} is not JSON (${reason}); mend it there, or take the committed file`;
}

/**
 * Parsed content of a JSON file. Throws an InputError of one line for a missing or unreadable file,
 * for broken JSON with its line and the last id before it, and for what JSON allows and no file has:
 * a field twice, signs that are not seen, numbers that are not kept, texts and depths without end.
 */
export function readJson(path: string): unknown {
  const file = basename(path);
  const content = readText(path, file, 'make it as data/README.md says');
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    throw new InputError(`${file}: ${describe(content, (error as Error).message)}`, {
      cause: error,
    });
  }
  refuse(file, textProblems(content));
  return json;
}
