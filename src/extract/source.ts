import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../facts/inputError';
import { formatOfName } from './input/format';
import { STANDARD_INPUT, type Options } from './options';
import { readArticle, type ArticleReading } from './readArticle';

export const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Name of an article for messages. */
export const nameOf = (path: string) =>
  path === STANDARD_INPUT ? 'standard input' : basename(path);

const bytesOf = (path: string) => readFileSync(path === STANDARD_INPUT ? process.stdin.fd : path);

/** Uses the bytes of an article; whatever is wrong with them is told with its name. */
export function withArticle<T>(path: string, use: (bytes: Uint8Array) => T): T {
  try {
    return use(bytesOf(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof InputError) && !code) throw error;
    const reason = code ? `cannot be read (${code}); check the path` : message;
    throw new InputError(`${path === STANDARD_INPUT ? nameOf(path) : path}: ${reason}`, {
      cause: error,
    });
  }
}

/** What is given of an article by its name and the options. */
function given(path: string, { published, publisher, url, as }: Options) {
  return { published, publisher, url, format: as ?? formatOfName(path) ?? undefined };
}

/** Reads the article at a path. Throws `InputError`, naming it, if that cannot be done. */
export function readAt(path: string, options: Options): ArticleReading {
  return withArticle(path, (bytes) => readArticle(bytes, given(path, options)));
}
