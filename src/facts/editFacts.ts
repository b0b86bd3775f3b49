/** Edits of facts, and the state that every edit works on. */
import type { EditOf } from './editsFile';
import type { Fact } from './fact';
import type { Change, FileFact, QuantityFact } from './factsFile';
import { InputError } from './problems';

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

type Quoting = Pick<EditOf<'set'>, 'fact' | 'quote' | 'at'>;
type Fields = EditOf<'set'>['set'];

/** The fact that an edit is about; refuses where id, words and place do not name one and the same, or where an edit had it already. */
function factOf({ fact: id, quote, at }: Quoting, { read, facts, sure }: EditState): EditedFact {
  const quoting = read.filter(({ reported }) => reported.fragment === quote);
  const fact = facts.find((one) => one.id === id);
  if (!fact) {
    const known = quoting.map((one) => one.id).join(' and ');
    wrong(`no fact has this id; ${known ? `“${quote}” is ${known}` : 'take one of facts.json'}`);
  }
  const { fragment, span } = fact.reported;
  if (fragment !== quote)
    wrong(`quote "${quote}" is not what the fact says, which is "${fragment}"; quote that`);
  if (at !== undefined && at !== span[0])
    wrong(`at ${at} is not where the fact stands, which is ${span[0]}; see which one is meant`);
  if (at === undefined && quoting.length > 1) {
    const places = quoting.map(({ reported }) => reported.span[0]).join(' and ');
    wrong(`quote "${quote}" stands at ${places}; say with "at" which is meant`);
  }
  if (sure.has(id)) wrong('was edited before; write both edits as one');
  return fact;
}

const ofDates: readonly string[] = ['id', 'name', 'period', 'caveat'];
/** What the words of a fact say; what it is called and belongs to corrects nothing. */
const ofReadings = ['value', 'upper', 'unit', 'approximation', 'period', 'since'] as const;

/** Refuses what the kind of fact has no place for, or what would turn a change that was read into another. */
function requireFit(fact: EditedFact, set: Fields, changes: readonly Change[]): void {
  const astray = Object.keys(set).find((key) => fact.kind === 'date' && !ofDates.includes(key));
  if (astray) wrong(`set.${astray} is nothing that a date has; set one of ${ofDates.join(', ')}`);
  if (fact.kind === 'date' && set.period === null)
    wrong('set.period is null, but a date is its period; give one, or reject the fact');
  const change = changes.find((one) => isIn(one, fact.id));
  const isOther = 'value' in set || 'upper' in set || 'approximation' in set;
  if (change && isOther)
    wrong(
      `is part of ${change.id}, which was judged by its value; part that first, then join again`,
    );
}

const isIn = ({ from, to, claims }: Change, id: string) =>
  from === id || to === id || claims.some(({ fact }) => fact === id);

/** What was read of the fields that are set to something else. */
function overwritten(fact: EditedFact, set: Fields): Partial<QuantityFact> {
  const before = fact as Partial<QuantityFact>;
  const isOther = (key: (typeof ofReadings)[number]) =>
    key in set && JSON.stringify(set[key]) !== JSON.stringify(before[key]);
  return Object.fromEntries(ofReadings.filter(isOther).map((key) => [key, before[key]]));
}

const renamed = (id: string, from: string, to: string) => (id === from ? to : id);

function withId(change: Change, from: string, to: string): Change {
  const claims = change.claims.map((claim) => ({ ...claim, fact: renamed(claim.fact, from, to) }));
  return {
    ...change,
    from: renamed(change.from, from, to),
    to: renamed(change.to, from, to),
    claims,
  };
}

/** Corrects a fact, or names it. */
export function setFact(edit: EditOf<'set'>, state: EditState): EditState {
  const fact = factOf(edit, state);
  requireFit(fact, edit.set, state.changes);
  const { id = fact.id } = edit.set;
  if (id !== fact.id) requireFree(id, state);
  const read = overwritten(fact, edit.set);
  const edited = { read, because: edit.because };
  const next = {
    ...fact,
    ...edit.set,
    ...(Object.keys(read).length > 0 && { edited }),
  } as EditedFact;
  return {
    ...state,
    facts: state.facts.map((one) => (one === fact ? next : one)),
    changes: state.changes.map((change) => withId(change, fact.id, id)),
    sure: new Set([...state.sure, id]),
  };
}

/** Vouches for a fact as it was read. */
export function acceptFact(edit: EditOf<'accept'>, state: EditState): EditState {
  const { id } = factOf(edit, state);
  return { ...state, sure: new Set([...state.sure, id]) };
}

/** Takes a fact out. */
export function rejectFact(edit: EditOf<'reject'>, state: EditState): EditState {
  const fact = factOf(edit, state);
  const change = state.changes.find((one) => isIn(one, fact.id));
  if (change) wrong(`is part of ${change.id}; part that first`);
  return { ...state, facts: state.facts.filter((one) => one !== fact) };
}

const unread = { upper: null, approximation: null, period: null, since: null, series: null };

/** A fact that was missed: a quantity if it has a value, else a date. */
function missed({ fact: id, quote, paragraph, span, set, because }: EditOf<'add'>): EditedFact {
  const { name, caveat, value, unit, period, ...rest } = set;
  const recorded = {
    id,
    ...(name !== undefined && { name }),
    ...(caveat !== undefined && { caveat }),
    edited: { read: null, because },
    confidence: { level: 'high' as const, reason: because },
    reported: { fragment: quote, paragraph, span },
  };
  if (value !== undefined && unit !== undefined) {
    const given = { ...unread, ...rest, value, unit, period: period ?? null };
    return { kind: 'quantity', ...given, basis: 'stated', ...recorded };
  }
  if (!period || value !== undefined || unit !== undefined || Object.keys(rest).length > 0)
    wrong('set gives neither a quantity nor a date; give value and unit, or the period alone');
  return { kind: 'date', period, ...recorded };
}

/** Adds a fact that was missed, at its place in the text. */
export function addFact(edit: EditOf<'add'>, state: EditState): EditState {
  requireFree(edit.fact, state);
  const facts = [...state.facts, missed(edit)].sort(
    (a, b) => a.reported.span[0] - b.reported.span[0],
  );
  return { ...state, facts, sure: new Set([...state.sure, edit.fact]) };
}
