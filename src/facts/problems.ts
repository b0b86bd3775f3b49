/**
 * What is wrong with a file: found by its schema and its ids, told by thing and cure, thrown as one
 * error.
 */
import * as v from 'valibot';

/** A file or an option is wrong, not the program; the message names the thing and the cure. */
export class InputError extends Error {
  /** What it is told by where another copy of this class is known, as in the dev server. */
  override name = 'InputError';

  /** How Node prints it: a trace into our code would bury the message, which says all there is to do. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message;
  }
}

type Step = { key: unknown; value: unknown };

/** Long words are told by their beginning. */
const cut = (shown: string): string => (shown.length > 60 ? `${shown.slice(0, 59)}…` : shown);

/** The value as the file has it, cut where it is long. */
function show(input: unknown): string {
  const shown = typeof input === 'number' ? String(input) : JSON.stringify(input);
  return cut(shown);
}

/** The id of an entry of a list, of an edit the one that it is about; its place (from 1) where it has none. */
function nameOf(list: Step, entry: Step): string {
  const { id, fact, change, figure } = Object(entry.value) as Record<string, unknown>;
  const name = id ?? fact ?? change ?? figure;
  return typeof name === 'string'
    ? cut(name)
    : `entry ${Number(entry.key) + 1} of ${String(list.key)}`;
}

/** What the issue is about (a fact, the article, a source; none for the file), and the field in it. */
function locate([top, entry, ...rest]: Step[]): { thing: string[]; fields: Step[] } {
  if (!top || !entry) return { thing: [], fields: top ? [top] : [] };
  if (typeof entry.key === 'number') return { thing: [nameOf(top, entry)], fields: rest };
  if (top.key === 'sources') return { thing: [`source ${String(entry.key)}`], fields: rest };
  return { thing: [String(top.key)], fields: [entry, ...rest] };
}

function describe(issue: v.BaseIssue<unknown>): string {
  const { thing, fields } = locate((issue.path ?? []) as Step[]);
  // A missing field has no value to show, an unknown one is told by its name.
  const isFieldItself = issue.expected === 'never' || issue.input === undefined;
  const shown = isFieldItself ? [] : [show(issue.input)];
  const field = fields.map(({ key }) => String(key)).join('.');
  const sentence = [...(field ? [field] : []), ...shown, issue.message].join(' ');
  return [...thing, sentence].join(': ');
}

/** What a schema finds wrong with a file's content: `thing: what is wrong; cure`, in the file's order. */
export function schemaProblems(schema: v.GenericSchema, json: unknown): string[] {
  return (v.safeParse(schema, json, { abortPipeEarly: true }).issues ?? []).map(describe);
}

/** Throws one InputError that lists a file's problems, one a line, each naming the file; returns if there are none. */
export function refuse(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError(problems.map((it) => `${file}: ${it}`).join('\n'));
}

type Loose = Record<string, unknown>;

/** The objects in a list of parsed JSON; nothing is taken for granted, so that all checks run on a broken file. */
export function entriesOf(json: unknown, list: string): Loose[] {
  const entries = (Object(json) as Loose)[list];
  return Array.isArray(entries) ? entries.map((entry: unknown) => Object(entry) as Loose) : [];
}

/** The ids in a list of parsed JSON, in its order. */
export function idsOf(json: unknown, list: string): string[] {
  return entriesOf(json, list)
    .map(({ id }) => id)
    .filter((id) => typeof id === 'string');
}

/** A problem for each id that stands more than once. */
export function duplicateIds(ids: string[]): string[] {
  const known = new Set<string>();
  const doubled = new Set(ids.filter((id) => known.size === known.add(id).size));
  return [...doubled].map((id) => `${id}: id stands more than once; give each its own`);
}
