/** The drafts of an article before and after a decision, and what that makes of the story's words. */
import { format, resolveConfig } from 'prettier';
import { draftOf } from '../draft/draft';
import type { EditedFact } from '../facts/editFacts';
import type { FactsFile } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import { anew } from './anew';
import { changed } from './blocks';
import { namesOf } from './questions';
import type { Ends } from './shown';

/** Facts with their names, as edits leave them. */
type Named = Pick<FactsFile, 'article' | 'changes'> & { facts: readonly EditedFact[] };

/** What a draft is made from: nothing that an editor has added to its facts. */
function asRead(file: Named): FactsFile {
  const { article, changes } = file;
  const facts = file.facts.map((fact) => {
    const read = { ...fact };
    delete read.name;
    delete read.caveat;
    delete read.edited;
    return read;
  });
  return { ...{ article, changes }, facts };
}

/** Names that an editor gave stand where the draft would call figures by their places. */
function withNames(markdown: string, { facts }: Named): string {
  const names = namesOf(markdown);
  const changes = facts.flatMap(({ id, name }) => {
    const place = names.get(id);
    // Digits in the story's file are references.
    return place && name && !/\d/.test(name) ? [{ ...place.at, put: [`${id}: ${name}`] }] : [];
  });
  return changed(markdown, changes);
}

/** Where the words are that are drafted: the article's text, and the file of the words. */
interface Where {
  text: string;
  path: string;
}

/** The draft of these facts as the command writes it; `null` where they give none. */
async function drafted(file: Named, { text, path }: Where, opens?: Ends): Promise<string | null> {
  try {
    const { markdown } = draftOf({ file: asRead(file), text }, [], opens);
    const options = { ...(await resolveConfig(path)), filepath: path };
    return withNames(await format(markdown, options), file);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The words once the facts are others: what nobody has touched is drafted anew. */
export async function redrafted(
  words: string,
  { before, after, ...where }: { before: Named; after: Named } & Where,
): Promise<string> {
  const facts = ({ facts: all, changes }: Named) => JSON.stringify([all, changes]);
  if (facts(before) === facts(after)) return words;
  const [old, fresh] = [await drafted(before, where), await drafted(after, where)];
  return old === null || fresh === null ? words : anew(words, old, fresh);
}

/** The words once they open with two other figures: what nobody has touched is drafted anew. */
export async function reopened(
  words: string,
  file: Named,
  { before, after, ...where }: { before: Ends; after: Ends } & Where,
): Promise<string> {
  const [old, fresh] = [await drafted(file, where, before), await drafted(file, where, after)];
  return old === null || fresh === null ? words : anew(words, old, fresh);
}

/** Facts of which only these dates are told. */
export const withDates = (file: Named, ids: readonly string[]): Named => ({
  ...file,
  facts: file.facts.filter(({ kind, id }) => kind !== 'date' || ids.includes(id)),
});
