/** Figures and events from elsewhere: the shape of context.json, and how it is read. */
import * as v from 'valibot';
import type { DateMention, Quantity, Source } from './fact';
import * as field from './fields';
import { countOf, type Kept, MOST_WORDS } from './passage';
import { duplicateIds, entriesOf, idsOf, refuse, schemaProblems } from './problems';
import { valueProblem, wordsProblems, yearProblem } from './wordsSay';

const source = v.pipe(
  field.exactly({
    publisher: field.title,
    /** Both where one published it by way of another, each by itself as machines are told it. */
    by: v.exactOptional(field.title),
    via: v.exactOptional(field.title),
    /** Persons and the journal or paper among them, by their names alone: the rest is an organization. */
    people: v.exactOptional(v.array(field.title, 'is not a list; write the names in [ ]')),
    in: v.exactOptional(field.title),
    title: field.title,
    date: v.exactOptional(field.published),
    url: v.exactOptional(field.url),
  }),
  v.check(
    ({ publisher, by = '', via = '' }) =>
      Boolean(by) === Boolean(via) && publisher.startsWith(by) && publisher.endsWith(via),
    'has a "by" or a "via" that its publisher does not say; write publisher as “by, via via”',
  ),
  v.check(
    ({ publisher, people = [], in: paper = '' }) =>
      [...people, paper].every((name) => publisher.includes(name)),
    'has "people" or "in" that its publisher does not name; write them as they stand there',
  ),
);

/** What was read of the source: quoted briefly, and never more. */
const words = v.pipe(
  field.exactly({
    exact: field.text,
    prefix: v.exactOptional(field.text),
    suffix: v.exactOptional(field.text),
    language: field.language,
    read: field.done,
    /** Where the value follows from what they say, as its caveat tells. */
    reckoned: v.exactOptional(v.literal(true, 'is not true; write true, or leave it out')),
  }),
  v.check(
    (passage) => countOf(passage) <= MOST_WORDS,
    ({ input }) =>
      `has ${countOf(input)} words; keep at most ${MOST_WORDS}, those around the piece among them`,
  ),
  v.check(
    ({ exact }) => exact === exact.trim(),
    'has spaces around its piece; they belong to prefix and suffix',
  ),
);

/** Null where they are not kept. */
const kept = v.nullable(words);

const figure = field.exactly({
  id: field.ownId,
  series: field.series,
  value: field.figure,
  unit: field.unit,
  approximation: field.approximation,
  date: field.date,
  source: field.id,
  words: kept,
  caveat: v.exactOptional(field.text),
});

const event = field.exactly({ id: field.ownId, date: field.date, source: field.id, words: kept });

/** Publications by their ids. */
export const sources = v.record(
  field.ownId,
  source,
  'is not an object; write the sources by their ids',
);

/** Shape of context.json: figures and dated events from elsewhere, each naming one of the sources by id. */
const contextFile = field.exactly({
  sources,
  figures: v.array(figure, 'is not a list; write the figures in [ ]'),
  events: v.array(event, 'is not a list; write the events in [ ]'),
});

type ContextFile = v.InferOutput<typeof contextFile>;

/** What other publications say: their records, and their figures and dated events in the file's order. */
export interface Context {
  sources: Source[];
  figures: Quantity[];
  /** What happened stands in the story's words, by the event's id. */
  events: DateMention[];
}

/** The lists of the file. An id names one entry of them all. */
const lists = ['figures', 'events'] as const;

const allIds = (json: unknown) => lists.flatMap((list) => idsOf(json, list));

function unknownSources(json: unknown): string[] {
  const known = new Set(
    Object.keys(Object((json as Partial<ContextFile> | null)?.sources) as object),
  );
  const cure = known.size > 0 ? `use one of ${[...known].join(', ')}` : 'add it to "sources"';
  return lists
    .flatMap((list) => entriesOf(json, list))
    .filter(({ source }) => typeof source === 'string' && !known.has(source))
    .map(({ id, source }) => `${String(id)}: source "${String(source)}" is unknown; ${cure}`);
}

function takenIds(json: unknown, taken: string[]): string[] {
  const known = new Set(taken);
  return allIds(json)
    .filter((id) => known.has(id))
    .map((id) => `${id}: id is a fact of the article already; give the figure another`);
}

/** Words as they stand there. */
function asKept(words: v.InferOutput<typeof kept>): Kept | null {
  if (!words) return null;
  const { reckoned: _, ...passage } = words;
  return passage;
}

function toQuantity(figure: ContextFile['figures'][number], source: Source): Quantity {
  const { date, words, ...rest } = figure;
  const dated = { period: { date, basis: 'stated' as const }, since: null };
  return { ...rest, words: asKept(words), source, kind: 'quantity', ...dated };
}

const toMention = (
  { date, words, ...rest }: ContextFile['events'][number],
  source: Source,
): DateMention => ({
  ...{ ...rest, words: asKept(words), kind: 'date', source },
  period: { date, basis: 'stated' },
});

/**
 * Context figures and events from the parsed content of context.json, each with its source attached.
 * `taken` are the ids of the article's facts. Throws an InputError with every problem on a line of
 * its own: `context.json: ferries-1991: source "x" is unknown; use one of …`; `file` is its name.
 */
export function readContext(json: unknown, file: string, taken: string[] = []): Context {
  refuse(file, [
    ...schemaProblems(contextFile, json),
    ...duplicateIds(allIds(json)),
    ...unknownSources(json),
    ...takenIds(json, taken),
  ]);
  const { sources, figures, events } = json as ContextFile;
  refuse(file, [
    ...figures.flatMap((one) => wordsProblems(one, sources[one.source]!, valueProblem(one))),
    ...events.flatMap((one) => wordsProblems(one, sources[one.source]!, yearProblem(one))),
  ]);
  const byId = new Map(Object.entries(sources).map(([id, source]) => [id, { id, ...source }]));
  /** Its source was found above, or the file refused. */
  const sourceOf = (entry: { source: string }) => byId.get(entry.source)!;
  return {
    sources: [...byId.values()],
    figures: figures.map((figure) => toQuantity(figure, sourceOf(figure))),
    events: events.map((event) => toMention(event, sourceOf(event))),
  };
}
