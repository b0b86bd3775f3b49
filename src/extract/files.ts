/** Articles as they are read from files and folders, and facts as they are written to them. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { format } from 'prettier';
import type { FactsFile } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import { whyUnwritten } from '../facts/unwritten';
import { formatOfName } from './input/decode';
import { type Options, STANDARD_INPUT } from './options';
import { type ArticleReading, readArticle } from './readArticle';
import { counted, summaryOf } from './report';
import type { Terminal } from './terminal';

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
function given(path: string, { published, publisher, via, url, as }: Options) {
  return { published, publisher, via, url, format: as ?? formatOfName(path) ?? undefined };
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
  new InputError(`${path}: cannot be written: ${whyUnwritten(error)}, and run this again`);

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

/** Names of the articles in a folder, in order. Throws `InputError` if there are none. */
function articlesIn(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((name) => formatOfName(name) !== null)
    .sort();
  if (names.length > 0) return names;
  throw new InputError(`${folder}: holds no articles; their names end in .txt, .md or .html`);
}

/** Where the facts of an article go: beside it, or into the folder of --out; two of one name keep their endings apart. */
function outputFor(name: string, names: string[], { article, out }: Options): string {
  const same = names.filter((other) => parse(other).name === parse(name).name).length > 1;
  return join(out ?? article, `${same ? name : parse(name).name}.facts.json`);
}

async function readOne(name: string, names: string[], options: Options): Promise<string> {
  const { file } = readAt(join(options.article, name), options);
  writeWhole([{ path: outputFor(name, names, options), content: await printJson(file) }]);
  return summaryOf(file);
}

/** Reads every article of a folder; those that cannot be read are told, and do not stop the others. Resolves to the exit code. */
export async function readFolder(options: Options, { out, err }: Terminal): Promise<number> {
  if (options.review ?? options.text ?? options.format)
    throw new InputError(
      '--review, --text and --format are for one article; leave them out for a folder',
    );
  const names = articlesIn(options.article);
  const failed: string[] = [];
  for (const [i, name] of names.entries()) {
    err(`${i + 1} of ${names.length}: ${name}\n`);
    try {
      out(`${name}: ${await readOne(name, names, options)}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push(name);
      err(`extract: ${error.message}\n`);
    }
  }
  out(
    `${counted(names.length - failed.length, 'article')} read, ${failed.length} not${failed.length > 0 ? `: ${failed.join(', ')}` : ''}\n`,
  );
  return failed.length > 0 ? 2 : 0;
}
