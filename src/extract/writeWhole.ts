import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from '../facts/inputError';

/** Writes a file whole or not at all: under another name first, then renamed. Throws `InputError` if it cannot. */
export function writeWhole(path: string, content: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      `${path}: cannot be written (${code}); check that its folder is there and writable`,
    );
  }
}
