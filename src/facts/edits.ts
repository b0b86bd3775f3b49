import { joinFacts, partFacts } from './editChanges';
import { settledChanges } from './editedChanges';
import { addFact, type EditedFact, type EditState, rejectFact, setFact } from './editFacts';
import { type Edit, type EditOf, editsFile } from './editsFile';
import {
  clashesOf,
  isOfFact,
  labelOf,
  placeFor,
  refusalOf,
  renamed,
  targetsOf,
} from './editTargets';
import type { Change, FactsFile } from './factsFile';
import { refuse, schemaProblems } from './problems';
import { isSameReading } from './readings';

/** What a facts file says once its edits are done. */
export interface EditedFile extends FactsFile {
  facts: EditedFact[];
  changes: Change[];
  /** What each edit made of a fact that said something else before. */
  corrected: Corrected[];
}

interface Corrected {
  edit: EditOf<'set' | 'reject'>;
  was: EditedFact;
  is: EditedFact | null;
}

/** Edits from the parsed content of edits.json. Throws an InputError with every problem on a line of its own; `file` is its name. */
export function readEdits(json: unknown, file: string): Edit[] {
  refuse(file, schemaProblems(editsFile, json));
  return (json as { edits: Edit[] }).edits;
}

function done(edit: Edit, state: EditState, file: FactsFile): EditState {
  switch (edit.action) {
    case 'set':
      return setFact(edit, state);
    case 'reject':
      return rejectFact(edit, state);
    case 'add':
      return addFact(edit, placeFor(edit, file), state);
    case 'join':
      return joinFacts(edit, state);
    case 'part':
      return partFacts(edit, state);
    case 'accept':
    case 'correct':
    case 'withdraw':
      return state;
  }
}

/** Facts first, those that are added before what is said of them; then changes, in the order of the edits. */
const inOrder = (edits: readonly Edit[]): Edit[] => [
  ...edits.filter(({ action }) => action === 'add'),
  ...edits.filter((edit) => isOfFact(edit) && edit.action !== 'add'),
  ...edits.filter((edit) => !isOfFact(edit)),
];

/** What an edit made of its fact, where that says something else now. */
function correctedBy(edit: Edit, before: EditState, after: EditState): Corrected[] {
  if (edit.action !== 'set' && edit.action !== 'reject') return [];
  const of = ({ facts }: EditState) => facts.find(({ id }) => id === edit.fact);
  const [was, is] = [of(before), of(after) ?? null];
  if (!was || (is && isSameReading(was, is))) return [];
  return [{ edit, was, is }];
}

/** Decisions about an article that is not there yet. */
const tooEarly = ({ article }: FactsFile, edits: readonly Edit[]): string[] =>
  edits
    .filter(({ on }) => article.date !== null && on < article.date)
    .map(
      (edit) =>
        `${labelOf(edit, edits)}: on ${edit.on}, and the article is of ${article.date!}; write the day on which it was decided`,
    );

/**
 * The facts with what an editor decided of them. Nothing is guessed: an edit whose words are gone, stand
 * twice, or have others around them is refused, and so is what does not go together. Throws an InputError
 * with every problem on a line of its own; `name` is the edits' file.
 */
export function applyEdits(file: FactsFile, edits: readonly Edit[], name: string): EditedFile {
  refuse(name, tooEarly(file, edits));
  const targets = targetsOf(file, edits);
  refuse(name, targets.orphans);
  // What else is wrong would follow from what is refused.
  refuse(name, clashesOf(file, targets, edits));
  const problems: string[] = [];
  const sure = new Set([...targets.of.keys()].map(({ fact }) => fact));
  let state: EditState = { ...renamed(file, targets), sure };
  const corrected: Corrected[] = [];
  for (const edit of inOrder(edits)) {
    const before = state;
    const act = () => void (state = done(edit, state, file));
    problems.push(...[refusalOf(edit, edits, act)].filter((one) => one !== null));
    corrected.push(...correctedBy(edit, before, state));
  }
  refuse(name, problems);
  const changes = settledChanges(state, problems);
  refuse(name, problems);
  return { ...file, facts: [...state.facts], changes, corrected };
}
