import type { Article, Fact } from './fact';
import { duplicateIds, idsOf } from './ids';
import { refuse, schemaProblems } from './problems';
import { factsFile, type FactsFile } from './schema';

/** What the article says: its own record, and its facts in text order with it as their source. */
export interface Facts {
  article: Article;
  facts: Fact[];
}

/** What is wrong with the content of facts.json, in the file's order; empty if nothing is. */
export function factsProblems(json: unknown): string[] {
  return [...schemaProblems(factsFile, json), ...duplicateIds(idsOf(json, 'facts'))];
}

/**
 * Facts from the parsed content of facts.json. Throws an InputError with every problem on a line of
 * its own: `facts.json: trade-1992: unit "furlong" is unknown; use one of …`; `file` is its name.
 */
export function readFacts(json: unknown, file: string): Facts {
  refuse(file, factsProblems(json));
  const { article, facts } = json as FactsFile;
  return { article, facts: facts.map((fact) => ({ ...fact, source: article })) };
}
