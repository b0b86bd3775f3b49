/** Articles as they are read from files, and facts as they are written to them. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { format } from 'prettier';
import type { FactsFile } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import { formatOfName } from './input/decode';
import { type Options, STANDARD_INPUT } from './options';
import { type ArticleReading, readArticle } from './readArticle';

/** Whether a path is that of a folder; not of nothing either. */
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

/** Larger files are not worth the wait for a formatter that a person would not read. */
const LARGEST = 2000;

/** Data as they are committed: in the project's own formatting, so that the formatting check holds. */
export const formatted = (data: unknown): Promise<string> =>
  format(JSON.stringify(data), { parser: 'json', printWidth: 100 });

/** The file as it is committed. */
export function printJson(file: FactsFile): Promise<string> {
  if (file.facts.length > LARGEST) return Promise.resolve(`${JSON.stringify(file, null, 1)}\n`);
  return formatted(file);
}

/** A file to be written. */
export interface Output {
  path: string;
  content: string;
}

const cause = (path: string, error: unknown) =>
  new InputError(
    `${path}: cannot be written (${(error as NodeJS.ErrnoException).code}); check that its folder is there and writable`,
  );

/** The last folder of a path alone: more that is missing is a slip of the pen. */
function makeFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder);
}

/** Writes files whole or not at all, in folders that are made for them: all under other names first, then renamed. Throws `InputError` if one cannot be. */
export function writeWhole(outputs: readonly Output[]): void {
  const drafts = outputs.map(({ path, content }) => ({
    path,
    content,
    draft: `${path}.${process.pid}.tmp`,
  }));
  try {
    for (const { path, content, draft } of drafts)
      attempt(path, () => {
        makeFolder(dirname(path));
        writeFileSync(draft, content);
      });
    for (const { path, draft } of drafts) attempt(path, () => renameSync(draft, path));
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

function attempt(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw cause(path, error);
  }
}
