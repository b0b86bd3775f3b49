/** A story’s files as they are read from disk, at build and in tests only. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standsOnce } from './alike';
import { correctFacts } from './editContext';
import { readEdits } from './edits';
import type { Article, Fact } from './fact';
import { pointsOf, wideIn } from './points';
import { PUBLISHED, readPublished, type Told } from './published';
import { type Context, readContext } from './readContext';
import { type Facts, readFacts } from './readFacts';
import { readJson } from './readJson';

/** The text of the article, where the folder has it and it is the one that was read; else null. */
export function articleText(dir: string, { sha256 }: Pick<Article, 'sha256'>): string | null {
  const path = join(dir, 'article.txt');
  const bytes = existsSync(path) ? readFileSync(path) : null;
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** A fact of the article, with what can be told of its words where the text is there: whether they stand there once. */
function counted(fact: Fact, text: string | null): Fact {
  if (text === null || !fact.reported) return fact;
  const { fragment, span } = fact.reported;
  const told = { once: standsOnce(text, fragment), points: pointsOf(span, wideIn(text)) };
  return { ...fact, reported: { ...fact.reported, ...told } };
}

/** What its published.json keeps of what was told; null where the folder has none. */
export function loadPublished(dir: string): Told | null {
  const path = join(dir, PUBLISHED);
  return existsSync(path) ? readPublished(readJson(path)) : null;
}

/**
 * What the folder of a story knows: the article's facts and changes from facts.json, as edits.json
 * corrects them where there is one, and the context figures and events of context.json. Reads from
 * disk, so it runs at build and in tests only. Throws an InputError that lists the problems of the
 * first file with a problem, one a line. `edited` is what edits.json is to say in place of what it says;
 * `null` for no such file.
 */
export function loadFacts(dir: string, edited?: { json: unknown } | null): Facts & Context {
  /** Undefined for a file that is not there: a story may have no edits, and nothing from elsewhere. */
  const ifThere = (file: string) => {
    const path = join(dir, file);
    // A link that leads nowhere is there: what it stood for is not to vanish unsaid.
    const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    return isThere ? { json: readJson(path), file } : undefined;
  };
  const edits =
    edited === undefined ? ifThere('edits.json') : edited && { ...edited, file: 'edits.json' };
  const facts = readFacts(readJson(join(dir, 'facts.json')), 'facts.json', edits ?? undefined);
  const taken = facts.facts.map(({ id }) => id);
  const { json } = ifThere('context.json') ?? { json: { sources: {}, figures: [], events: [] } };
  const context = readContext(json, 'context.json', taken);
  const decided = edits ? readEdits(edits.json, edits.file) : [];
  const all = [...facts.facts, ...context.figures, ...context.events];
  const now = correctFacts(all, facts.corrections, decided, 'edits.json');
  const others = now.facts.filter(({ reported }) => !reported);
  const text = articleText(dir, facts.article);
  return {
    ...{ ...facts, sources: context.sources, corrections: now.corrections },
    facts: now.facts.filter(({ reported }) => reported).map((fact) => counted(fact, text)),
    figures: others.filter((fact) => fact.kind === 'quantity'),
    events: others.filter((fact) => fact.kind === 'date'),
  };
}
