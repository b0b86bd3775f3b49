/** From a decision to the edits that say it. */
import { applyEdits, type EditedFile } from '../facts/edits';
import type { Change, FactsFile, FileFact } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import {
  type Edit,
  addition,
  editOf,
  idNow,
  indexOf,
  keyOf,
  type Signed,
  withFields,
} from './edit';
import type { Decision, Fields, ShownUnread } from './shown';

/** The edits of a story and what they are about. */
export interface Edited {
  file: FactsFile;
  edits: readonly Edit[];
  /** Numbers that were not read, by their keys. */
  unread: ReadonlyMap<string, ShownUnread>;
}

type DecisionOf<Action extends Decision['action']> = Extract<Decision, { action: Action }>;

/** What edits.json is called in complaints. */
export const EDITS = 'edits.json';

const now = ({ file, edits }: Edited): EditedFile => applyEdits(file, edits, EDITS);

function readFact({ file }: Edited, id: string): FileFact {
  const fact = file.facts.find((one) => one.id === id);
  if (!fact) throw new InputError(`no fact is called "${id}"; load the page again`);
  return fact;
}

/** Facts that no edit is about yet are vouched for: an edit below can then name them. */
function vouched(edited: Edited, ids: readonly string[], signed: Signed): Edit[] {
  const open = [...new Set(ids)].filter((id) => indexOf(edited.edits, id) < 0);
  return open.map((id) => editOf(readFact(edited, id), edited.file, { action: 'accept' }, signed));
}

const factsOf = ({ from, to, claims }: Change) => [from, to, ...claims.map(({ fact }) => fact)];

/** Changes that were read, that a fact is part of, and that no edit has parted. */
function changesOf({ file, edits }: Edited, id: string): Change[] {
  const parted = edits.flatMap((edit) => (edit.action === 'part' ? [edit.change] : []));
  return file.changes.filter(
    (change) => factsOf(change).includes(id) && !parted.includes(change.id),
  );
}

/** Takes changes out before anything else is done: then their ends have the ids that were read. */
const partingOf = (changes: readonly Change[], signed: Signed): Edit[] =>
  changes.map(({ id, from, to }) => ({ action: 'part', change: id, from, to, ...signed }));

function accepted(edited: Edited, { of }: DecisionOf<'accept'>, signed: Signed): Edit[] {
  const change = now(edited).changes.find(({ id }) => `change:${id}` === of);
  const ids = change ? factsOf(change).map((id) => keyOf(edited.edits, id)) : [of];
  const more = vouched(edited, ids, signed);
  if (more.length === 0) throw new InputError('it was decided before; take that back first');
  return [...edited.edits, ...more];
}

function parted(edited: Edited, of: string, signed: Signed): Edit[] {
  const change = now(edited).changes.find(({ id }) => `change:${id}` === of);
  if (!change) throw new InputError('this change is gone; load the page again');
  const joined = edited.edits.findIndex(
    (edit) => edit.action === 'join' && edit.change === change.id,
  );
  if (joined >= 0) return edited.edits.filter((_, i) => i !== joined);
  const { id, from, to } = change;
  return [...edited.edits, { action: 'part', change: id, from, to, ...signed }];
}

function rejected(edited: Edited, { of }: DecisionOf<'reject'>, signed: Signed): Edit[] {
  if (of.startsWith('change:')) return parted(edited, of, signed);
  const { edits, file } = edited;
  const at = indexOf(edits, of);
  if (edits[at]?.action === 'add') return edits.filter((_, i) => i !== at);
  const edit = editOf(readFact(edited, of), file, { action: 'reject' }, signed);
  const rest = edits.filter((_, i) => i !== at);
  return [...partingOf(changesOf(edited, of), signed), ...rest, edit];
}

/** The edits with one about a fact, in place of the one that there is. */
function withSet(edited: Edited, of: string, set: Fields, signed: Signed): Edit[] {
  const { edits, file } = edited;
  const at = indexOf(edits, of);
  const before = edits[at];
  const next =
    before?.action === 'set' || before?.action === 'add'
      ? withFields(before, set, signed)
      : editOf(readFact(edited, of), file, { action: 'set', set }, signed);
  return at < 0 ? [...edits, next] : edits.map((edit, i) => (i === at ? next : edit));
}

/** Changes joined again as they were, to be judged by the values that their facts have now. */
function joinedAgain(edited: Edited, changes: readonly Change[], signed: Signed): Edit[] {
  return changes.map(({ id, from, to, claims }) => ({
    ...{ action: 'join', change: id, from: idNow(edited.edits, from) },
    to: idNow(edited.edits, to),
    said: null,
    claims: claims.map(({ fact }) => idNow(edited.edits, fact)),
    ...signed,
  }));
}

/** A unit is that of a change, so that both its ends have it. */
function otherEnds(edited: Edited, of: string, { unit }: Fields): string[] {
  if (unit === undefined) return [];
  const id = idNow(edited.edits, of);
  const ends = now(edited).changes.flatMap(({ from, to }) =>
    from === id ? [to] : to === id ? [from] : [],
  );
  return [...new Set(ends)].map((end) => keyOf(edited.edits, end));
}

function corrected(edited: Edited, { of, set }: DecisionOf<'correct'>, signed: Signed): Edit[] {
  const isJudged = 'value' in set || 'upper' in set || 'approximation' in set;
  const changes = isJudged ? changesOf(edited, of) : [];
  let state: Edited = { ...edited, edits: withSet(edited, of, set, signed) };
  for (const other of otherEnds(edited, of, set))
    state = { ...state, edits: withSet(state, other, { unit: set.unit! }, signed) };
  const sure = vouched(state, changes.flatMap(factsOf), signed);
  return [
    ...partingOf(changes, signed),
    ...state.edits,
    ...sure,
    ...joinedAgain(state, changes, signed),
  ];
}

/** An id that nothing has yet. */
function free(wanted: string, edited: Edited): string {
  const { facts, changes } = now(edited);
  const taken = new Set([...edited.file.facts, ...facts, ...changes].map(({ id }) => id));
  let id = wanted;
  for (let i = 2; taken.has(id); i += 1) id = `${wanted}-${i}`;
  return id;
}

function added(edited: Edited, { of, set }: DecisionOf<'add'>, signed: Signed): Edit[] {
  const unread = edited.unread.get(of);
  if (!unread) throw new InputError('this number is gone; load the page again');
  const { stands: quote, paragraph, span } = unread;
  const when = set.period?.date.toLowerCase().replace(/[^a-z0-9]+/g, '-') ?? 'undated';
  const id = free(`${set.unit ?? 'date'}-${when}`, edited);
  return [...edited.edits, addition(id, { quote, paragraph, span }, set, signed)];
}

/** From the earlier to the later, where both are dated, whichever was named first. */
function inTime(edited: Edited, from: string, to: string): [string, string] {
  const dates = new Map(now(edited).facts.map(({ id, period }) => [id, period?.date]));
  const [first, last] = [from, to].map((id) => dates.get(idNow(edited.edits, id)));
  return first && last && first > last ? [to, from] : [from, to];
}

function joined(edited: Edited, asked: DecisionOf<'join'>, signed: Signed): Edit[] {
  const [from, to] = inTime(edited, asked.from, asked.to);
  const sure = vouched(edited, [from, to, ...asked.claims], signed);
  const id = (key: string) => idNow(edited.edits, key);
  return [
    ...edited.edits,
    ...sure,
    {
      ...{ action: 'join', change: free(`change-${id(to)}`, edited), from: id(from), to: id(to) },
      ...{ said: asked.said, claims: asked.claims.map(id), ...signed },
    },
  ];
}

/** The edits once a decision is made. Throws an InputError where it cannot be. */
export function decided(
  edited: Edited,
  decision: Exclude<Decision, { action: 'answer' | 'undo' }>,
  signed: Signed,
): Edit[] {
  switch (decision.action) {
    case 'accept':
      return accepted(edited, decision, signed);
    case 'reject':
      return rejected(edited, decision, signed);
    case 'correct':
      return corrected(edited, decision, signed);
    case 'add':
      return added(edited, decision, signed);
    case 'join':
      return joined(edited, decision, signed);
    case 'takeBack':
      return edited.edits.filter((_, i) => i !== decision.index);
  }
}
