/** From a decision to the edits that say it. */
import { applyEdits, type EditedFile } from '../facts/edits';
import type { Edit } from '../facts/editsFile';
import type { Change, FactsFile, FileFact } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import { addition, editOf, Edits, type Signed, withFields } from './edit';
import type { Decision, FactDecision, Fields, ShownUnread } from './shown';

/** The facts of a story and the text that they are in. */
export interface Source {
  file: FactsFile;
  text: string;
  /** Numbers that were not read, by their keys. */
  unread: ReadonlyMap<string, ShownUnread>;
}

type DecisionOf<Action extends Decision['action']> = Extract<Decision, { action: Action }>;

/** What edits.json is called in complaints. */
export const EDITS = 'edits.json';

const factsOf = ({ from, to, claims }: Change) => [from, to, ...claims.map(({ fact }) => fact)];

/** A decision in the making: each part of it adds to the edits, or takes some away. */
class Making {
  readonly #before: EditedFile;
  readonly #known: Edits;

  constructor(
    private readonly source: Source,
    private edits: readonly Edit[],
    private readonly signed: Signed,
  ) {
    this.#before = applyEdits(source.file, edits, EDITS);
    this.#known = new Edits(source.file, edits);
  }

  get list(): Edit[] {
    return [...this.edits];
  }

  #now(): Edits {
    return new Edits(this.source.file, this.edits);
  }

  #read(key: string): FileFact {
    const fact = this.source.file.facts.find(({ id }) => id === key);
    if (!fact) throw new InputError(`no fact is called "${key}"; load the page again`);
    return fact;
  }

  /** Puts an edit of a fact in the place of one of this day, else behind those of days before. */
  #put(key: string, edit: Edit): void {
    const at = this.#now().at(key);
    const isToday = this.edits[at]?.on === this.signed.on || edit.action === 'add';
    this.edits =
      at >= 0 && isToday
        ? this.edits.map((one, i) => (i === at ? edit : one))
        : [...this.edits, edit];
  }

  /** Vouches for facts that no edit is of yet: an edit can then name them. Whether there were any. */
  vouch(keys: readonly string[]): boolean {
    const open = [...new Set(keys)].filter((key) => this.#now().at(key) < 0);
    for (const key of open) {
      const id = this.#known.idNow(key);
      this.edits = [...this.edits, editOf(this.#read(key), id, { action: 'accept' }, this.signed)];
    }
    return open.length > 0;
  }

  change(of: string): Change {
    const change = this.#before.changes.find(({ id }) => `change:${id}` === of);
    if (change) return change;
    throw new InputError('this change is gone; load the page again');
  }

  /** Keys of all facts of a change. */
  partsOf(change: Change): string[] {
    return factsOf(change).map((id) => this.#known.keyOf(id));
  }

  /** Takes a change out: the edit that made it, or by one that parts it. */
  part({ id, from, to }: Change): void {
    const joined = this.edits.find((edit) => edit.action === 'join' && edit.change === id);
    if (joined) {
      this.edits = this.edits.filter((edit) => edit !== joined);
      return;
    }
    this.vouch([from, to].map((end) => this.#known.keyOf(end)));
    this.edits = [...this.edits, { action: 'part', change: id, from, to, ...this.signed }];
  }

  /** Takes a fact out, and the changes that it is part of. */
  reject(key: string): void {
    const id = this.#known.idNow(key);
    const added = this.#known.of(key)?.action === 'add';
    if (added) this.edits = this.edits.filter((edit) => !('fact' in edit) || edit.fact !== id);
    else this.#put(key, editOf(this.#read(key), id, { action: 'reject' }, this.signed));
    for (const change of this.#before.changes.filter((one) => factsOf(one).includes(id)))
      this.part(change);
  }

  /** Sets fields of a fact, beside those that are set already on this day. */
  set(key: string, set: Fields): void {
    const before = this.#now().of(key);
    const isKept =
      before?.action === 'add' || (before?.action === 'set' && before.on === this.signed.on);
    const next = isKept
      ? withFields(before, set, this.signed)
      : editOf(this.#read(key), this.#known.idNow(key), { action: 'set', set }, this.signed);
    this.#put(key, next);
  }

  /** A unit is that of a change: the other ends of those that a fact is an end of. */
  otherEnds(key: string): string[] {
    const id = this.#known.idNow(key);
    const ends = this.#before.changes.flatMap(({ from, to }) =>
      from === id ? [to] : to === id ? [from] : [],
    );
    return [...new Set(ends)].map((end) => this.#known.keyOf(end));
  }

  #free(wanted: string): string {
    const { facts, changes } = this.#before;
    const taken = new Set([...this.source.file.facts, ...facts, ...changes].map(({ id }) => id));
    let id = wanted;
    for (let i = 2; taken.has(id); i += 1) id = `${wanted}-${i}`;
    return id;
  }

  add(of: string, set: Fields): void {
    const unread = this.source.unread.get(of);
    if (!unread) throw new InputError('this number is gone; load the page again');
    const when = set.period?.date.toLowerCase().replace(/[^a-z0-9]+/g, '-') ?? 'undated';
    const { text, file } = this.source;
    const place = { text, article: file.article.sha256, ...unread };
    const id = this.#free(`${set.unit ?? 'date'}-${when}`);
    this.edits = [...this.edits, addition(id, place, set, this.signed)];
  }

  /** From the earlier to the later, where both are dated, whichever was named first. */
  #inTime(from: string, to: string): [string, string] {
    const dates = new Map(this.#before.facts.map(({ id, period }) => [id, period?.date]));
    const [first, last] = [from, to].map((key) => dates.get(this.#known.idNow(key)));
    return first && last && first > last ? [to, from] : [from, to];
  }

  join({ from, to, said, claims }: DecisionOf<'join'>): void {
    const keys = this.#inTime(from, to);
    this.vouch([...keys, ...claims]);
    const [first, last] = keys.map((key) => this.#known.idNow(key)) as [string, string];
    const change = this.#free(`change-${last}`);
    const of = claims.map((key) => this.#known.idNow(key));
    const ends = { change, from: first, to: last };
    this.edits = [...this.edits, { action: 'join', ...ends, said, claims: of, ...this.signed }];
  }
}

function accept(making: Making, { of, like = [] }: DecisionOf<'accept'>): void {
  const keys = of.startsWith('change:') ? making.partsOf(making.change(of)) : [of, ...like];
  if (!making.vouch(keys)) throw new InputError('it was decided before; take that back first');
}

function correct(making: Making, { of, set }: DecisionOf<'correct'>): void {
  making.set(of, set);
  if (set.unit === undefined) return;
  for (const other of making.otherEnds(of)) making.set(other, { unit: set.unit });
}

/** The edits with another reason of one of them: it does what it did. */
function withReason(edits: readonly Edit[], index: number, signed: Signed): Edit[] {
  if (!edits[index]) throw new InputError('this decision is gone; load the page again');
  return edits.map((edit, i) => (i === index ? { ...edit, ...signed } : edit));
}

/** The edits once a decision is made. Throws an InputError where it cannot be. */
export function decided(
  source: Source,
  edits: readonly Edit[],
  decision: FactDecision,
  signed: Signed,
): Edit[] {
  if (decision.action === 'takeBack') return edits.filter((_, i) => i !== decision.index);
  if (decision.action === 'reason') return withReason(edits, decision.index, signed);
  const making = new Making(source, edits, signed);
  const { action } = decision;
  if (action === 'accept') accept(making, decision);
  else if (action === 'correct') correct(making, decision);
  else if (action === 'add') making.add(decision.of, decision.set);
  else if (action === 'join') making.join(decision);
  else if (decision.of.startsWith('change:')) making.part(making.change(decision.of));
  else making.reject(decision.of);
  return making.list;
}
