/** The command `published`: keeps what stories that have appeared tell of their facts. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatted, writeWhole } from '../extract/files';
import type { Given } from '../extract/options';
import { exitCodeOf, terminal, type Terminal } from '../extract/terminal';
import { loadPublished } from '../facts/load';
import { InputError } from '../facts/problems';
import { PUBLISHED, stateOn, toldOf } from '../facts/published';
import { hasAppeared } from '../story/imprint';
import { loadMaterial, loadStory } from '../story/load';

/** The folders of the stories that are named; of all where none is. */
function foldersOf(words: readonly string[], data: string): string[] {
  const isStory = (slug: string) => existsSync(join(data, slug, 'facts.json'));
  const all = readdirSync(data).filter(isStory).sort();
  const astray = words.find((slug) => !all.includes(slug));
  if (astray !== undefined)
    throw new InputError(`"${astray}" is no story of data/; name one of ${all.join(', ')}`);
  return words.length > 0 ? [...words] : all;
}

/** Adds what a story tells and nobody has kept; says what it did. */
async function keep(slug: string, data: string): Promise<string> {
  const folder = join(data, slug);
  const { imprint, unrecorded } = loadStory(folder);
  if (!hasAppeared(imprint)) return `${slug}: has not appeared; "published:" says when it did\n`;
  if (unrecorded.length === 0) return `${slug}/${PUBLISHED}: has all that it tells\n`;
  const material = loadMaterial(folder);
  const day = imprint.published!;
  const kept = { ...loadPublished(folder) };
  // A fact that it uses is there.
  for (const id of unrecorded) kept[id] = toldOf(stateOn(day, id, material)!);
  writeWhole([{ path: join(folder, PUBLISHED), content: await formatted({ facts: kept }) }]);
  return `${slug}/${PUBLISHED}: ${unrecorded.length} kept, as they were told on ${day}\n`;
}

/** Given what was typed after the command; resolves to its exit code (see `--help`). `data` is the folder of all stories. */
export async function main(
  { words }: Given,
  to: Terminal = terminal,
  data: string = resolve('data'),
): Promise<number> {
  return exitCodeOf('published', to, async () => {
    for (const slug of foldersOf(words, data)) to.out(await keep(slug, data));
    return 0;
  });
}
