import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from '../facts/inputError';

/** A file to be written. */
export interface Output {
  path: string;
  content: string;
}

const cause = (path: string, error: unknown) =>
  new InputError(
    `${path}: cannot be written (${(error as NodeJS.ErrnoException).code}); check that its folder is there and writable`,
  );

/** Writes files whole or not at all: all under other names first, then renamed. Throws `InputError` if one cannot be. */
export function writeWhole(outputs: readonly Output[]): void {
  const drafts = outputs.map(({ path, content }) => ({
    path,
    content,
    draft: `${path}.${process.pid}.tmp`,
  }));
  try {
    for (const { path, content, draft } of drafts)
      attempt(path, () => writeFileSync(draft, content));
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
