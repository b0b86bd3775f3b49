/** The text of a story's file, as editors write it. From disk, so at build and in tests only. */
import { readFileSync, statSync } from 'node:fs';
import { InputError } from './problems';

/** In letters: more than any story's file has, and than is read in a moment. */
const LONGEST = 4_000_000;

/** Why a file cannot be read; null where it can. */
function unreadable(path: string): string | null {
  try {
    // What never ends, or asks somebody, is no file.
    return statSync(path).isFile() ? null : 'is unreadable, as it is no file,';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'is unreadable';
  }
}

/** Whether bytes are of text with two or four bytes a letter: it begins with a mark of that, or with a letter and nothing. */
const isWide = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || [a, b, c, d].includes(0);

/**
 * Text without the mark that some editors put before it; `file` is named in what is refused, `cure` says how a
 * file is made that is not there. Throws an InputError of one line for what is no text in UTF-8.
 */
export function readText(path: string, file: string, cure: string): string {
  const why = unreadable(path);
  if (why) throw new InputError(`${file}: ${why} at ${path}; ${cure}`);
  const bytes = readFileSync(path);
  if (isWide(bytes)) throw new InputError(`${file}: line 1 is not in UTF-8; save it as UTF-8`);
  if (bytes.length > LONGEST)
    throw new InputError(
      `${file}: has ${bytes.length} bytes; none has more than ${LONGEST}, take out what the story does not show`,
    );
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF+/, '');
  const lost = text.search(/[\uFFFD\0]/);
  if (lost < 0) return text;
  const line = text.slice(0, lost).split(/\r\n?|\n/).length;
  throw new InputError(
    `${file}: line ${line}: a letter was lost here; save the file as UTF-8, and type it anew`,
  );
}
