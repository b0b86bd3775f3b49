/** Committed facts and edits, held against their article; edits are kept when it is extracted anew. */
import { applyEdits, readEdits } from '../facts/edits';
import type { FactsFile } from '../facts/factsFile';
import { orphansOf } from '../facts/editTargets';
import { InputError, refuse } from '../facts/problems';
import { type ArticleOptions, readArticle, type ArticleReading } from './readArticle';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edit } from '../facts/editsFile';
import { readJson } from '../facts/readJson';
import { placesOf, placeOf } from '../facts/quote';
import { formatted, type Output } from './files';

type Fields = Record<string, unknown>;

function isObject(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Where two records differ, field by field: `value is 2, but the article gives 1`. */
function differences(ours: Fields, theirs: Fields, path = ''): string[] {
  const fields = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  return [...fields].flatMap((field) => {
    const [mine, other] = [ours[field], theirs[field]];
    if (isObject(mine) && isObject(other)) return differences(mine, other, `${path}${field}.`);
    const [shown, wanted] = [JSON.stringify(mine), JSON.stringify(other)];
    return shown === wanted ? [] : [`${path}${field} is ${shown}, but the article gives ${wanted}`];
  });
}

function misplaced({ facts }: FactsFile, text: string): string[] {
  return facts
    .filter(({ reported: { fragment, span } }) => text.slice(...span) !== fragment)
    .map(
      ({ id, reported: { fragment, span } }) =>
        `${id}: fragment "${fragment}" is not at ${span.join(' to ')} of the article`,
    );
}

function byId({ facts, changes }: FactsFile): Map<string, Fields> {
  return new Map([...facts, ...changes].map((fact) => [fact.id, fact as Fields]));
}

/** Fact by fact: those that differ, those that only the article has, those that only the file has. */
function factDifferences(ours: FactsFile, theirs: FactsFile): string[] {
  const [mine, wanted] = [byId(ours), byId(theirs)];
  return [...new Set([...wanted.keys(), ...mine.keys()])].flatMap((id) => {
    const [fact, other] = [mine.get(id), wanted.get(id)];
    if (!fact) return [`${id}: missing, but the article gives it`];
    if (!other) return [`${id}: not in the article as it is read now`];
    return differences(fact, other).map((difference) => `${id}: ${difference}`);
  });
}

/**
 * What is wrong with committed facts, given the article's bytes: the text is another, a fragment
 * is not at its span, or reading again gives other facts. Empty if all holds. The day, the address, who
 * published it for another and, where the text has no credit line, the publisher are those of the file
 * unless `given` says otherwise. Older files do not say where signs of two units stand.
 */
export function checkFacts(
  file: FactsFile,
  bytes: Uint8Array,
  given: ArticleOptions = {},
): string[] {
  const { file: fresh, text } = readArticle(bytes, {
    ...given,
    published: given.published ?? file.article.date ?? undefined,
    via: given.via ?? file.article.via,
    url: given.url ?? file.article.url,
    fallbackPublisher: file.article.publisher ?? undefined,
    format: file.article.format,
  });
  const ids = ({ facts, changes }: FactsFile) => [...facts, ...changes].map(({ id }) => id).join();
  const problems = [
    ...differences({ wide: fresh.article.wide, ...file.article }, fresh.article).map(
      (it) => `article: ${it}`,
    ),
    ...misplaced(file, text),
    ...factDifferences(file, fresh),
  ];
  if (problems.length === 0 && ids(file) !== ids(fresh))
    problems.push('facts: not in the order of the text');
  return problems;
}

const EDITS = 'edits.json';

/**
 * What is wrong with edits of facts, given the article's plain text: their words are gone from the article or
 * ambiguous in it, or they do not fit the facts. Each on a line that names the file.
 */
export function checkEdits(json: unknown, facts: FactsFile, text: string): string[] {
  try {
    const edits = readEdits(json, EDITS);
    refuse(EDITS, orphansOf(facts, edits, text));
    applyEdits(facts, edits, EDITS);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

/** The content of the edits beside the facts; `undefined` where there are none. */
export function editsBeside(facts: string): unknown {
  const path = join(dirname(facts), EDITS);
  return existsSync(path) ? readJson(path) : undefined;
}

/** An edit whose words stand elsewhere now is told their place anew; all else of it stays. */
function placed(edit: Edit, { file, text }: ArticleReading): Edit {
  if (edit.action !== 'add' || placesOf(text, edit.quote).length !== 1) return edit;
  const { paragraph, span } = placeOf(text, edit.quote);
  const place = { article: file.article.sha256, paragraph, span };
  return JSON.stringify(edit.place) === JSON.stringify(place) ? edit : { ...edit, place };
}

/** Edits that are kept beside facts that were read anew. */
interface Kept {
  /** The file of edits, where places in it moved. */
  outputs: Output[];
  /** Edits whose words are gone or ambiguous, and what else does not fit the facts any more. */
  problems: string[];
}

/** What becomes of the edits beside facts that are about to be written there. */
export async function keepEdits(reading: ArticleReading, facts: string): Promise<Kept> {
  const json = editsBeside(facts);
  if (json === undefined) return { outputs: [], problems: [] };
  const edits = readEdits(json, EDITS);
  const next = edits.map((edit) => placed(edit, reading));
  const isMoved = next.some((edit, i) => edit !== edits[i]);
  const path = join(dirname(facts), EDITS);
  return {
    outputs: isMoved ? [{ path, content: await formatted({ edits: next }) }] : [],
    problems: checkEdits({ edits: next }, reading.file, reading.text),
  };
}
