/** The command `sources`: saved copies of the sources in, what became of the words that are kept of them out. */
import { basename, join, resolve } from 'node:path';
import { exitCodeOf, here, terminal, type Terminal } from '../extract/terminal';
import type { Given } from '../extract/options';
import { loadFacts } from '../facts/load';
import { readJson } from '../facts/readJson';
import { InputError } from '../facts/problems';
import { type Checked, checkSources } from './check';
import { Copies, EXAMPLE, expectFolder } from './copies';

const ARTICLE = 'article';

/** The stories that are asked about. Throws an InputError for one that the site does not have. */
function storiesOf(named: string | undefined, data: string): string[] {
  const { stories } = readJson(join(data, 'site.json')) as { stories: string[] };
  if (named === undefined) return stories;
  if (stories.includes(named)) return [named];
  throw new InputError(
    `--story ${named}: is no story of the site; use one of ${stories.join(', ')}`,
  );
}

/** Where copies of a story's sources are: those that are given, then what the story keeps itself. */
function foldersOf(slug: string, given: string | undefined, data: string): string[] {
  const own = join(data, slug);
  return given === undefined ? [join(own, 'sources'), own] : [join(given, slug), given, own];
}

/** Every story's article is called the same: beside several stories it has to be said whose it is. */
function expectOneArticle(folder: string, slugs: readonly string[]): void {
  const isThere = new Copies([folder]).ids.includes(ARTICLE);
  if (isThere && slugs.length > 1)
    throw new InputError(
      `${folder}: has an article, and nobody can tell which story’s; put it into ${join(folder, slugs[0]!)}, or add --story NAME`,
    );
}

/** What there is to know of words beside what became of them. */
function furtherOf({ state, where, now, side, apart }: Checked): string {
  const inCopy = ` in ${basename(where)}`;
  if (state === 'no copy') return ` of ${where}`;
  if (state === 'gone') return ` from ${basename(where)}`;
  if (state === 'twice') return `,${inCopy}; nobody can tell which is meant`;
  if (now !== undefined) return `, now “${now}”,${inCopy}`;
  if (side) return `, with others ${side} them,${inCopy}`;
  return apart ? `, but not as one run,${inCopy}; end the line in "exact" where it ends there` : '';
}

const line = (slug: string, checked: Checked): string =>
  `${slug}/${checked.id}: ${checked.state}${furtherOf(checked)}\n`;

const states = ['found', 'moved', 'twice', 'changed', 'gone', 'not kept', 'no copy'] as const;

/** What makes the command fail. */
const astray: readonly Checked['state'][] = ['twice', 'changed', 'gone'];

const summary = (slug: string, checked: readonly Checked[]): string => {
  const counts = states.map((one) => [checked.filter(({ state }) => state === one).length, one]);
  return `${slug}: ${counts.flatMap(([count, state]) => (count ? `${count} ${state}` : [])).join(', ')}\n`;
};

/** Files that are named after no source: a slip in a name would leave a source unchecked. */
function strangers(given: string | undefined, known: ReadonlySet<string>): string[] {
  if (given === undefined) return [];
  return new Copies([given]).ids
    .filter((id) => !known.has(id))
    .map((id) => `${join(given, id)}: no source has this id, and it was not read\n`);
}

/** What was typed, read. */
interface Asked {
  given: string | undefined;
  slugs: readonly string[];
}

function read({ options, words }: Given, cwd: string, data: string): Asked {
  const [folder, further] = words;
  if (options.check === undefined) throw new InputError('nothing to do; add --check');
  if (further !== undefined)
    throw new InputError(`${further}: one folder is enough; put all copies into it`);
  const given = folder === undefined ? undefined : resolve(cwd, folder);
  const slugs = storiesOf(options.story, data);
  if (given !== undefined) {
    expectFolder(given);
    expectOneArticle(given, slugs);
  }
  return { given, slugs };
}

function checkStory(slug: string, given: string | undefined, data: string) {
  const { facts, figures, events, sources } = loadFacts(join(data, slug));
  const copies = new Copies(foldersOf(slug, given, data));
  return {
    checked: checkSources([...facts, ...figures, ...events], copies),
    ids: sources.map(({ id }) => id),
  };
}

function run(typed: Given, to: Terminal, cwd: string, data: string): number {
  const { given, slugs } = read(typed, cwd, data);
  const found = slugs.map((slug) => ({ slug, ...checkStory(slug, given, data) }));
  for (const { slug, checked } of found)
    to.out(checked.map((one) => line(slug, one)).join('') + summary(slug, checked));
  const known = new Set([ARTICLE, ...found.flatMap(({ ids }) => ids)]);
  for (const stranger of strangers(given, known)) to.err(stranger);
  const seen = found.flatMap(({ checked }) => checked.map(({ state }) => state));
  if (seen.every((state) => state === 'no copy' || state === 'not kept'))
    throw new InputError(
      `${given ?? data}: has no copy of any source; name each after its source’s id, as ${EXAMPLE}`,
    );
  return seen.some((state) => astray.includes(state)) ? 1 : 0;
}

/**
 * The command `sources`, given what was typed after it; resolves to its exit code (see `--help`). Paths count
 * from `cwd`; `data` is the folder of all stories.
 */
export async function main(
  given: Given,
  to: Terminal = terminal,
  cwd: string = here(),
  data: string = resolve('data'),
): Promise<number> {
  return exitCodeOf('sources', to, () => Promise.resolve(run(given, to, cwd, data)));
}
