/** The one place of the desk that knows the form of an edit. */
import type { EditOf } from '../facts/editsFile';
import type { FactsFile, FileFact } from '../facts/factsFile';
import type { Fields } from './shown';

/** An edit of any kind. */
export type Edit = EditOf<'set' | 'accept' | 'reject' | 'add' | 'join' | 'part'>;

/** Who decided it, when and why. */
export type Signed = Pick<Edit, 'by' | 'on' | 'because'>;

/** An edit of one fact that was read. */
type OfFact = EditOf<'set'> | EditOf<'accept'> | EditOf<'reject'>;

/** The fact meant: its id, its words and, where they stand twice, their place. */
function quoted({ id, reported }: FileFact, { facts }: FactsFile) {
  const same = facts.filter((one) => one.reported.fragment === reported.fragment);
  return {
    fact: id,
    quote: reported.fragment,
    ...(same.length > 1 && { at: reported.span[0] }),
  };
}

/** An edit of a fact that was read. */
export function editOf(
  fact: FileFact,
  file: FactsFile,
  what: { action: 'accept' | 'reject' } | { action: 'set'; set: EditOf<'set'>['set'] },
  signed: Signed,
): OfFact {
  return what.action === 'set'
    ? { action: 'set', ...quoted(fact, file), set: what.set, ...signed }
    : { action: what.action, ...quoted(fact, file), ...signed };
}

/** An edit that adds a fact that was missed. */
export const addition = (
  id: string,
  place: { quote: string; paragraph: number; span: [number, number] },
  set: Fields,
  signed: Signed,
): EditOf<'add'> => ({ action: 'add', fact: id, ...place, set, ...signed });

/** Where the edit of a fact stands in the list; -1 for none. `id` is the fact's as it was read or added. */
export const indexOf = (edits: readonly Edit[], id: string): number =>
  edits.findIndex((edit) => 'fact' in edit && edit.fact === id);

/** The id that a fact has after all edits. */
export function idNow(edits: readonly Edit[], id: string): string {
  const edit = edits[indexOf(edits, id)];
  return edit?.action === 'set' ? (edit.set.id ?? id) : id;
}

/** The fact, as it was read or added, that has this id after all edits. */
export function keyOf(edits: readonly Edit[], id: string): string {
  const renamed = edits.find((edit) => edit.action === 'set' && edit.set.id === id);
  return renamed && 'fact' in renamed ? renamed.fact : id;
}

/** An edit with other fields set, beside those that it sets. */
export function withFields(edit: EditOf<'set'> | EditOf<'add'>, set: Fields, signed: Signed): Edit {
  return { ...edit, set: { ...edit.set, ...set }, ...signed } as Edit;
}

const acts: Record<Edit['action'], string> = {
  accept: 'accepted',
  set: 'corrected',
  reject: 'rejected',
  add: 'added',
  join: 'joined',
  part: 'parted',
};

/** What an edit did, in a few words: `corrected “$492”: unit`. */
export function toldOf(edit: Edit): string {
  if (!('quote' in edit)) return `${acts[edit.action]} ${edit.from} and ${edit.to}`;
  const fields = edit.action === 'set' ? `: ${Object.keys(edit.set).join(', ')}` : '';
  return `${acts[edit.action]} “${edit.quote}”${fields}`;
}
