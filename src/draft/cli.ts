/** The command `draft`: an article in, the folder of a story out. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { here, exitCodeOf, terminal, type Terminal } from '../extract/terminal';
import { isFolder, nameOf, printJson, readAt, writeWhole } from '../extract/files';
import type { ArticleReading } from '../extract/readArticle';
import { readOptions, STANDARD_INPUT, type Given, type Options } from '../extract/options';
import type { Edit } from '../facts/editsFile';
import type { FactsFile } from '../facts/factsFile';
import { readJson } from '../facts/readJson';
import { InputError } from '../facts/problems';
import { quoteOf } from '../facts/quote';
import { factsProblems } from '../facts/readFacts';
import { today } from '../facts/today';
import { whyUnwritten } from '../facts/unwritten';
import { readSite } from '../site/stories';
import { changedIn, newIn } from './again';
import { countQuestions, draftOf, type Draft } from './draft';
import { isDated } from './plan';
import { type Dated, presentIn, withDates } from './present';

const CONTEXT = '{ "sources": {}, "figures": [], "events": [] }\n';

/** `Ferry Traffic 2019.html` as `ferry-traffic-2019`: the address of the story. */
const slugOf = (article: string) =>
  parse(article)
    .name.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function slugFor({ article }: Options, given: string | undefined): string {
  const slug = given ?? (article === STANDARD_INPUT ? '' : slugOf(article));
  if (slug) return slug;
  throw new InputError('the story has no name; say what its folder is called: --slug NAME');
}

/** No article has more bytes; what has is a book, or many articles. */
const LARGEST = 2e6;

function requireSmall(article: string): void {
  if (article === STANDARD_INPUT || !existsSync(article)) return;
  const { size } = statSync(article);
  if (size > LARGEST)
    throw new InputError(
      `${nameOf(article)}: has ${Math.round(size / 1e6)} MB, and no article has more than ${LARGEST / 1e6}; give one article alone`,
    );
}

/** Words that no English text does without. */
const ENGLISH = /\b(?:the|of|and|to|in|was|is|for)\b/giu;

/** Whether a text of some length has hardly any of them. */
function isForeign(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words > 0 && (text.match(ENGLISH)?.length ?? 0) / words < 0.05;
}

/** The article, read. Throws an `InputError` for what a page cannot do without. */
function readingIn(options: Options): ArticleReading {
  if (isFolder(options.article))
    throw new InputError(`${options.article}: is a folder; name one article`);
  requireSmall(options.article);
  const reading = readAt(options.article, options);
  const { article } = reading.file;
  const name = nameOf(options.article);
  if (!article.date)
    throw new InputError(`${name}: does not say when it appeared; add --published YYYY-MM-DD`);
  if (!article.publisher)
    throw new InputError(`${name}: does not say who published it; add --publisher NAME`);
  return reading;
}

/** The list of the site's stories with a further one at its end. Throws an `InputError` for a name that cannot be. */
function listedWith(slug: string, data: string): string {
  const path = join(data, 'site.json');
  const site = readJson(path) as { stories: string[] };
  const stories = site.stories.includes(slug) ? site.stories : [...site.stories, slug];
  readSite({ ...site, stories }, 'site.json', stories);
  return JSON.stringify({ ...site, stories });
}

const formatted = async (text: string, path: string): Promise<string> =>
  format(text, { ...(await resolveConfig(path)), filepath: path });

/** Dates that words of the article give, as edits: they are not read, and a person is asked about each. */
const editsOf = (dated: readonly Dated[]): { edits: Edit[] } => ({
  edits: dated.map(({ fact, date, words }) => ({
    ...{ action: 'set', fact: fact.id, quote: quoteOf(fact)! },
    set: { period: { date, basis: 'inferred' } },
    ...{ by: 'the draft', on: today() },
    because: `its sentence says “${words}”`,
  })),
});

/** Writes the folder under another name first: it is there whole, or not at all. */
function writeFolder(folder: string, files: Record<string, string>): void {
  const making = join(folder, '..', `.${parse(folder).base}.${process.pid}.tmp`);
  try {
    mkdirSync(making);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(making, name), content);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw new InputError(
      `${folder}: cannot be written: ${whyUnwritten(error)}, and run this again`,
      { cause: error },
    );
  }
}

/** A word as a shell takes it: in quotes where it would be parted, or read as something else. */
const quoted = (word: string) =>
  /^[\w./~+:@%,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The desk needs the article, which stays where it is; what came by standard input is in no file. */
const articleOption = (typed: string) =>
  ` --article ${typed === STANDARD_INPUT ? 'FILE' : quoted(typed)}`;

function told(
  folder: string,
  slug: string,
  typed: string,
  { markdown, chapters }: Draft,
  inferred: number,
): string {
  const dated = chapters.filter(isDated).length;
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return (
    `${folder}: ${count(chapters.length, 'chapter')}, ${dated} of them with dates; ` +
    `${count(countQuestions(markdown), 'question')} for you in en.md, behind “??”\n` +
    (inferred > 0
      ? `${count(inferred, 'date')} ${inferred === 1 ? 'is' : 'are'} of the day of the article, by its words: edits.json says by which\n`
      : '') +
    'npm run build refuses it until each question is answered and taken out. See it with npm run dev, and ' +
    `answer with:\n  npm run review -- ${slug}${articleOption(typed)}\n`
  );
}

async function make(
  slug: string,
  reading: ArticleReading,
  typed: string,
  data: string,
): Promise<string> {
  const folder = join(data, slug);
  const listed = await formatted(listedWith(slug, data), join(data, 'site.json'));
  const dated = presentIn(reading);
  let draft;
  try {
    draft = draftOf({ ...reading, file: withDates(reading.file, dated) }, dated);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const why = isForeign(reading.text)
      ? 'does not seem to be in English, the one language that articles are read in'
      : error.message;
    throw new InputError(`${nameOf(typed)}: ${why}`, { cause: error });
  }
  writeFolder(folder, {
    'facts.json': await printJson(reading.file),
    'context.json': CONTEXT,
    'en.md': await formatted(draft.markdown, join(folder, 'en.md')),
    ...(dated.length > 0 && {
      'edits.json': await formatted(JSON.stringify(editsOf(dated)), join(folder, 'edits.json')),
    }),
  });
  try {
    writeWhole([{ path: join(data, 'site.json'), content: listed }]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return told(folder, slug, typed, draft, dated.length);
}

/** What a newer article would change; nothing is written. */
function compare(folder: string, file: FactsFile): string {
  const json = readJson(join(folder, 'facts.json'));
  const [problem] = factsProblems(json);
  if (problem) throw new InputError(`${join(folder, 'facts.json')}: ${problem}`);
  const before = json as FactsFile;
  const markdown = readFileSync(join(folder, 'en.md'), 'utf8');
  const changed = changedIn(markdown, before, file).map(
    ({ id, was, is, lines }) =>
      `  ${id}: “${was}” ${is === null ? 'is read no more' : `is now “${is}”`}; en.md, line ${lines.join(', ')}\n`,
  );
  const fresh = newIn(before, file).map((words) => `  new: “${words}”\n`);
  if (changed.length + fresh.length === 0)
    return `${folder}: is there, and the article gives the same figures. Nothing was written.\n`;
  return [
    `${folder}: is there, and nothing was written. The article gives other figures:\n`,
    ...changed,
    ...fresh,
    'To take them over, write the facts with npm run extract -- FILE --out, and mend these lines.\n',
  ].join('');
}

async function run(given: Given, to: Terminal, cwd: string, data: string): Promise<number> {
  const { slug: named, ...options } = given.options;
  const read = readOptions({ ...given, options }, cwd);
  const slug = slugFor(read, named);
  const reading = readingIn(read);
  const folder = join(data, slug);
  to.out(
    existsSync(folder)
      ? compare(folder, reading.file)
      : await make(slug, reading, given.words[0]!, data),
  );
  return 0;
}

/**
 * The command `draft`, given what was typed after it; resolves to its exit code (see `--help`). Paths
 * count from `cwd`; `data` is the folder of all stories.
 */
export async function main(
  given: Given,
  to: Terminal = terminal,
  cwd: string = here(),
  data: string = resolve('data'),
): Promise<number> {
  return exitCodeOf('draft', to, () => run(given, to, cwd, data));
}
