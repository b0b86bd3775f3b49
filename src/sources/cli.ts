/** The command `sources`: saved copies of the sources in, what became of the words that are kept of them out. */
import { basename, join, resolve } from 'node:path';
import { exitCodeOf, here, terminal, type Terminal } from '../extract/terminal';
import type { Given } from '../extract/options';
import { loadFacts } from '../facts/load';
import { readJson } from '../facts/readJson';
import { InputError } from '../facts/problems';
import { type Checked, checkSources } from './check';
import { Copies, EXAMPLE, expectFolder, unreadIn } from './copies';

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

/** What to do where no link leads to words in one piece. */
const APART = {
  exact: (inCopy: string) =>
    `, but not as one run,${inCopy}; end the line in "exact" where it ends there`,
  prefix: (inCopy: string) =>
    `, but what is before them not as one run,${inCopy}; end the line in "prefix" where it ends there, or keep less`,
  suffix: (inCopy: string) =>
    `, but what is behind them not as one run,${inCopy}; end the line in "suffix" where it ends there, or keep less`,
};

/** What there is to know of words beside what became of them. */
function furtherOf({ state, where, now, side, apart }: Checked): string {
  const inCopy = ` in ${basename(where)}`;
  if (state === 'no copy' || state === 'not read') return ` of ${where}`;
  if (state === 'gone') return ` from ${basename(where)}`;
  if (state === 'twice') return `,${inCopy}; nobody can tell which is meant`;
  if (now !== undefined) return `, now “${now}”,${inCopy}`;
  if (side) return `, with others ${side} them,${inCopy}`;
  return apart ? APART[apart](inCopy) : '';
}

const line = (slug: string, checked: Checked): string =>
  `${slug}/${checked.id}: ${checked.state}${furtherOf(checked)}\n`;

const states = [
  ...(['found', 'moved', 'twice', 'changed', 'gone'] as const),
  ...(['not read', 'not kept', 'no copy'] as const),
] as const;

/** What makes the command fail: also words that are there, where no link leads to them. */
const isAstray = ({ state, apart }: Checked): boolean =>
  apart !== undefined || state === 'twice' || state === 'changed' || state === 'gone';

const summary = (slug: string, checked: readonly Checked[]): string => {
  const counts = states.map((one) => {
    const count = checked.filter(({ state }) => state === one).length;
    return count ? `${count} ${one}` : [];
  });
  const apart = checked.filter((one) => one.apart).length;
  return `${slug}: ${[...counts.flat(), ...(apart ? [`${apart} not as one run`] : [])].join(', ')}\n`;
};

/** Files that are named after no source: a slip in a name would leave a source unchecked. */
function strangers(given: string | undefined, known: ReadonlySet<string>): string[] {
  if (given === undefined) return [];
  return new Copies([given]).ids
    .filter((id) => !known.has(id))
    .map((id) => `${join(given, id)}: no source has this id, and it was not read\n`);
}

/** Files beside the copies that are not read, as those of a print. */
const unread = (folders: readonly string[]): string[] =>
  folders
    .flatMap(unreadIn)
    .map((file) => `${file}: is not read; save the source as HTML, Markdown or text\n`);

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
  const folders = foldersOf(slug, given, data);
  return {
    checked: checkSources([...facts, ...figures, ...events], new Copies(folders)),
    ids: sources.map(({ id }) => id),
    // What else the story's own folder has is no copy.
    folders: folders.filter((folder) => folder !== join(data, slug)),
  };
}

/** What nobody looked at, though somebody put it there: copies that cannot be read, and files that are none. */
function unseen(found: readonly ReturnType<typeof checkStory>[], given: string | undefined) {
  const known = new Set([ARTICLE, ...found.flatMap(({ ids }) => ids)]);
  const wrong = found.flatMap(({ checked }) => checked.flatMap(({ why }) => why ?? []));
  return {
    wrong: [...new Set(wrong)].map((why) => `${why}\n`),
    others: [
      ...unread([...new Set(found.flatMap(({ folders }) => folders))]),
      ...strangers(given, known),
    ],
  };
}

function run(typed: Given, to: Terminal, cwd: string, data: string): number {
  const { given, slugs } = read(typed, cwd, data);
  const found = slugs.map((slug) => ({ slug, ...checkStory(slug, given, data) }));
  for (const { slug, checked } of found)
    to.out(checked.map((one) => line(slug, one)).join('') + summary(slug, checked));
  const { wrong, others } = unseen(found, given);
  for (const words of [...wrong, ...others]) to.err(words);
  const seen = found.flatMap(({ checked }) => checked);
  if (seen.every(({ state }) => state === 'no copy' || state === 'not kept'))
    throw new InputError(
      `${given ?? data}: has no copy of any source; name each after its source’s id, as ${EXAMPLE}`,
    );
  if (wrong.length > 0) return 2;
  return seen.some(isAstray) ? 1 : 0;
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
