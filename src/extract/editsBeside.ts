/** The edits beside the facts of an article: read, held to it, and kept when it is extracted anew. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEdits } from '../facts/edits';
import type { Edit } from '../facts/editsFile';
import { readJson } from '../facts/readJson';
import { placesOf, placeOf } from '../facts/quote';
import { checkEdits } from './check';
import { formatted, type Output } from './files';
import type { ArticleReading } from './readArticle';

const EDITS = 'edits.json';

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
