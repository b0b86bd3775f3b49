/** Which fact each edit means, by its words alone, and the ids that facts have once their edits are done. */
import type { Edit, EditOf } from './editsFile';
import type { Change, FactsFile, FileFact } from './factsFile';
import { freeId } from './freeId';
import { InputError } from './problems';
import { findQuoted, isSame, placeOf, quoteOf } from './quote';

/** An edit of a fact. */
export type FactEdit = EditOf<'set' | 'accept' | 'reject' | 'add'>;

/** An edit's own name in what is said of it: `edit 3, ferries-1990`. */
export function labelOf(edit: Edit, edits: readonly Edit[]): string {
  const name = 'fact' in edit ? edit.fact : 'change' in edit ? edit.change : edit.figure;
  return `edit ${edits.indexOf(edit) + 1}, ${name}`;
}

/** Whether an edit is of a fact, which it quotes. */
export const isOfFact = (edit: Edit): edit is FactEdit => 'quote' in edit;

/** What `act` refuses, as a line that begins with the edit's name; null where nothing. */
export function refusalOf(edit: Edit, edits: readonly Edit[], act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${labelOf(edit, edits)}: ${error.message}`;
  }
}

const AGAIN = 'npm run extract, with --out, finds its words in the article';

/** Where the words of a fact that was missed stand: where another fact of these words does, else where it says itself. */
export function placeFor({ quote, place }: EditOf<'add'>, file: FactsFile) {
  const twin = file.facts.find((fact) => {
    const other = quoteOf(fact);
    return other && isSame(other, quote);
  });
  if (twin) return twin.reported;
  if (!place) throw new InputError(`has no place yet; ${AGAIN}`);
  if (place.article !== file.article.sha256)
    throw new InputError(`has its place in another article than facts.json is of; ${AGAIN}`);
  const [start, end] = place.span;
  if (end - start !== quote.exact.length)
    throw new InputError(`has a place of another length than its words; ${AGAIN}`);
  return place;
}

/** A fact of the file, or one that an edit adds. */
type Meant = FileFact | EditOf<'add'>;

const isRead = (one: Meant): one is FileFact => 'kind' in one;

/** What an edit means: what was added under its id with its words, else the fact that has these. */
function meantBy(edit: FactEdit, file: FactsFile, edits: readonly Edit[]): Meant {
  if (edit.action === 'add') return edit;
  const added = edits.find(
    (one) => one.action === 'add' && one.fact === edit.fact && isSame(one.quote, edit.quote),
  );
  return (added as EditOf<'add'> | undefined) ?? findQuoted(file.facts, edit.quote);
}

/** What each edit means, and what is wrong with those whose words are gone or ambiguous. */
interface Targets {
  of: ReadonlyMap<FactEdit, Meant>;
  orphans: string[];
}

/** The facts that edits mean, by facts.json alone; with the article's plain text their words must stand there, too. */
export function targetsOf(file: FactsFile, edits: readonly Edit[], text?: string): Targets {
  const of = new Map<FactEdit, Meant>();
  const find = (edit: FactEdit) => {
    if (text !== undefined) placeOf(text, edit.quote);
    else if (edit.action === 'add') placeFor(edit, file);
    of.set(edit, meantBy(edit, file, edits));
  };
  const orphans = edits
    .filter(isOfFact)
    .flatMap((edit) => refusalOf(edit, edits, () => find(edit)) ?? []);
  return { of, orphans };
}

/** Edits whose words are gone or ambiguous, each with its place, its words and what to do. */
export const orphansOf = (file: FactsFile, edits: readonly Edit[], text?: string): string[] =>
  targetsOf(file, edits, text).orphans;

type Target = readonly [FactEdit, Meant];

/** What is wrong with two edits of one fact. */
function clash(before: FactEdit, edit: FactEdit): string | null {
  if (before.fact !== edit.fact) return `is ${before.fact} in an edit above; call it so here, too`;
  if (before.action === 'reject') return 'was taken out above; leave one of the two edits';
  return edit.on > before.on && edit.action !== 'accept'
    ? null
    : 'was edited before; write both edits as one, or date the later one later';
}

/** What is wrong with an edit beside those above it: of one fact on one day, or of one id for two facts. */
function clashWith(above: readonly Target[], [edit, fact]: Target): string | null {
  const before = above.findLast(([other, one]) => other.fact === edit.fact || one === fact);
  if (!before) return null;
  return before[1] === fact
    ? clash(before[0], edit)
    : `id "${edit.fact}" is that of another fact in an edit above; choose another`;
}

/** What is wrong with edits that do not go together, or that take the id of a change. */
export function clashesOf(file: FactsFile, { of }: Targets, edits: readonly Edit[]): string[] {
  const made = [...of];
  const changes = new Set(file.changes.map(({ id }) => id));
  return made.flatMap((target, i) => {
    const [edit] = target;
    const problem = changes.has(edit.fact)
      ? `id "${edit.fact}" is that of a change; choose another`
      : clashWith(made.slice(0, i), target);
    return problem ? [`${labelOf(edit, edits)}: ${problem}`] : [];
  });
}

/** Ids by those of the file: edited facts have those of their edits, and others that have one of these give way. */
function idsOf({ facts, changes }: FactsFile, { of }: Targets): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [edit, fact] of of) if (isRead(fact)) ids.set(fact.id, edit.fact);
  const given = new Set([...of.keys()].map(({ fact }) => fact));
  const others = facts.map(({ id }) => id).filter((id) => !ids.has(id));
  const kept = others.filter((id) => !given.has(id));
  const taken = new Set([...given, ...kept, ...changes.map(({ id }) => id)]);
  for (const id of others) {
    const free = given.has(id) ? freeId(id, taken) : id;
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}

function withIds(change: Change, ids: ReadonlyMap<string, string>): Change {
  const idOf = (id: string) => ids.get(id)!;
  const claims = change.claims.map((claim) => ({ ...claim, fact: idOf(claim.fact) }));
  return { ...change, from: idOf(change.from), to: idOf(change.to), claims };
}

/** The facts and changes of a file under the ids that they have in the story. */
export function renamed(file: FactsFile, targets: Targets): Pick<FactsFile, 'facts' | 'changes'> {
  const ids = idsOf(file, targets);
  return {
    facts: file.facts.map((fact) => ({ ...fact, id: ids.get(fact.id)! })),
    changes: file.changes.map((change) => withIds(change, ids)),
  };
}
