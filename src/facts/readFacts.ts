import type { Article, Correction, Fact } from './fact';
import { duplicateIds, entriesOf, idsOf, refuse, schemaProblems } from './problems';
import { applyEdits, readEdits } from './edits';
import type { EditedFact } from './editFacts';
import { beginOf } from './period';
import { changesProblems } from './changes';
import { hasRoom, NO_ROOM } from './fields';
import { pointsOf } from './points';
import { factsFile, type Change, type FactsFile } from './factsFile';

/**
 * What the article says: its own record, its facts in text order with it as their source, and the
 * changes between them with what it claims of each, and whether the arithmetic bears that out.
 */
export interface Facts {
  article: Article;
  facts: Fact[];
  changes: readonly Change[];
  /** What an editor made of facts, each with its day. */
  corrections: readonly Correction[];
}

// An article can be read without these, but not told from.
const needed = { publisher: '--publisher NAME', title: 'a headline', date: '--published DAY' };

function uncredited(json: unknown): string[] {
  const article = Object((json as Partial<FactsFile> | null)?.article) as Record<string, unknown>;
  return Object.entries(needed)
    .filter(([field]) => article[field] === null)
    .map(
      ([field, cure]) =>
        `article: ${field} is null, so the page cannot credit it; extract again with ${cure}`,
    );
}

/** Titles that have no room: an article can be read with them, but not told from. */
function withoutRoom(json: unknown): string[] {
  const article = Object((json as Partial<FactsFile> | null)?.article) as Record<string, unknown>;
  return Object.keys(needed)
    .filter((field) => typeof article[field] === 'string' && !hasRoom(article[field]))
    .map((field) => `article: ${field} ${NO_ROOM}`);
}

/** Changes that name what is no quantity of the file. */
function danglingEnds(json: unknown): string[] {
  const known = entriesOf(json, 'facts').filter(({ kind }) => kind === 'quantity');
  const ids = new Set(known.map(({ id }) => id));
  return entriesOf(json, 'changes').flatMap(({ id, from, to, claims }) => {
    const named = [from, to, ...(Array.isArray(claims) ? claims : []).map(factOfClaim)];
    return named
      .filter((one) => typeof one === 'string' && !ids.has(one))
      .map((one) => `${String(id)}: "${String(one)}" is no quantity of the file; extract it again`);
  });
}

const factOfClaim = (claim: unknown): unknown => (Object(claim) as { fact?: unknown }).fact;

/** A range or a time that ends before it begins. */
function turnedRound(fact: FactsFile['facts'][number]): string[] {
  if (fact.kind === 'date') return [];
  const { id, value, upper, since, period } = fact;
  if (upper !== null && upper < value)
    return [`${id}: upper ${upper} is less than value ${value}; turn them round`];
  return since && period && beginOf(since.date) > beginOf(period.date)
    ? [`${id}: since ${since.date} is later than period ${period.date}; turn them round`]
    : [];
}

/** What is wrong with the content of facts.json, in the file's order; empty if nothing is. */
export function factsProblems(json: unknown): string[] {
  const problems = [
    ...schemaProblems(factsFile, json),
    ...duplicateIds([...idsOf(json, 'facts'), ...idsOf(json, 'changes')]),
    ...danglingEnds(json),
  ];
  if (problems.length > 0) return problems;
  const file = json as FactsFile;
  return [...file.facts.flatMap(turnedRound), ...changesProblems(file)];
}

/** What the page needs of a fact: how sure its reading is was for the editor. */
function toFact(fact: EditedFact, source: Article, wide: FactsFile['article']['wide']): Fact {
  const { id, kind, name, caveat, edited, period } = fact;
  const points = wide && pointsOf(fact.reported.span, wide);
  const reported = { ...fact.reported, ...(points && { points }) };
  const said = { ...(name && { name }), ...(caveat && { caveat }), ...(edited && { edited }) };
  const recorded = { ...said, reported, source };
  if (kind === 'date') return { id, kind, period, ...recorded };
  const { value, upper, unit, approximation, since, series } = fact;
  const range = upper === null ? {} : { upper };
  return { id, kind, value, ...range, unit, approximation, period, since, series, ...recorded };
}

/**
 * Facts from the parsed content of facts.json, and of edits.json where there is one. Throws an
 * InputError with every problem of the first file with a problem, each on a line of its own:
 * `facts.json: ferries-1990: unit "US dollars" is not a unit; …`; `file` is its name.
 */
export function readFacts(
  json: unknown,
  file: string,
  edits?: { json: unknown; file: string },
): Facts {
  refuse(file, [...factsProblems(json), ...uncredited(json), ...withoutRoom(json)]);
  const read = json as FactsFile;
  const edited = edits
    ? applyEdits(read, readEdits(edits.json, edits.file), edits.file)
    : { ...read, corrected: [] };
  const { id, publisher, via, title, date, url, sha256 } = read.article as Article;
  const credit = { publisher, ...(via && { via }) };
  const article = { id, ...credit, title, date, ...(url && { url }), sha256 };
  const told = (fact: EditedFact) => toFact(fact, article, read.article.wide);
  const facts = edited.facts.map(told);
  const corrections = edited.corrected.map(({ edit: { on, by, because }, was, is }) => ({
    ...{ on, by, because, was: told(was), is: is && told(is) },
  }));
  return { article, facts, changes: edited.changes, corrections };
}
