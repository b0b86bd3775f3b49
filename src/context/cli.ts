/** The command `context`: a table in, figures in a story's context.json out. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { here, exitCodeOf, terminal, type Terminal } from '../extract/terminal';
import { formatted, writeWhole } from '../extract/files';
import type { Given } from '../extract/options';
import { loadFacts } from '../facts/load';
import { readJson } from '../facts/readJson';
import { InputError } from '../facts/problems';
import { readContext } from '../facts/readContext';
import { readTable } from './csv';
import { figuresIn } from './figures';
import { type Entry, merge, type Merged } from './merge';
import { type Decimal } from './numbers';

interface SourceRecord {
  publisher: string;
  title: string;
  date?: string;
  url?: string;
}

interface ContextJson {
  sources: Record<string, SourceRecord>;
  figures: Entry[];
  events: { id: string }[];
}

type Options = Given['options'];

const CONTEXT = 'context.json';
const NOTHING: ContextJson = { sources: {}, figures: [], events: [] };

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** The source that is named, or a new one. Throws an `InputError` for none: nothing enters without. */
function sourceFor(options: Options, { sources }: ContextJson): [id: string, SourceRecord] {
  const { source, publisher, title, date, url } = options;
  const known = Object.keys(sources).join(', ') || 'none yet';
  if (source !== undefined) {
    const record = sources[source];
    if (record && (publisher ?? title ?? date ?? url) === undefined) return [source, record];
    throw new InputError(
      record
        ? '--source names one that is there; leave out what a new one would be'
        : `--source "${source}" is none of ${CONTEXT}, which has ${known}; name one, or give a new one by --publisher and --title`,
    );
  }
  if (publisher === undefined || title === undefined)
    throw new InputError(
      `no source, and nothing enters without; say --source ID (${known}), or --publisher NAME and --title TITLE of a new one`,
    );
  const record = { publisher, title, ...(date && { date }), ...(url && { url }) };
  const same = Object.entries(sources).find(
    ([, one]) => JSON.stringify(one) === JSON.stringify(record),
  );
  if (same) return same;
  const base = slugOf([publisher, date?.slice(0, 4)].filter(Boolean).join(' ')) || 'source';
  let [id, n] = [base, 2];
  while (sources[id]) id = `${base}-${n++}`;
  return [id, record];
}

/** Where a fact stands in the files of a story. */
function placeIn(folder: string): (id: string) => string {
  const files = ['facts.json', 'edits.json', CONTEXT]
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => ({ name, lines: readFileSync(join(folder, name), 'utf8').split('\n') }));
  return (id) => {
    for (const { name, lines } of files) {
      const at = lines.findIndex((line) => new RegExp(`"(?:id|fact)": "${id}"`).test(line));
      if (at >= 0) return `${name}, line ${at + 1}`;
    }
    return id;
  };
}

/** What is wrong with the figures as context.json would have them, each by the line of the table. */
function requireFit(next: ContextJson, { added }: Merged, taken: readonly string[]): void {
  try {
    readContext(next, CONTEXT, [...taken]);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [first = ''] = error.message.split('\n');
    const own = added.find(({ entry }) => first.startsWith(`${CONTEXT}: ${entry.id}: `));
    if (!own) throw error;
    const problem = first.slice(`${CONTEXT}: ${own.entry.id}: `.length);
    throw new InputError(`line ${own.line}: ${problem}`, { cause: error });
  }
}

function decimalFrom(given: string | undefined): Decimal | undefined {
  if (given === undefined || given === 'point' || given === 'comma') return given;
  throw new InputError(`--decimal "${given}" is unknown; say point or comma`);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what =
      code === 'EISDIR'
        ? 'is a folder; name one CSV file'
        : `cannot be read (${code}); check the path`;
    throw new InputError(what, { cause: error });
  }
}

/** Whatever is wrong with a table is told with its name. */
function inFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError) || error.message.startsWith(CONTEXT)) throw error;
    throw new InputError(`${basename(path)}: ${error.message}`, { cause: error });
  }
}

function told(slug: string, id: string, { added, skipped }: Merged): string {
  const series = [...new Set(added.map(({ entry }) => entry.series))];
  const count = `${added.length} figure${added.length === 1 ? '' : 's'}`;
  const all = `${slug}/${CONTEXT}: ${count} added${series.length > 0 ? ` (${series.join(', ')})` : ''}, from ${id}\n`;
  return [...skipped.map((one) => `${one}\n`), all].join('');
}

const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

async function run({ options, words }: Given, to: Terminal, cwd: string, data: string) {
  const [slug, file, more] = words;
  if (slug === undefined || file === undefined)
    throw new InputError('name the story and the table: npm run context -- SLUG FILE --source ID');
  if (more !== undefined) throw new InputError(`"${more}" is one file too many; give one table`);
  const folder = join(data, slug);
  if (!/^[a-z\d-]+$/.test(slug) || !existsSync(join(folder, 'facts.json')))
    throw new InputError(`"${slug}" is no story of data/; name one of its folders`);
  const path = join(folder, CONTEXT);
  const context = existsSync(path) ? (readJson(path) as ContextJson) : NOTHING;
  const { facts, figures, events } = loadFacts(folder);
  const [id, record] = sourceFor(options, context);
  const table = resolve(cwd, file);
  const { series, unit } = options;
  const { merged, next } = inFile(table, () => {
    const said = { series, unit, decimal: decimalFrom(options['decimal']) };
    const read = figuresIn(readTable(bytesOf(table)), said);
    const known = { facts: [...facts, ...figures], placeOf: placeIn(folder) };
    const taken = new Set(ids([...facts, ...figures, ...events]));
    const merged = merge(read, known, id, taken);
    const added = merged.added.map(({ entry }) => entry);
    const sources = { ...context.sources, [id]: record };
    const next = { ...context, sources, figures: [...context.figures, ...added] };
    requireFit(next, merged, ids(facts));
    return { merged, next };
  });
  if (merged.added.length > 0) writeWhole([{ path, content: await formatted(next) }]);
  to.out(told(slug, id, merged));
  return 0;
}

/**
 * The command `context`, given what was typed after it; resolves to its exit code (see `--help`). Paths
 * count from `cwd`; `data` is the folder of all stories.
 */
export async function main(
  given: Given,
  to: Terminal = terminal,
  cwd: string = here(),
  data: string = resolve('data'),
): Promise<number> {
  return exitCodeOf('context', to, () => run(given, to, cwd, data));
}
