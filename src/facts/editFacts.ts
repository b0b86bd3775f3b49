/** Edits of facts, and the state that every edit works on. */
import type { EditOf } from './editsFile';
import type { Fact } from './fact';
import type { Change, FileFact, QuantityFact } from './factsFile';
import { InputError } from './problems';
import { type Read, readings, saysSame } from './readings';

/** A fact of the file with what an editor said of it. */
export type EditedFact = FileFact & Pick<Fact, 'name' | 'caveat' | 'edited'>;

/** The facts between two edits, under the ids that the edits give them. */
export interface EditState {
  facts: readonly EditedFact[];
  changes: readonly Change[];
  /** Ids of the facts that an edit vouches for by their words. */
  sure: ReadonlySet<string>;
}

/** Refuses an edit: what is wrong with it, and the cure. */
export function wrong(message: string): never {
  throw new InputError(message);
}

type Fields = EditOf<'set'>['set'];

const ofDates: readonly string[] = ['name', 'period', 'caveat'];

/** Refuses what the kind of fact has no place for. */
function requireFit(fact: EditedFact, set: Fields): void {
  const astray = Object.keys(set).find((key) => fact.kind === 'date' && !ofDates.includes(key));
  if (astray) wrong(`set.${astray} is nothing that a date has; set one of ${ofDates.join(', ')}`);
  if (fact.kind === 'date' && set.period === null)
    wrong('set.period is null, but a date is its period; give one, or reject the fact');
}

/** The fields that a set makes other than they are, as they are; empty for none. */
function overwritten(fact: EditedFact, set: Fields): Read {
  const before = fact as Partial<QuantityFact>;
  const isOther = (key: (typeof readings)[number]) =>
    key in set && !saysSame(set[key], before[key]);
  return Object.fromEntries(readings.filter(isOther).map((key) => [key, before[key]]));
}

/** What had been read of a fact that is set, and was perhaps set before; undefined where it is as it was read. */
function editedBy(fact: EditedFact, edit: EditOf<'set'>): EditedFact['edited'] {
  const changed = overwritten(fact, edit.set);
  if (Object.keys(changed).length === 0) return fact.edited;
  const { because, by, on } = edit;
  if (fact.edited?.read === null) return { read: null, because, by, on };
  const is: Record<string, unknown> = { ...fact, ...edit.set };
  const first = Object.entries({ ...changed, ...fact.edited?.read });
  const read = Object.fromEntries(first.filter(([key, value]) => !saysSame(value, is[key])));
  return Object.keys(read).length > 0 ? { read, because, by, on } : undefined;
}

const replace = <T>(all: readonly T[], one: T, next: T) =>
  all.map((each) => (each === one ? next : each));

const factOf = (id: string, { facts }: EditState) => facts.find((one) => one.id === id)!;

/** Corrects a fact, or names it. */
export function setFact(edit: EditOf<'set'>, state: EditState): EditState {
  const fact = factOf(edit.fact, state);
  requireFit(fact, edit.set);
  const { edited: _, ...rest } = fact;
  const edited = editedBy(fact, edit);
  const next = { ...rest, ...edit.set, ...(edited && { edited }) } as EditedFact;
  return { ...state, facts: replace(state.facts, fact, next) };
}

/** Takes a fact out. */
export function rejectFact(edit: EditOf<'reject'>, state: EditState): EditState {
  const fact = factOf(edit.fact, state);
  return { ...state, facts: state.facts.filter((one) => one !== fact) };
}

const unread = { upper: null, approximation: null, period: null, since: null, series: null };

/** A fact that was missed: a quantity if it has a value, else a date. */
function missed(
  edit: EditOf<'add'>,
  at: { paragraph: number; span: [number, number] },
): EditedFact {
  const { fact: id, quote, set, because, by, on } = edit;
  const { name, caveat, value, unit, period, ...rest } = set;
  const { exact: fragment, prefix, suffix } = quote;
  const { paragraph, span } = at;
  const recorded = {
    id,
    ...(name !== undefined && { name }),
    ...(caveat !== undefined && { caveat }),
    edited: { read: null, because, by, on },
    confidence: { level: 'high' as const, reason: because },
    reported: { fragment, prefix, suffix, paragraph, span },
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
export function addFact(
  edit: EditOf<'add'>,
  at: { paragraph: number; span: [number, number] },
  state: EditState,
): EditState {
  const facts = [...state.facts, missed(edit, at)].sort(
    (a, b) => a.reported.span[0] - b.reported.span[0],
  );
  return { ...state, facts };
}
