import type { Fact } from './fact';
import type { Change, FileFact } from './factsFile';
import { InputError } from './inputError';

/** A fact of the file with what an editor said of it. */
export type EditedFact = FileFact & Pick<Fact, 'name' | 'caveat' | 'edited'>;

/** The facts between two edits. */
export interface EditState {
  /** As the file has them: whether a quote is ambiguous does not depend on the order of the edits. */
  read: readonly FileFact[];
  facts: readonly EditedFact[];
  changes: readonly Change[];
  /** Ids of the facts that an edit vouches for by their words. */
  sure: ReadonlySet<string>;
}

/** Refuses an edit: what is wrong with it, and the cure. */
export function wrong(message: string): never {
  throw new InputError(message);
}

/** Refuses an id that a fact or a change has. */
export function requireFree(id: string, { facts, changes }: EditState): void {
  if ([...facts, ...changes].some((one) => one.id === id))
    wrong(`id "${id}" is taken; choose another`);
}
