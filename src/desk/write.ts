/** Writing a file of a story: whole or not at all, and only over what was read. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { InputError } from '../facts/problems';
import { whyUnwritten } from '../facts/unwritten';

/** Somebody else has written the file: nothing is written over it. */
export class Stale extends Error {
  override name = 'Stale';
}

/** The text of a file; `null` where there is none. */
export const textAt = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8') : null;

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes beside the file, down to the disk, and then takes what is beside it; nothing is left of it. */
function writeBeside(draft: string, text: string, mode: number, take: () => void): void {
  const file = openSync(draft, 'wx', mode);
  try {
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    take();
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(path: string, before: string | null, after: string | null): void {
  const real = existsSync(path) ? realpathSync(path) : path;
  const draft = `${real}.${process.pid}.tmp`;
  const take = (change: () => void) => () => {
    if (textAt(path) !== before) throw new Stale(`${basename(path)} was edited in the meantime`);
    change();
  };
  if (after === null) take(() => rmSync(real))();
  else {
    const mode = existsSync(real) ? statSync(real).mode & 0o777 : 0o666;
    writeBeside(
      draft,
      after,
      mode,
      take(() => renameSync(draft, real)),
    );
  }
  sync(dirname(real));
}

/**
 * Puts `after` in the place of `before`, which is what the file was read as; `null` stands for no file.
 * Throws `Stale` where the file is another by now, and an `InputError` where it cannot be written; then
 * the file is as it was.
 */
export function writeOver(path: string, before: string | null, after: string | null): void {
  try {
    replace(path, before, after);
  } catch (error) {
    const why = `${whyUnwritten(error)} and decide again`;
    throw new InputError(`Nothing was written: ${basename(path)} cannot be, as ${why}.`, {
      cause: error,
    });
  }
}
