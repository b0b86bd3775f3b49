import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContext, type Context } from './readContext';
import { readFacts, type Facts } from './readFacts';
import { readJson } from './readJson';

/**
 * What the folder of a story knows: the article's facts and changes from facts.json, as edits.json
 * corrects them where there is one, and the context figures and events of context.json. Reads from
 * disk, so it runs at build and in tests only. Throws an InputError that lists the problems of the
 * first file that has any, one a line.
 */
export function loadFacts(dir: string): Facts & Context {
  const path = join(dir, 'edits.json');
  const edits = existsSync(path) ? { json: readJson(path), file: 'edits.json' } : undefined;
  const facts = readFacts(readJson(join(dir, 'facts.json')), 'facts.json', edits);
  const taken = facts.facts.map(({ id }) => id);
  const context = readContext(readJson(join(dir, 'context.json')), 'context.json', taken);
  return { ...facts, ...context };
}
