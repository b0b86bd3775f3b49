/** Saved copies of sources: a file each, named after the source's id. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
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

/** Files in a folder that can be copies, by the ids that they are named after; none for no folder. */
function filesIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && formatOfName(entry.name) !== null)
      .map(({ name }) => [parse(name).name, join(folder, name)]),
  );
}

/** The copies of a story's sources, by their ids. */
export class Copies {
  readonly #files: ReadonlyMap<string, string>;

  /** Later folders are asked where those before them have no copy. */
  constructor(folders: readonly string[]) {
    this.#files = new Map([...folders].reverse().flatMap((folder) => [...filesIn(folder)]));
  }

  get ids(): string[] {
    return [...this.#files.keys()];
  }

  /** Null where there is none. Throws an InputError, which names the file, for one that cannot be read. */
  of(id: string): Copy | null {
    const file = this.#files.get(id);
    return file === undefined ? null : read(file);
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
