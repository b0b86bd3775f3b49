/** Saved copies of sources: a file each, named after the source's id. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { decode, formatOfName, formatOfText } from '../extract/input/decode';
import { plainText, wholeText } from '../extract/input/plainText';
import { InputError } from '../facts/problems';

/** A copy's texts: what is read of it as an article, and everything on it. */
export interface Copy {
  file: string;
  texts: readonly string[];
  /** Whether it has marks, so that its texts tell where lines, blocks and cells end. */
  isMarked: boolean;
}

function read(file: string): Copy {
  try {
    const content = decode(readFileSync(file));
    const format = formatOfName(file) ?? formatOfText(content);
    const texts = [plainText(content, format).text, wholeText(content, format)];
    return { file, texts, isMarked: format !== 'text' };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof InputError) && !code) throw error;
    const reason = code ? `cannot be read (${code}); check the path` : message;
    throw new InputError(`${file}: ${reason}`, { cause: error });
  }
}

/** The files of a folder, but for those that systems keep to themselves; none for no folder. */
const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort()
    : [];

/** Files in a folder that can be copies, by the ids that they are named after. */
function filesIn(folder: string): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const name of namesIn(folder).filter((one) => formatOfName(one) !== null)) {
    const id = parse(name).name;
    files.set(id, [...(files.get(id) ?? []), join(folder, name)]);
  }
  return files;
}

/** Files in a folder that are no text, and so are not read. */
export const unreadIn = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => formatOfName(name) === null)
    .map((name) => join(folder, name));

/** The copies of a story's sources, by their ids. */
export class Copies {
  readonly #files: ReadonlyMap<string, readonly string[]>;
  readonly #read = new Map<string, Copy | InputError | null>();

  /** Later folders are asked where those before them have no copy. */
  constructor(folders: readonly string[]) {
    this.#files = new Map([...folders].reverse().flatMap((folder) => [...filesIn(folder)]));
  }

  get ids(): string[] {
    return [...this.#files.keys()];
  }

  /** Null where there is none; what is wrong with it, where it cannot be read or is there twice. */
  of(id: string): Copy | InputError | null {
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const copy = this.#of(id);
    this.#read.set(id, copy);
    return copy;
  }

  #of(id: string): Copy | InputError | null {
    const [file, ...others] = this.#files.get(id) ?? [];
    if (file === undefined) return null;
    const further = others.map((other) => basename(other)).join(', ');
    if (further) return new InputError(`${file}: is one copy, and ${further} another; keep one`);
    try {
      return read(file);
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }
}

/** What a copy is called, to show it. */
export const EXAMPLE = 'harbour-2005.html';

/** Throws an InputError for what is no folder. */
export function expectFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  throw new InputError(
    `${path}: ${found ? 'is no folder' : 'is not there'}; name a folder with a copy of each source, as ${EXAMPLE}`,
  );
}
