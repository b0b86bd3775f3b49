import { changeProblems, joinFacts, partFacts, withSeries } from './editChanges';
import {
  acceptFact,
  addFact,
  type EditedFact,
  type EditState,
  rejectFact,
  setFact,
} from './editFacts';
import { editsFile, type Edit } from './editsFile';
import type { Change, FactsFile } from './factsFile';
import { InputError, refuse, schemaProblems } from './problems';

/** What a facts file says once its edits are done. */
export interface EditedFile extends FactsFile {
  facts: EditedFact[];
  changes: Change[];
}

/** Edits from the parsed content of edits.json. Throws an InputError with every problem on a line of its own; `file` is its name. */
export function readEdits(json: unknown, file: string): Edit[] {
  refuse(file, schemaProblems(editsFile, json));
  return (json as { edits: Edit[] }).edits;
}

function done(edit: Edit, state: EditState): EditState {
  switch (edit.action) {
    case 'set':
      return setFact(edit, state);
    case 'accept':
      return acceptFact(edit, state);
    case 'reject':
      return rejectFact(edit, state);
    case 'add':
      return addFact(edit, state);
    case 'join':
      return joinFacts(edit, state);
    case 'part':
      return partFacts(edit, state);
  }
}

/** The state after an edit; one that is refused changes nothing and is told of. */
function attempt(edit: Edit, state: EditState, problems: string[]): EditState {
  try {
    return done(edit, state);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(`${'fact' in edit ? edit.fact : edit.change}: ${error.message}`);
    return state;
  }
}

/**
 * The facts with what an editor decided of them, in the order of the edits. Nothing is guessed: an
 * edit whose words are not those of its fact, or stand twice, or whose id is unknown or taken, is
 * refused. Throws an InputError with every problem on a line of its own; `name` is the edits' file.
 */
export function applyEdits(file: FactsFile, edits: readonly Edit[], name: string): EditedFile {
  const problems: string[] = [];
  const { facts, changes } = file;
  const read: EditState = { read: facts, facts, changes, sure: new Set() };
  const state = edits.reduce((before, edit) => attempt(edit, before, problems), read);
  // What else is wrong then follows from what was refused.
  refuse(name, problems.length > 0 ? problems : changeProblems(state));
  return { ...file, facts: [...state.facts], changes: withSeries(state) };
}
