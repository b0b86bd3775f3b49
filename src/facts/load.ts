import { join } from 'node:path';
import { readContext, type Context } from './readContext';
import { readFacts, type Facts } from './readFacts';
import { readJson } from './readJson';

/**
 * The article's facts and the context figures and events of `dir`, from facts.json and context.json.
 * Reads from disk, so it runs at build and in tests only. Throws an InputError that lists the
 * problems of the first file that has any, one a line.
 */
export function loadFacts(dir: string): Facts & Context {
  const facts = readFacts(readJson(join(dir, 'facts.json')), 'facts.json');
  const taken = facts.facts.map(({ id }) => id);
  const context = readContext(readJson(join(dir, 'context.json')), 'context.json', taken);
  return { ...facts, ...context };
}
