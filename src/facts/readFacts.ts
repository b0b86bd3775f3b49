import type { Article, Fact } from './fact';
import { duplicateIds, idsOf } from './ids';
import { refuse, schemaProblems } from './problems';
import { factsFile, type Change, type FactsFile, type FileFact } from './factsFile';

/** What the article says: its own record, and its facts in text order with it as their source. */
export interface Facts {
  article: Article;
  facts: Fact[];
  /** Changes between them, with what the article claims of each. */
  changes: readonly Change[];
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

/** What is wrong with the content of facts.json, in the file's order; empty if nothing is. */
export function factsProblems(json: unknown): string[] {
  return [
    ...schemaProblems(factsFile, json),
    ...duplicateIds([...idsOf(json, 'facts'), ...idsOf(json, 'changes')]),
  ];
}

/** What the page needs of a fact: how sure its reading is was for the editor. */
function toFact(fact: FileFact, source: Article): Fact {
  const { id, kind, reported, period } = fact;
  if (kind === 'date') return { id, kind, period, reported, source };
  const { value, upper, unit, approximation, since, series } = fact;
  const range = upper === null ? {} : { upper };
  return {
    id,
    kind,
    value,
    ...range,
    unit,
    approximation,
    period,
    since,
    series,
    reported,
    source,
  };
}

/**
 * Facts from the parsed content of facts.json. Throws an InputError with every problem on a line of
 * its own: `facts.json: trade-1992: unit "furlong" is unknown; use one of …`; `file` is its name.
 */
export function readFacts(json: unknown, file: string): Facts {
  refuse(file, [...factsProblems(json), ...uncredited(json)]);
  const { article: record, facts, changes } = json as FactsFile;
  const { id, publisher, title, date, sha256 } = record as Article;
  const article = { id, publisher, title, date, sha256 };
  return { article, facts: facts.map((fact) => toFact(fact, article)), changes };
}
