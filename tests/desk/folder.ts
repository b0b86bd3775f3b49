/** A folder of stories with one that was just drafted, for tests of the desk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../src/desk/desk';
import { placeOf } from '../../src/desk/folder';
import { main } from '../../src/draft/cli';
import { article as usual } from './article';

const DRAFTED = 'ferries';

/** Makes the story and keeps its article beside it, as the desk looks for it. */
export async function makeDraft(data: string, article = usual): Promise<string> {
  const file = join(data, '..', `${DRAFTED}.txt`);
  writeFileSync(file, article);
  const said: string[] = [];
  const to = { out: say, err: say, isScreen: false, colours: undefined as never };
  function say(text: string) {
    said.push(text);
  }
  const given = { options: { publisher: 'The Harbour News' }, words: [file] };
  const code = await main(given, to as never, '/', data);
  if (code !== 0) throw new Error(said.join(''));
  const folder = join(data, DRAFTED);
  writeFileSync(join(folder, 'article.txt'), article);
  return folder;
}

/** A folder for stories, and how to take it away. */
export function makeData(): { data: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'desk-'));
  const data = join(root, 'data');
  return { data, remove: () => rmSync(root, { recursive: true }) };
}

/** The desk of a story that was just drafted, the only one of its site. */
export async function makeDesk(article?: string) {
  const { data, remove } = makeData();
  mkdirSync(data);
  writeFileSync(join(data, 'site.json'), `{"name":"Harbour","stories":["${DRAFTED}"]}`);
  const folder = await makeDraft(data, article);
  return { data, folder, desk: new Desk(placeOf(DRAFTED, data)), remove };
}
